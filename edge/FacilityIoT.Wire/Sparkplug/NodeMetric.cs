namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Makes and finds what our node metrics are made of: texts and whole numbers.</summary>
internal static class NodeMetric
{
    public static Metric Text(string name, string value, long timestampMs) =>
        new() { Name = name, Timestamp = timestampMs, DataType = SparkplugDataType.String, Value = MetricValue.Of(value) };

    public static Metric Number(string name, long value, long timestampMs) =>
        new() { Name = name, Timestamp = timestampMs, DataType = SparkplugDataType.Int64, Value = MetricValue.Of(value) };

    public static string? TextOf(IReadOnlyList<Metric> metrics, string name) =>
        Find(metrics, name) is { Kind: MetricValueKind.Text } value ? value.AsString : null;

    public static long? NumberOf(IReadOnlyList<Metric> metrics, string name) =>
        Find(metrics, name) is { Kind: MetricValueKind.Integer } value ? value.AsInt64 : null;

    /// <summary>The value of the first metric of that name; null when there is none.</summary>
    public static MetricValue? Find(IReadOnlyList<Metric> metrics, string name)
    {
        foreach (var metric in metrics)
        {
            if (string.Equals(metric.Name, name, StringComparison.Ordinal))
            {
                return metric.Value;
            }
        }

        return null;
    }
}
