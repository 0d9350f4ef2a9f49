using System.Threading.Channels;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Live;

/// <summary>The present state of everything, in memory, and the stream of its changes: snapshot and stream without a gap. Thread-safe; no callback runs under its lock.</summary>
/// <remarks>Fed by Ingest, Alarms and Tickets after their commits; read by the API. Knows no feature: plain values only.</remarks>
public sealed class LiveBoard
{
    /// <summary>Applies a change and hands it to every subscriber, in one order for all.</summary>
    public void Publish(LiveChange change) => throw new NotImplementedException();

    /// <summary>The value of one point, or null when it was never heard.</summary>
    public PointNow? Point(PointId id) => throw new NotImplementedException();

    /// <summary>All current values, unordered.</summary>
    public IReadOnlyCollection<PointNow> Points => throw new NotImplementedException();

    /// <summary>The snapshot and every later change, in one step. A subscriber too slow for its bounded channel is ended, and must subscribe again.</summary>
    public LiveSubscription Subscribe() => throw new NotImplementedException();
}

/// <summary>A point's current value. <see cref="Quality"/> stale after its device, box or broker was lost; the value is then the last known and must be shown as such.</summary>
public sealed record PointNow(PointId Id, MetricValue Value, Quality Quality, DateTimeOffset Time);

/// <summary>One change on the live stream. Ticket and alarm changes carry what the API would answer for them.</summary>
public abstract record LiveChange
{
    public sealed record PointChanged(PointNow Point) : LiveChange;

    /// <summary>All points of a box, or of one device of it, became stale at this time.</summary>
    public sealed record BecameStale(EdgeNodeId Node, string? Device, DateTimeOffset At) : LiveChange;
    public sealed record BoxChanged(EdgeNodeId Node, bool Online, int? BdSeq, DateTimeOffset At, long? OutboxHead, long? OutboxAcked) : LiveChange;
    public sealed record AlarmChanged(long AlarmId) : LiveChange;
    public sealed record TicketChanged(long TicketId, string Number) : LiveChange;
}

public sealed record LiveSubscription(IReadOnlyCollection<PointNow> Snapshot, ChannelReader<LiveChange> Changes) : IDisposable
{
    public void Dispose() => throw new NotImplementedException();
}
