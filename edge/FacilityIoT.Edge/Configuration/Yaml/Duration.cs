using System.Globalization;
using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Durations as people write them: a number and ms, s, min, h or d. A bare number is refused, because nobody knows its unit.</summary>
internal static partial class Duration
{
    public const string Pattern = @"^([0-9]{1,7}(?:\.[0-9]{1,3})?)(ms|s|min|h|d)$";

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (Form().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var unit = match.Groups[2].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(1),
            "s" => TimeSpan.FromSeconds(1),
            "min" => TimeSpan.FromMinutes(1),
            "h" => TimeSpan.FromHours(1),
            _ => TimeSpan.FromDays(1),
        };
        duration = unit * double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The shortest form, such as 1h for an hour.</summary>
    public static string Format(TimeSpan value)
    {
        (TimeSpan Unit, string Suffix)[] units =
            [(TimeSpan.FromDays(1), "d"), (TimeSpan.FromHours(1), "h"), (TimeSpan.FromMinutes(1), "min"), (TimeSpan.FromSeconds(1), "s")];
        var fitting = units.FirstOrDefault(u => value > TimeSpan.Zero && value.Ticks % u.Unit.Ticks == 0);
        return value == TimeSpan.Zero ? "0s" : fitting.Suffix is null
            ? string.Create(CultureInfo.InvariantCulture, $"{value.TotalMilliseconds}ms")
            : string.Create(CultureInfo.InvariantCulture, $"{value / fitting.Unit}{fitting.Suffix}");
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Form();
}
