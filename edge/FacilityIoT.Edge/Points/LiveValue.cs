using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>What is known of a value now.</summary>
/// <param name="Value">Null unless the quality is good: a dead device never keeps its last value. An alarm condition keeps its last judgement.</param>
/// <param name="TimestampMs">Wall clock, milliseconds since 1970 UTC.</param>
public readonly record struct LiveValue(MetricValue Value, Quality Quality, long TimestampMs)
{
    /// <summary>Nobody has said anything yet.</summary>
    public static LiveValue Unheard(long sinceMs) => new(MetricValue.Null, Quality.Stale, sinceMs);
}
