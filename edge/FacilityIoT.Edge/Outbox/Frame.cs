using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Outbox;

/// <summary>A batch of samples of one device, or of the box itself, on its way into the outbox.</summary>
/// <param name="Device">Null for the box's own points.</param>
/// <param name="Samples">With time stamps, in time order per metric.</param>
public sealed record FrameDraft(FrameLane Lane, string? Device, IReadOnlyList<Metric> Samples)
{
    /// <summary>Condition states to be remembered over a restart, stored in the same transaction as the samples: metric name (with device) and value.</summary>
    public IReadOnlyList<ConditionState> Conditions { get; init; } = [];
}

/// <summary>The state of an alarm condition that must survive a restart.</summary>
/// <param name="Key"><c>device/point/alarm/condition</c>; the device is empty for the box's own.</param>
/// <param name="SinceMs">Wall clock, milliseconds since 1970 UTC.</param>
public sealed record ConditionState(string Key, bool Active, bool Latched, long SinceMs);

/// <summary>A stored frame.</summary>
/// <param name="Samples">A Sparkplug payload of metrics alone, as it was stored; the stamp's check sum is over these bytes.</param>
public sealed record StoredFrame(FrameStamp Stamp, string? Device, DateTimeOffset CreatedAt, ReadOnlyMemory<byte> Samples);

/// <summary>A frame was committed.</summary>
/// <param name="At">Monotonic, see <see cref="TimeProvider.GetTimestamp"/>: when its append was asked for. Its age decides whether it is live.</param>
public readonly record struct FrameNotice(OutboxEpoch Epoch, long Fseq, FrameLane Lane, long At);
