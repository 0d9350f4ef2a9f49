using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>A condition that was active when the box stopped and is not configured any more: nobody will ever see it become normal.</summary>
/// <remarks>
/// The host is told that it is not active, with the property <see cref="BirthProperties.Removed"/>: the alarm must not stand for ever, and "not
/// active" alone would claim that somebody looked. Births of this process name it, so that the host knows the metric.
/// </remarks>
/// <param name="Device">Null for a condition of the box itself.</param>
/// <param name="Metric">As <see cref="ConditionNames.Metric"/>.</param>
public sealed record RemovedCondition(string? Device, string Metric)
{
    private static readonly IReadOnlyList<MetricProperty> Removed = [new(BirthProperties.Removed, SparkplugDataType.Boolean, MetricValue.Of(true))];

    /// <summary>From a key of the outbox, <c>device/metric</c>; no device for the box's own.</summary>
    public static RemovedCondition OfKey(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new RemovedCondition(slash > 0 ? key[..slash] : null, key[(slash + 1)..]);
    }

    public Metric ToMetric(long timestampMs) => new()
    {
        Name = Metric,
        DataType = SparkplugDataType.Boolean,
        Value = MetricValue.Of(false),
        Quality = Quality.Good,
        Timestamp = timestampMs,
        Properties = Removed,
    };

    /// <summary>The frame that ends it, with the state that lets the outbox forget it.</summary>
    public FrameDraft ToFrame(long timestampMs) => new(FrameLane.Alarm, Device, [ToMetric(timestampMs)])
    {
        Conditions = [new ConditionState(ConditionNames.Key(Device, Metric), false, false, timestampMs)],
    };
}
