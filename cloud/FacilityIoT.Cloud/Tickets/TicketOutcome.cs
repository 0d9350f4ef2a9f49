namespace FacilityIoT.Cloud.Tickets;

/// <summary>What became of a command.</summary>
public abstract record TicketOutcome
{
    public sealed record Done(Ticket Ticket) : TicketOutcome
    {
        public DateTimeOffset At { get; init; }
    }

    /// <summary>It was done before, when it was sent with the same key; nothing was done now.</summary>
    /// <param name="Ticket">As it is now.</param>
    /// <param name="Before">As it was answered then.</param>
    public sealed record DoneBefore(Ticket Ticket, TicketCommandDone Before) : TicketOutcome;

    public sealed record NoSuchTicket(string Number) : TicketOutcome;

    /// <summary>Not well formed, whatever the ticket.</summary>
    /// <param name="Field">The command's field, in camel case.</param>
    public sealed record Invalid(string Field, string Sentence) : TicketOutcome;

    /// <summary>Not in this state, or not by this person.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    /// <param name="Allowed">The commands that the same actor may give now, by name.</param>
    public sealed record Refused(Ticket Ticket, Phrase Sentence, IReadOnlyList<string> Allowed) : TicketOutcome;

    /// <summary>Somebody changed it since the asker saw it.</summary>
    public sealed record Changed(Ticket Ticket) : TicketOutcome;

    /// <summary>The key was used for another command.</summary>
    public sealed record KeyTaken(string Key) : TicketOutcome;
}
