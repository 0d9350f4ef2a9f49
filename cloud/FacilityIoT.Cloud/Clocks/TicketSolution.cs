namespace FacilityIoT.Cloud.Clocks;

/// <summary>A complex repair: within 72 h there is a clear solution, even where the repair takes longer.</summary>
public sealed class TicketSolution
{
    public required long TicketId { get; init; }

    /// <summary>Why it is complex.</summary>
    public required string Reason { get; init; }
    public required string MarkedBy { get; init; }
    public required DateTimeOffset MarkedAt { get; init; }

    /// <summary>What will be done, by when; null while nobody knows.</summary>
    public string? Solution { get; set; }
    public string? SolvedBy { get; set; }
    public DateTimeOffset? SolvedAt { get; set; }
}
