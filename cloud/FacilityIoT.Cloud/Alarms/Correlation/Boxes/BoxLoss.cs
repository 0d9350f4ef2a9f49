namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>One silence of a box, from its death to its next birth. At most one is open per box (unique index).</summary>
public sealed class BoxLoss
{
    public long Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>The Sparkplug edge node id, unique within the site.</summary>
    public required string Node { get; init; }

    /// <summary>Our time; for a box that fell silent while we did not listen, the moment from which we did not.</summary>
    public required DateTimeOffset LostAt { get; init; }

    /// <summary>The broker told us of its death; false when we only do not hear of it since we were away.</summary>
    public required bool Witnessed { get; init; }

    /// <summary>The grace is over: it is an alarm.</summary>
    public bool Raised { get; set; }

    /// <summary>The probable power loss that explains it.</summary>
    public long? PowerLossId { get; set; }
    public DateTimeOffset? BackAt { get; set; }
    public bool Open { get; set; } = true;
}

/// <summary>Several boxes of a site lost together. At most one is open per site (unique index).</summary>
public sealed class PowerLoss
{
    public long Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>When the first of its boxes was lost.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Why it is believed: a <see cref="PowerLossReason"/> by name.</summary>
    public required string Reason { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
    public bool Open { get; set; } = true;
}
