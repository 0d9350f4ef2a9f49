using System.Globalization;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Cli;

/// <summary>One reading of a point as the technician at the box wants it: in the point's unit, a contact as active or normal.</summary>
/// <param name="Fault">In words; null when the quality is good.</param>
internal sealed record PointText(Point Point, string Value, Quality Quality, string? Fault)
{
    public static PointText Of(PointAttempt attempt)
    {
        if (attempt.Quality != Quality.Good)
        {
            return new PointText(attempt.Point, "", attempt.Quality, attempt.Fault);
        }

        var value = Scaling.Apply(attempt.Point, attempt.Raw);
        return value.IsNull
            ? new PointText(attempt.Point, "", Quality.Bad, $"{Number(attempt.Raw)} raw is outside the valid range")
            : new PointText(attempt.Point, Text(attempt.Point, value), Quality.Good, null);
    }

    private static string Text(Point point, MetricValue value) => value.Kind switch
    {
        MetricValueKind.Boolean when point.Contact is { } contact => value.AsBoolean != contact.NormallyClosed ? "active" : "normal",
        MetricValueKind.Real => Number(value),
        _ => value.ToString(),
    };

    private static string Number(MetricValue value) =>
        value.Kind == MetricValueKind.Real ? value.AsDouble.ToString("G7", CultureInfo.InvariantCulture) : value.ToString();
}
