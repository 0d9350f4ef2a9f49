using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>What a clock should be doing.</summary>
public enum ClockDemand
{
    /// <summary>Not begun, or its end does not count: a clock that runs becomes void.</summary>
    None,
    Running,
    Held,

    /// <summary>What it waits for has happened.</summary>
    Met,
}

/// <summary>What each clock of a ticket should be doing, from the ticket alone: whatever way led there, the clocks are the same. Pure.</summary>
public static class ClockRules
{
    private const string FromPlan = "plan";
    private const string FromFollowUp = "follow-up";
    private const string FromSensor = "sensor";

    /// <summary>The clocks that follow from the ticket; a follow-up's belongs to the follow-up.</summary>
    public static IReadOnlyList<TicketClockKind> Kinds { get; } =
        [TicketClockKind.Respond, TicketClockKind.Accept, TicketClockKind.Arrive, TicketClockKind.Handle, TicketClockKind.Verify, TicketClockKind.Report, TicketClockKind.Solution];

    /// <param name="latest">The clock of this kind that began last.</param>
    /// <param name="happening">What has just happened.</param>
    public static ClockDemand Demand(Ticket ticket, TicketClockKind kind, TicketClock? latest, TicketHappening happening, Actor by)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        return ticket.State == TicketState.Cancelled ? ClockDemand.None : kind switch
        {
            TicketClockKind.Respond => Respond(ticket, latest, by),
            TicketClockKind.Accept => ticket.State is TicketState.Raised or TicketState.Dispatched ? ClockDemand.Running : ClockDemand.Met,
            TicketClockKind.Arrive => ticket.ArrivedAt is not null || ticket.RepairedAt is not null ? ClockDemand.Met
                : ticket is { State: TicketState.OnHold } ? ClockDemand.Held : ClockDemand.Running,
            TicketClockKind.Handle => ticket.RepairedAt is not null ? ClockDemand.Met : ticket.State == TicketState.OnHold ? ClockDemand.Held : ClockDemand.Running,
            TicketClockKind.Verify => ticket.State switch
            {
                TicketState.Repaired => ClockDemand.Running,
                TicketState.Verified or TicketState.Closed => ClockDemand.Met,
                _ => latest is null ? ClockDemand.None : ClockDemand.Met,
            },
            TicketClockKind.Report => Report(ticket, latest, happening),

            // Begins when somebody says that it is complex; a repair is a solution too.
            TicketClockKind.Solution => latest is null ? ClockDemand.None : latest.StoppedAt is not null || ticket.RepairedAt is not null ? ClockDemand.Met : ClockDemand.Running,
            _ => ClockDemand.None,
        };
    }

    /// <summary>From when it counts.</summary>
    /// <remarks>A sensor's fault can be answered when the cloud knows of it, a person's report when it was said.</remarks>
    public static DateTimeOffset Start(Ticket ticket, TicketClockKind kind, int round, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return kind switch
        {
            TicketClockKind.Report => ticket.RepairedAt ?? now,
            TicketClockKind.Verify => now,
            TicketClockKind.Accept when round > 1 => now,
            _ => ticket.Source == FromSensor || ticket.RaisedAt > ticket.RecordedAt ? ticket.RecordedAt : ticket.RaisedAt,
        };
    }

    /// <summary>Whether one that was stopped goes on, or another begins: work that was sent back was never done, a second acceptance is one of its own.</summary>
    public static bool GoesOn(TicketClockKind kind) => kind == TicketClockKind.Handle;

    /// <summary>Whether a ticket's completion is followed up: what nobody asked for is not.</summary>
    public static bool IsFollowedUp(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket.Source is not (FromPlan or FromFollowUp);
    }

    private static ClockDemand Respond(Ticket ticket, TicketClock? latest, Actor by) =>
        ticket.Source is FromPlan or FromFollowUp ? ClockDemand.None
        : latest?.StoppedAt is not null || ticket.DispatchedAt is not null || by.Kind == ActorKind.Person ? ClockDemand.Met
        : ClockDemand.Running;

    private static ClockDemand Report(Ticket ticket, TicketClock? latest, TicketHappening happening) =>
        happening is TicketHappening.ReportFiled || latest is { StoppedAt: not null, Void: false } ? ClockDemand.Met
        : ticket is { Major: true, RepairedAt: not null } ? ClockDemand.Running
        : ClockDemand.None;
}
