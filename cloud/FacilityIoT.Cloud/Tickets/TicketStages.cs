namespace FacilityIoT.Cloud.Tickets;

/// <summary>The parts of a repair's time. Three of them are called "response" in the field; here each has its own word.</summary>
public enum TicketStage
{
    /// <summary>From the record until it was first given to somebody, or taken.</summary>
    Respond,

    /// <summary>Until that person, or another, said yes.</summary>
    Accept,

    /// <summary>Until somebody was on site.</summary>
    Travel,

    /// <summary>Until it was done, with rework.</summary>
    Repair,

    /// <summary>Until somebody accepted the work.</summary>
    Verify,

    /// <summary>The waits in between; not part of travel and repair.</summary>
    Held,

    /// <summary>From the record to the end, with the waits.</summary>
    Total,
}

/// <summary>How long one stage took, or has taken until now.</summary>
/// <param name="Running">It has not ended.</param>
public sealed record TicketStageTime(TicketStage Stage, TimeSpan Time, bool Running);

/// <summary>The computed time of each stage: a pure function. All by the service's clock, so that no box's clock can shift them.</summary>
public static class TicketStages
{
    /// <returns>The stages that have begun, in their order.</returns>
    public static IReadOnlyList<TicketStageTime> Of(Ticket ticket, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var end = ticket.ClosedAt ?? now;
        var runningHold = ticket.HeldAt is { } since ? Positive(end - since) : TimeSpan.Zero;
        var held = TimeSpan.FromMilliseconds(ticket.HeldMs) + runningHold;
        var before = TimeSpan.FromMilliseconds(ticket.HeldBeforeArrivalMs) + (ticket.ArrivedAt is null ? runningHold : TimeSpan.Zero);
        List<TicketStageTime> stages = [];
        Add(TicketStage.Respond, ticket.RecordedAt, ticket.DispatchedAt, TimeSpan.Zero);
        Add(TicketStage.Accept, ticket.DispatchedAt, ticket.AcceptedAt, TimeSpan.Zero);
        Add(TicketStage.Travel, ticket.AcceptedAt, ticket.ArrivedAt, before);
        Add(TicketStage.Repair, ticket.ArrivedAt, ticket.RepairedAt, held - before);
        Add(TicketStage.Verify, ticket.RepairedAt, ticket.VerifiedAt, TimeSpan.Zero);
        stages.Add(new TicketStageTime(TicketStage.Held, held, ticket is { Open: true, HeldAt: not null }));
        stages.Add(new TicketStageTime(TicketStage.Total, Positive(end - ticket.RecordedAt), ticket.Open));
        return stages;

        void Add(TicketStage stage, DateTimeOffset? from, DateTimeOffset? to, TimeSpan without)
        {
            if (from is { } begin)
            {
                stages.Add(new TicketStageTime(stage, Positive((to ?? end) - begin - without), to is null && ticket.Open));
            }
        }
    }

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
