namespace FacilityIoT.Cloud.Tickets;

/// <summary>How many of a part a site has, and from when on that is too few.</summary>
public sealed class StockItem
{
    public long Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>As on the part; unique within the site.</summary>
    public required string Model { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    public required string Unit { get; set; }

    /// <summary>The trade that orders it.</summary>
    public required string Trade { get; set; }

    /// <summary>In thousandths of <see cref="Unit"/>; below zero when more was used than was counted.</summary>
    public long Thousandths { get; set; }

    /// <summary>Fewer than this is a warning.</summary>
    public long MinimumThousandths { get; set; }

    /// <summary>The warning's ticket, while the stock stays below its minimum: one warning, not one per part taken.</summary>
    public long? WarningTicketId { get; set; }
    public int Version { get; set; }

    public bool IsLow => Thousandths < MinimumThousandths;
}
