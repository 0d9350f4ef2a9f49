using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Intake;

/// <summary>What became of a report.</summary>
public abstract record ReportOutcome
{
    /// <param name="Again">The same reference was sent before: nothing was changed.</param>
    /// <param name="LinkToken">For the reporter's link to the ticket; it cannot be shown again.</param>
    public sealed record Recorded(Report Report, Ticket Ticket, Grade? Grade, bool Again, string? LinkToken) : ReportOutcome;

    /// <summary>Something in it is not allowed.</summary>
    /// <param name="Field">As the API writes it.</param>
    /// <param name="Sentence">What is allowed.</param>
    public sealed record Refused(string Field, string Sentence) : ReportOutcome;
}
