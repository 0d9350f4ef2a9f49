using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

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
        .. Given(BirthProperties.Code, alarm.Code),
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
