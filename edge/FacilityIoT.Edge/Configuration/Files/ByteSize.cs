using System.Globalization;
using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>A number of bytes, written with its unit: B, KiB, MiB, GiB.</summary>
public readonly partial record struct ByteSize(long Bytes)
{
    internal const string Pattern = "^([0-9]{1,9})(B|KiB|MiB|GiB)$";

    public static bool TryParse(string text, out ByteSize size)
    {
        size = default;
        if (Form().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var shift = match.Groups[2].Value switch { "B" => 0, "KiB" => 10, "MiB" => 20, _ => 30 };
        size = new ByteSize(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) << shift);
        return true;
    }

    public override string ToString()
    {
        (int Shift, string Unit)[] units = [(30, "GiB"), (20, "MiB"), (10, "KiB"), (0, "B")];
        var bytes = Bytes;
        var (shift, unit) = units.First(u => bytes % (1L << u.Shift) == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes >> shift}{unit}");
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Form();
}
