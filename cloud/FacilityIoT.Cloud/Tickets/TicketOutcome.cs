namespace FacilityIoT.Cloud.Tickets;

/// <summary>What became of a command.</summary>
public abstract record TicketOutcome
{
    public sealed record Done(Ticket Ticket) : TicketOutcome;

    public sealed record NoSuchTicket(string Number) : TicketOutcome;

    /// <summary>Not in this state, or not by this person.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    /// <param name="Allowed">The commands that are possible now, by name.</param>
    public sealed record Refused(Ticket Ticket, string Sentence, IReadOnlyList<string> Allowed) : TicketOutcome;

    /// <summary>Somebody changed it since the asker saw it.</summary>
    public sealed record Changed(Ticket Ticket) : TicketOutcome;
}
