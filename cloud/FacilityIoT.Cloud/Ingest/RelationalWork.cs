using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>One thing to be written to the relational store, in the order of its arrival.</summary>
internal abstract record RelationalWork(DateTimeOffset At)
{
    public sealed record NodeBorn(DateTimeOffset At, EdgeNodeId Node, int BdSeq, SparkplugPayload Payload) : RelationalWork(At);

    public sealed record DeviceBorn(DateTimeOffset At, EdgeNodeId Node, string Device, SparkplugPayload Payload) : RelationalWork(At);

    public sealed record NodeDied(DateTimeOffset At, EdgeNodeId Node, int BdSeq) : RelationalWork(At);

    /// <summary>The broker was lost, or the service has just started: no box is known to be online.</summary>
    public sealed record AllLost(DateTimeOffset At) : RelationalWork(At);

    /// <summary>The broker is there.</summary>
    public sealed record Listening(DateTimeOffset At) : RelationalWork(At);

    /// <summary>Values of watched points, beside the way of their frame to the telemetry store: nobody waits for an acknowledgement of this.</summary>
    public sealed record Observation(ReceivedFrame Received) : RelationalWork(Received.ReceivedAt);

    /// <summary>A frame whose acknowledgement waits for nothing but this.</summary>
    /// <param name="Arrived">Monotonic, for the time from arrival to commit.</param>
    public sealed record Frame(ReceivedFrame Received, long Arrived) : RelationalWork(Received.ReceivedAt);

    /// <summary>Frames whose samples the telemetry store has.</summary>
    public sealed record Telemetry(DateTimeOffset At, IReadOnlyList<StoredTelemetry> Stored) : RelationalWork(At);

    /// <summary>A box's own account of its outbox.</summary>
    public sealed record Status(DateTimeOffset At, EdgeNodeId Node, IReadOnlyList<Metric> Metrics) : RelationalWork(At);

    /// <summary>Something that cannot be used: kept as it came. With a stamp it counts as stored.</summary>
    public sealed record Unusable(DateTimeOffset At, string Topic, ReadOnlyMemory<byte> Raw, string Reason, string Detail, EdgeNodeId? Node, FrameStamp? Stamp) : RelationalWork(At);
}
