namespace FacilityIoT.Cloud.Tickets;

/// <summary>A part used in a repair; never changed. A mistake is corrected by another line with a negative quantity.</summary>
public sealed class PartUse
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required string Model { get; init; }

    /// <summary>In thousandths of <see cref="Unit"/>: whole numbers add up the same on every store.</summary>
    public required long Thousandths { get; init; }

    /// <summary>Pieces, m, kg, L.</summary>
    public required string Unit { get; init; }

    /// <summary>The ticket's, so that use can be counted by kind of fault.</summary>
    public string? FaultClass { get; init; }

    /// <summary>Taken from this stock; null when the stock does not know the model.</summary>
    public long? StockItemId { get; init; }
    public required DateTimeOffset UsedAt { get; init; }

    /// <summary>Login or key's name.</summary>
    public required string UsedBy { get; init; }
}
