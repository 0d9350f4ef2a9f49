namespace FacilityIoT.Cloud.Clocks;

/// <summary>A notice to the affected owners during a level 1 or 2 repair: the ones that were told, and the next.</summary>
public sealed class TicketNotice
{
    public long Id { get; init; }
    public required long TicketId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Count { get; init; }
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>When it was told; null for the next.</summary>
    public DateTimeOffset? ToldAt { get; set; }

    /// <summary>What somebody wrote for it; null for the standard words. Goes to residents: never anybody's data.</summary>
    public string? Text { get; set; }

    /// <summary>Who wrote the text.</summary>
    public string? WrittenBy { get; set; }
}
