using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Live;

/// <summary>A point's current value. <see cref="Quality"/> stale after its device, box or broker was lost; the value is then the last known and must be shown as such.</summary>
public sealed record PointNow(PointId Id, MetricValue Value, Quality Quality, DateTimeOffset Time);

/// <summary>What a box last said of itself.</summary>
public sealed record BoxNow(EdgeNodeId Node, bool Online, int? BdSeq, DateTimeOffset At, long? OutboxHead, long? OutboxAcked);

/// <summary>One change on the live stream. Ticket and alarm changes carry what the API would answer for them.</summary>
public abstract record LiveChange
{
    public sealed record PointChanged(PointNow Point) : LiveChange;

    /// <summary>All points of a box, or of one device of it, became stale at this time.</summary>
    public sealed record BecameStale(EdgeNodeId Node, string? Device, DateTimeOffset At) : LiveChange;
    public sealed record BoxChanged(EdgeNodeId Node, bool Online, int? BdSeq, DateTimeOffset At, long? OutboxHead, long? OutboxAcked) : LiveChange;
    public sealed record AlarmChanged(long AlarmId) : LiveChange;
    public sealed record TicketChanged(long TicketId, string Number) : LiveChange;
    public sealed record IncidentChanged(long IncidentId) : LiveChange;

    /// <summary>Somebody is to be told of something; the page looks whom.</summary>
    public sealed record NotificationRaised(long NotificationId) : LiveChange;
}

/// <summary>A change and its place in the one order that all subscribers see; numbers have no gaps.</summary>
public readonly record struct NumberedChange(long Number, LiveChange Change);
