using System.Globalization;

namespace FacilityIoT.PlantSimulator;

internal static class Durations
{
    /// <summary>Reads 500ms, 2s, 1.5m or 1h.</summary>
    public static bool TryParse(string? text, out TimeSpan span)
    {
        span = default;
        var unit = (text ?? "").TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        double? milliseconds = unit switch { "ms" => 1, "s" => 1000, "m" => 60_000, "h" => 3_600_000, _ => null };
        if (milliseconds is not { } each
            || !double.TryParse(text!.AsSpan(0, text!.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        span = TimeSpan.FromMilliseconds(number * each);
        return true;
    }
}
