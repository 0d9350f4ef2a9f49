using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>Points and conditions as birth metrics, with the properties that make the box known to the cloud.</summary>
internal static class EdgeNodeMetrics
{
    /// <summary>A point's metric, and one for each of its conditions.</summary>
    public static IEnumerable<Metric> Of(BornPoint born, LiveValue value, IReadOnlyList<LiveValue> conditions)
    {
        yield return Metric(born.Point.Id, born.Point.DataType, value, born.Properties);
        for (var i = 0; i < conditions.Count; i++)
        {
            yield return Metric(born.Conditions[i].Metric, SparkplugDataType.Boolean, conditions[i], born.Conditions[i].Properties);
        }
    }

    public static Metric Text(string name, string value, long timestampMs) => new()
    {
        Name = name,
        DataType = SparkplugDataType.String,
        Value = MetricValue.Of(value),
        Quality = Quality.Good,
        Timestamp = timestampMs,
    };

    private static Metric Metric(string name, SparkplugDataType type, LiveValue value, IReadOnlyList<MetricProperty> properties) => new()
    {
        Name = name,
        DataType = type,
        Value = value.Value,
        Quality = value.Quality,
        Timestamp = value.TimestampMs,
        Properties = properties,
    };
}
