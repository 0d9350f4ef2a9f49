using System.Text.Json.Serialization;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What may be asked of a ticket.</summary>
public abstract record TicketCommand
{
    /// <summary>Gives it to a person, a firm, or both: the firm repairs, the person answers for it.</summary>
    /// <param name="Why">The dispatch's explanation, or the reason of an override.</param>
    /// <param name="Override">A person chose against the proposal.</param>
    public sealed record Assign(int? PersonId, int? ContractorId, string Why, bool Override = false) : TicketCommand;

    /// <summary>The one it was given to says yes; from <see cref="TicketState.Raised"/> anybody may take it.</summary>
    public sealed record Accept : TicketCommand;

    /// <summary>The one it was given to says no, with a reason; it goes back to the dispatch.</summary>
    public sealed record Decline(string Why) : TicketCommand;

    /// <param name="Latitude">Degrees, WGS 84; null when the phone does not say.</param>
    public sealed record Arrive(double? Latitude, double? Longitude) : TicketCommand;

    public sealed record Hold(HoldReason Reason, string? Text) : TicketCommand;

    public sealed record Resume : TicketCommand;

    /// <summary>The engineer says it is done.</summary>
    /// <param name="WithoutPhotos">Why there are no photos of before and after; needed for the levels that ask for them (<see cref="AcceptanceRule"/>).</param>
    public sealed record Finish(string Cause, string Measures, string? Prevention, string? WithoutPhotos = null) : TicketCommand;

    /// <summary>A named person on site confirms that nobody is trapped: the end of an entrapment (EN 81-28).</summary>
    public sealed record ConfirmNobodyTrapped : TicketCommand;

    /// <summary>Accepts the work, or sends it back with what is missing.</summary>
    public sealed record Verify(bool Passed, string? Text) : TicketCommand;

    public sealed record Close : TicketCommand;

    /// <summary>A false alarm or a mistake.</summary>
    public sealed record Cancel(string Reason) : TicketCommand;

    public sealed record Regrade(int Level, string Reason) : TicketCommand;

    /// <summary>Says that this is a major accident, which demands a report, or that it is none.</summary>
    public sealed record SetMajor(bool Major, string Reason) : TicketCommand;

    public sealed record Note(string Text) : TicketCommand;

    /// <summary>A part was used; a negative quantity takes a mistake back.</summary>
    /// <param name="Thousandths">Of the unit.</param>
    public sealed record UsePart(string Model, long Thousandths, string Unit) : TicketCommand;

    /// <summary>The written report after a major accident; a further one corrects those before.</summary>
    public sealed record FileReport(string Cause, string Measures, string Prevention) : TicketCommand;

    /// <summary>The command's name as the API writes it: <c>accept</c>, <c>confirmNobodyTrapped</c>.</summary>
    [JsonIgnore]
    public string Name => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(GetType().Name);
}
