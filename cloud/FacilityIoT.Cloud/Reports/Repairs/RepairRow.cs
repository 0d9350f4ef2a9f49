using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>A ticket as far as reports ask.</summary>
/// <param name="Day">When it was recorded, by its site's calendar: a fault that a box tells of late counts when it was heard of, so that a report once made stays true.</param>
public sealed record RepairRow(
    long Id, string Number, int Level, TicketState State, string Trade, string SiteId, string? Area, string? Asset, string? FaultClass, string Source, int? PersonId, DateOnly Day, RepairTimes Times)
{
    public required bool Repeat { get; init; }

    /// <summary>Marked as complex: it needs a clear solution within 72 hours.</summary>
    public required bool Complex { get; init; }

    /// <summary>When its solution was written down: what will be done, by when.</summary>
    public DateTimeOffset? Solved { get; init; }

    public bool Cancelled => State == TicketState.Cancelled;

    public bool Open => State is not (TicketState.Closed or TicketState.Cancelled);
}

/// <summary>When a repair reached each of its stages, by the service's own clock alone: a box's clock may be wrong.</summary>
/// <param name="Held">All holds together.</param>
public readonly record struct RepairTimes(
    DateTimeOffset Recorded, DateTimeOffset? Dispatched, DateTimeOffset? Accepted, DateTimeOffset? Arrived, DateTimeOffset? Repaired, DateTimeOffset? Verified, DateTimeOffset? Closed, TimeSpan Held);
