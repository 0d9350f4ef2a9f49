using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>From a birth's metric to the registry's row: everything that is known of a point comes from here. Pure.</summary>
internal static class BirthReader
{
    /// <summary>For an alarm of a foreign edge that says nothing of itself: a routine fault.</summary>
    public const int DefaultLevel = 4;
    public const string DefaultTrade = "equipment";

    /// <summary>The row as this birth has it.</summary>
    public static Point ToPoint(int id, int boxId, string? device, in Metric metric)
    {
        var properties = metric.Properties ?? [];
        var isCondition = PointMetrics.TryCondition(metric.Name, out var point, out var condition);
        var fallback = isCondition ? $"{device ?? "box"} {point} {condition}" : null;
        return new Point
        {
            Id = id,
            BoxId = boxId,
            Device = device ?? "",
            Name = metric.Name,
            DataType = metric.DataType.ToString(),
            Unit = Text(properties, BirthProperties.Unit),
            Class = Text(properties, BirthProperties.Class),
            NameZh = Text(properties, BirthProperties.Name + BirthProperties.Chinese),
            NameEn = Text(properties, BirthProperties.Name + BirthProperties.English),
            Asset = Text(properties, BirthProperties.Asset),
            AssetZh = Text(properties, BirthProperties.Asset + BirthProperties.Chinese),
            AssetEn = Text(properties, BirthProperties.Asset + BirthProperties.English),
            Area = Text(properties, BirthProperties.Area),
            AreaZh = Text(properties, BirthProperties.Area + BirthProperties.Chinese),
            AreaEn = Text(properties, BirthProperties.Area + BirthProperties.English),
            AlarmLevel = isCondition ? Level(properties) : null,
            AlarmTrade = isCondition ? Text(properties, BirthProperties.Trade) ?? DefaultTrade : null,
            AlarmTextZh = isCondition ? AnyText(properties, BirthProperties.Chinese, BirthProperties.English) ?? fallback : null,
            AlarmTextEn = isCondition ? AnyText(properties, BirthProperties.English, BirthProperties.Chinese) ?? fallback : null,
            AlarmLatch = isCondition && Find(properties, BirthProperties.Latch) is { Kind: MetricValueKind.Boolean, AsBoolean: true },
        };
    }

    /// <summary>Everything but the key, to see whether a birth says anything new.</summary>
    public static object Facts(Point row) => (
        (row.DataType, row.Unit, row.Class, row.NameZh, row.NameEn, row.Present),
        (row.Asset, row.AssetZh, row.AssetEn, row.Area, row.AreaZh, row.AreaEn),
        (row.AlarmLevel, row.AlarmTrade, row.AlarmTextZh, row.AlarmTextEn, row.AlarmLatch));

    /// <summary>A node metric's text, null when it is absent or no text.</summary>
    public static string? NodeText(IReadOnlyList<Metric> metrics, string name)
    {
        foreach (var metric in metrics)
        {
            if (metric.Name == name)
            {
                return metric.Value.Kind == MetricValueKind.Text ? metric.Value.AsString : null;
            }
        }

        return null;
    }

    private static int Level(IReadOnlyList<MetricProperty> properties) =>
        Find(properties, BirthProperties.Level) is { Kind: MetricValueKind.Integer, AsInt64: >= 1 and <= 5 and var level } ? (int)level : DefaultLevel;

    private static string? AnyText(IReadOnlyList<MetricProperty> properties, string language, string other) =>
        Text(properties, BirthProperties.Text + language) ?? Text(properties, BirthProperties.Text + other);

    private static string? Text(IReadOnlyList<MetricProperty> properties, string key) =>
        Find(properties, key) is { Kind: MetricValueKind.Text, AsString: { Length: > 0 } text } ? text : null;

    private static MetricValue Find(IReadOnlyList<MetricProperty> properties, string key)
    {
        foreach (var property in properties)
        {
            if (property.Key == key)
            {
                return property.Value;
            }
        }

        return MetricValue.Null;
    }
}
