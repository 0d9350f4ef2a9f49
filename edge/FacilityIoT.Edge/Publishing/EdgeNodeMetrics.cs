using FacilityIoT.Edge.Configuration;
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

/// <summary>A point with what never changes of its birth, made once.</summary>
internal sealed class BornPoint
{
    public BornPoint(Point point)
    {
        Point = point;
        Properties =
        [
            .. Given(BirthProperties.Unit, point.Unit),
            .. Given(BirthProperties.Class, point.Class),
            .. Both(BirthProperties.Name, point.Name),
            .. Where(point.Place),
        ];
        Conditions = [.. point.Alarms.Select(a => (ConditionNames.Metric(point, a), Rule(point, a)))];
    }

    public Point Point { get; }

    public IReadOnlyList<MetricProperty> Properties { get; }

    public IReadOnlyList<(string Metric, IReadOnlyList<MetricProperty> Properties)> Conditions { get; }

    private static IReadOnlyList<MetricProperty> Rule(Point point, AlarmCondition alarm) =>
    [
        new(BirthProperties.Level, SparkplugDataType.Int32, MetricValue.Of((long)alarm.Level)),
        .. Given(BirthProperties.Class, alarm.Class),
        .. Given(BirthProperties.Trade, alarm.Trade),
        .. Both(BirthProperties.Text, alarm.Text),
        new(BirthProperties.Latch, SparkplugDataType.Boolean, MetricValue.Of(alarm.Latch)),
        .. Where(point.Place),
    ];

    private static IEnumerable<MetricProperty> Where(Place place) =>
    [
        .. Given(BirthProperties.Asset, place.Asset),
        .. Both(BirthProperties.Asset, place.AssetName),
        .. Given(BirthProperties.Area, place.Area),
        .. Both(BirthProperties.Area, place.AreaName),
    ];

    private static IEnumerable<MetricProperty> Both(string key, LocalizedText? text) =>
        text is null ? [] : [.. Given(key + BirthProperties.Chinese, text.Zh), .. Given(key + BirthProperties.English, text.En)];

    private static IEnumerable<MetricProperty> Given(string key, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new MetricProperty(key, SparkplugDataType.String, MetricValue.Of(text))];
}
