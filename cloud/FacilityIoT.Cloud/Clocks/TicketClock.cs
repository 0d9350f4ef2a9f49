using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>One clock of one ticket. At most one of a kind runs; a kind may come again in another round (a second acceptance, a second verification).</summary>
public sealed class TicketClock
{
    public long Id { get; init; }
    public long TicketId { get; init; }
    public required TicketClockKind Kind { get; init; }

    /// <summary>From 1.</summary>
    public required int Round { get; init; }
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The time it has, in ms of the site's calendar; null while it is not agreed.</summary>
    public long? TargetMs { get; set; }

    /// <summary>When it runs out; null while it is held and while it is not agreed.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>When the warning comes; null when it came, or was overtaken.</summary>
    public DateTimeOffset? WarnAt { get; set; }

    /// <summary>How long it has run until <see cref="CountedAt"/>, in ms of the calendar, without holds.</summary>
    public long RunMs { get; set; }
    public required DateTimeOffset CountedAt { get; set; }

    /// <summary>Held since; null while it runs.</summary>
    public DateTimeOffset? HeldAt { get; set; }

    /// <summary>All holds that have ended, in ms by the wall clock.</summary>
    public long HeldMs { get; set; }

    /// <summary>While held: what was left, in ms of the calendar.</summary>
    public long? LeftMs { get; set; }

    /// <summary>When it was stopped; null while it runs or is held.</summary>
    public DateTimeOffset? StoppedAt { get; set; }

    /// <summary>Stopped without having been met: the ticket was cancelled, or its new level has no such clock.</summary>
    public bool Void { get; set; }

    /// <summary>When it was told that it ran out: at <see cref="DueAt"/>, or later when nobody ran then.</summary>
    public DateTimeOffset? BreachedAt { get; set; }

    /// <summary>Neither stopped nor over.</summary>
    public bool IsOpen => StoppedAt is null;
}
