using System.Globalization;
using System.Text;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Points of further measurements as line protocol. Pure. Measurement, tag and field names are ours and need no escaping.</summary>
internal static class MeasuredPointLines
{
    public static string Of(IEnumerable<MeasuredPoint> points)
    {
        var lines = new StringBuilder();
        foreach (var point in points)
        {
            Append(lines, point);
        }

        return lines.ToString();
    }

    private static void Append(StringBuilder lines, MeasuredPoint point)
    {
        var fields = point.Fields.Where(field => field.Value is { } value && double.IsFinite(value)).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        lines.Append(point.Measurement);
        foreach (var (name, value) in point.Tags.Where(tag => !string.IsNullOrEmpty(tag.Value)))
        {
            lines.Append(',').Append(name).Append('=').Append(TagText.Escape(value!));
        }

        lines.Append(' ').AppendJoin(',', fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name}={field.Value:R}")));
        lines.Append(CultureInfo.InvariantCulture, $" {point.TimeNs}\n");
    }
}
