namespace FacilityIoT.Cloud.Tickets;

/// <summary>The written report after a major accident, due within 24 h of the repair. Never changed: a correction is a further one, and the last counts.</summary>
public sealed class MajorReport
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required string Cause { get; init; }
    public required string Measures { get; init; }

    /// <summary>So that it does not happen again.</summary>
    public required string Prevention { get; init; }
    public int? AuthorId { get; init; }

    /// <summary>Login or key's name.</summary>
    public required string Author { get; init; }
    public required DateTimeOffset FiledAt { get; init; }
}
