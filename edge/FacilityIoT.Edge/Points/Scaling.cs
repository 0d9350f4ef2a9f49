using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>From a raw value to the point's unit and type.</summary>
internal static class Scaling
{
    // Above this a double no longer tells every integer, and its conversion to a long may overflow.
    private const double LargestInteger = 9.2e18;

    /// <summary>raw × Scale + Offset as the point's type. Null, which means bad, when that is no number, does not fit or is outside the valid range.</summary>
    public static MetricValue Apply(Point point, MetricValue raw) => point.DataType switch
    {
        SparkplugDataType.Boolean => raw.ToNumber() is { } number ? MetricValue.Of(number != 0) : MetricValue.Null,
        SparkplugDataType.Int64 => ToInteger(point, raw),
        SparkplugDataType.Double => ToReal(point, raw),
        SparkplugDataType.String => raw.Kind == MetricValueKind.Text ? raw : MetricValue.Null,
        _ => MetricValue.Null,
    };

    private static MetricValue ToReal(Point point, MetricValue raw)
    {
        if (raw.ToNumber() is not { } number)
        {
            return MetricValue.Null;
        }

        var value = (number * point.Scale) + point.Offset;
        return double.IsFinite(value) && IsValid(point, value) ? MetricValue.Of(value) : MetricValue.Null;
    }

    private static MetricValue ToInteger(Point point, MetricValue raw)
    {
        // Counters beyond 2^53 stay exact as long as nothing is scaled.
        if (raw.Kind == MetricValueKind.Integer && point is { Scale: 1, Offset: 0 })
        {
            return IsValid(point, raw.AsInt64) ? raw : MetricValue.Null;
        }

        var value = ToReal(point, raw);
        return !value.IsNull && Math.Abs(value.AsDouble) < LargestInteger
            ? MetricValue.Of((long)Math.Round(value.AsDouble, MidpointRounding.AwayFromZero))
            : MetricValue.Null;
    }

    private static bool IsValid(Point point, double value) => !(value < point.ValidMin) && !(value > point.ValidMax);
}
