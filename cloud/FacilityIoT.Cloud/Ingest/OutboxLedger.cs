namespace FacilityIoT.Cloud.Ingest;

/// <summary>What is stored of one outbox in one epoch: the watermark and ranges that make delivery exactly once in effect.</summary>
public sealed class OutboxLedger
{
    public int Id { get; init; }
    public int BoxId { get; init; }

    /// <summary>32 hexadecimal digits.</summary>
    public required string Epoch { get; init; }

    /// <summary>Every frame up to here is stored.</summary>
    public long Watermark { get; set; }

    /// <summary>Stored frames above it, as "105-180,200-260".</summary>
    public string Ranges { get; set; } = "";
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Set when the box began a newer epoch.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>Something received that could not be used, kept as it came. Counts as stored, so that one bad frame never blocks a site.</summary>
public sealed class DeadLetter
{
    public long Id { get; init; }
    public DateTimeOffset ReceivedAt { get; init; }
    public required string Topic { get; init; }

    /// <summary>The payload, cut at 64 KiB.</summary>
    public required byte[] Raw { get; init; }
    public int Length { get; init; }

    /// <summary>A <see cref="Wire.Sparkplug.RejectionReason"/> by name, or the store's word for why it refused.</summary>
    public required string Reason { get; init; }
    public required string Detail { get; init; }
    public string? Epoch { get; init; }
    public long? Fseq { get; init; }
}
