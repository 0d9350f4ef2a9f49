using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>What can happen to an alarm. Times are the event's own: the box's clock, or ours for what people and rules do.</summary>
public abstract record AlarmEvent(DateTimeOffset At)
{
    /// <summary>A numbered sample of the condition. <paramref name="Active"/> is null when the quality is not good.</summary>
    public sealed record Reported(DateTimeOffset At, EventOrder Order, bool? Active, Wire.Sparkplug.Quality Quality) : AlarmEvent(At)
    {
        /// <summary>The box watches the condition no more: it was taken out of its file.</summary>
        public bool Removed { get; init; }

        /// <summary>Sent after its time, from a backlog.</summary>
        public bool Historical { get; init; }
    }

    /// <summary>The condition's present value in a birth: it has no place in the order, and reconciles what frames did not tell.</summary>
    /// <param name="Settled">True when no frame is on its way that could tell of a clearing.</param>
    public sealed record Observed(DateTimeOffset At, bool? Active, Wire.Sparkplug.Quality Quality, bool Settled) : AlarmEvent(At)
    {
        /// <inheritdoc cref="Reported.Removed"/>
        public bool Removed { get; init; }
    }

    /// <summary>A person has seen it and owns it.</summary>
    public sealed record Acknowledge(DateTimeOffset At, string Actor, int? PersonId = null) : AlarmEvent(At);

    /// <summary>A person ends a latched alarm whose condition has returned to normal.</summary>
    public sealed record Reset(DateTimeOffset At, string Actor, int? PersonId = null) : AlarmEvent(At);

    /// <summary>A person takes it off the list until an instant.</summary>
    public sealed record Shelve(DateTimeOffset At, string Actor, int? PersonId, string Reason, DateTimeOffset Until) : AlarmEvent(At);

    /// <summary>A second person agrees to a shelving.</summary>
    public sealed record ConfirmShelving(DateTimeOffset At, string Actor, int? PersonId) : AlarmEvent(At);

    /// <summary>A person ends a shelving early, or takes back the asking for one.</summary>
    public sealed record Unshelve(DateTimeOffset At, string Actor) : AlarmEvent(At);

    /// <summary>Something known explains it.</summary>
    /// <param name="By">The cause's key.</param>
    public sealed record Suppress(DateTimeOffset At, string By) : AlarmEvent(At)
    {
        /// <summary>The cause that passes it on, in case that one is gone: nobody is called in between. Null leaves any other cause as it is.</summary>
        public string? InsteadOf { get; init; }
    }

    /// <summary>The cause is gone.</summary>
    /// <param name="By">The cause's key; another cause's suppression stays. Null ends any.</param>
    public sealed record Unsuppress(DateTimeOffset At, string? By) : AlarmEvent(At);

    /// <summary>A person hands it over to maintenance.</summary>
    /// <param name="Ticket">An open ticket's number.</param>
    public sealed record TakeOutOfService(DateTimeOffset At, string Actor, int? PersonId, string Reason, string Ticket) : AlarmEvent(At);

    /// <summary>Maintenance is over: the ticket was closed, or a person says so.</summary>
    public sealed record ReturnToService(DateTimeOffset At, string Actor) : AlarmEvent(At);

    /// <summary>A named person on site has confirmed that nobody is trapped.</summary>
    public sealed record ConfirmNobodyTrapped(DateTimeOffset At, string Actor) : AlarmEvent(At);

    /// <summary>The clock has reached an instant at which something may be due (<see cref="AlarmDue"/>).</summary>
    public sealed record TimePassed(DateTimeOffset At) : AlarmEvent(At);
}
