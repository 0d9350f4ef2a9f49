using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>How a clock stands.</summary>
public enum ClockStanding
{
    Running,

    /// <summary>Held with a reason; its due time is open.</summary>
    Held,

    /// <summary>Has run out, and what it waits for has not happened.</summary>
    Overdue,
    Met,

    /// <summary>What it waited for happened too late.</summary>
    Late,

    /// <summary>Ended without counting: the ticket was cancelled, or its new level has no such clock.</summary>
    Void,
}

/// <summary>One clock of a ticket.</summary>
/// <param name="Round">From 1; a second acceptance or verification has a clock of its own.</param>
/// <param name="TargetMinutes">The time it has, by the site's calendar; null while it is not agreed.</param>
/// <param name="DueAt">Null while it is held and while it is not agreed.</param>
/// <param name="WarnAt">When the warning comes; null when it came.</param>
/// <param name="RunMs">How long it ran until it was last stopped or held, without holds.</param>
/// <param name="HeldMs">How long it was held, holds that have ended.</param>
/// <param name="LeftMs">While held: what is left.</param>
public sealed record ClockView(
    string Ticket,
    int Level,
    string Site,
    TicketClockKind Kind,
    int Round,
    ClockStanding Standing,
    DateTimeOffset StartedAt,
    double? TargetMinutes,
    DateTimeOffset? DueAt,
    DateTimeOffset? WarnAt,
    DateTimeOffset? HeldAt,
    long RunMs,
    long HeldMs,
    long? LeftMs,
    DateTimeOffset? StoppedAt,
    DateTimeOffset? BreachedAt)
{
    internal static ClockView Of(TicketClock clock, string number, int level, string site) => new(
        number, level, site, clock.Kind, clock.Round, StandingOf(clock), clock.StartedAt, clock.TargetMs / 60_000.0, clock.DueAt, clock.WarnAt, clock.HeldAt, clock.RunMs, clock.HeldMs,
        clock.LeftMs, clock.StoppedAt, clock.BreachedAt);

    private static ClockStanding StandingOf(TicketClock clock) => clock switch
    {
        { Void: true } => ClockStanding.Void,
        { StoppedAt: not null, BreachedAt: not null } => ClockStanding.Late,
        { StoppedAt: not null } => ClockStanding.Met,
        { BreachedAt: not null } => ClockStanding.Overdue,
        { HeldAt: not null } => ClockStanding.Held,
        _ => ClockStanding.Running,
    };
}

/// <param name="DueAt">When whoever waits expects somebody.</param>
public sealed record ArrivalAgreement(DateTimeOffset DueAt);

/// <param name="Reason">Why it is complex.</param>
public sealed record ComplexMark(string Reason);

/// <param name="Solution">What will be done, by whom, by when.</param>
public sealed record SolutionText(string Solution);
