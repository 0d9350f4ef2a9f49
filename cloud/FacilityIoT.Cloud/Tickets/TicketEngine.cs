using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Which command is allowed when, and where it leads: a pure function.</summary>
public static class TicketEngine
{
    /// <summary>The commands by name with the states in which they are possible, in the order of a repair's life.</summary>
    private static readonly (string Name, TicketState[] From)[] Possible =
    [
        (nameof(TicketCommand.Assign), [TicketState.Raised, TicketState.Dispatched, TicketState.Accepted, TicketState.OnSite, TicketState.OnHold]),
        (nameof(TicketCommand.Accept), [TicketState.Raised, TicketState.Dispatched]),
        (nameof(TicketCommand.Decline), [TicketState.Dispatched, TicketState.Accepted]),
        (nameof(TicketCommand.Arrive), [TicketState.Accepted]),
        (nameof(TicketCommand.Hold), [TicketState.Accepted, TicketState.OnSite]),
        (nameof(TicketCommand.Resume), [TicketState.OnHold]),
        (nameof(TicketCommand.ConfirmNobodyTrapped), [TicketState.OnSite, TicketState.OnHold, TicketState.Repaired, TicketState.Verified]),
        (nameof(TicketCommand.Finish), [TicketState.OnSite]),
        (nameof(TicketCommand.Verify), [TicketState.Repaired]),
        (nameof(TicketCommand.Close), [TicketState.Verified]),
        (nameof(TicketCommand.Cancel), [TicketState.Raised, TicketState.Dispatched, TicketState.Accepted, TicketState.OnSite, TicketState.OnHold]),
        (nameof(TicketCommand.Regrade), [TicketState.Raised, TicketState.Dispatched, TicketState.Accepted, TicketState.OnSite, TicketState.OnHold]),
        (nameof(TicketCommand.SetMajor), [.. Enum.GetValues<TicketState>().Except([TicketState.Closed, TicketState.Cancelled])]),
        (nameof(TicketCommand.Note), [.. Enum.GetValues<TicketState>()]),
    ];

    /// <summary>The commands that are possible now, by name.</summary>
    public static IReadOnlyList<string> Allowed(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return [.. Possible.Where(row => row.From.Contains(ticket.State) && (ticket.Entrapment || row.Name != nameof(TicketCommand.ConfirmNobodyTrapped)))
            .Select(row => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(row.Name))];
    }

    /// <summary>Where the command leads; the state now for a command that moves nothing.</summary>
    /// <returns>The state afterwards, or the sentence that says why not.</returns>
    public static (TicketState? After, string? Refusal) Decide(Ticket ticket, TicketCommand command, Actor by)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (!Allowed(ticket).Contains(command.Name))
        {
            return (null, $"Ticket {ticket.Number} is {ticket.State}: '{command.Name}' is not possible now.");
        }

        return command switch
        {
            TicketCommand.Assign { PersonId: null, ContractorId: null } => (null, "Say to whom: a person, a contractor, or both."),
            TicketCommand.Assign => (TicketState.Dispatched, null),
            TicketCommand.Accept when by.PersonId is null => (null, "Only a person can accept a ticket; programs can assign it."),
            TicketCommand.Accept when ticket.State == TicketState.Dispatched && ticket.AssigneeId is { } other && other != by.PersonId =>
                (null, "It was given to somebody else; have it assigned to you first."),
            TicketCommand.Accept => (TicketState.Accepted, null),
            TicketCommand.Decline => (TicketState.Raised, null),
            TicketCommand.Arrive => (TicketState.OnSite, null),
            TicketCommand.Hold => (TicketState.OnHold, null),
            TicketCommand.Resume => (ticket.HeldFrom ?? TicketState.OnSite, null),
            TicketCommand.ConfirmNobodyTrapped when by.PersonId is null => (null, "Only a named person on site can confirm that nobody is trapped."),
            TicketCommand.Finish => (TicketState.Repaired, null),
            TicketCommand.Verify { Passed: true } => (TicketState.Verified, null),
            TicketCommand.Verify { Text: null or "" } => (null, "Say what is missing."),
            TicketCommand.Verify => (TicketState.OnSite, null),
            TicketCommand.Close or TicketCommand.Cancel when ticket is { Entrapment: true, NobodyTrappedAt: null } =>
                (null, "An entrapment ends only when a named person on site has confirmed that nobody is trapped (confirmNobodyTrapped)."),
            TicketCommand.Close => (TicketState.Closed, null),
            TicketCommand.Cancel { Reason: "" } => (null, "Say why."),
            TicketCommand.Cancel => (TicketState.Cancelled, null),
            TicketCommand.Regrade { Level: < 1 or > 5 } => (null, "The level is 1 to 5."),
            _ => (ticket.State, null),
        };
    }
}
