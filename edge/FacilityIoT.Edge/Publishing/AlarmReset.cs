using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>The command that resets a latched condition: an NCMD that names it, <c>device/point/alarm/condition</c>. A condition whose trigger still holds stays.</summary>
internal static class AlarmReset
{
    public const string MetricName = NodeControl.ResetAlarm;

    public static Metric BirthMetric(long timestampMs) => EdgeNodeMetrics.Text(MetricName, "", timestampMs);

    /// <summary>The keys that a command wants reset; none when it is about something else.</summary>
    public static IEnumerable<string> Read(SparkplugPayload command) => command.Metrics
        .Where(m => m.Name == MetricName && m.Value is { Kind: MetricValueKind.Text, AsString.Length: > 0 })
        .Select(m => m.Value.AsString);
}
