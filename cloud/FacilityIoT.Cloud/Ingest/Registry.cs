namespace FacilityIoT.Cloud.Ingest;

/// <summary>A site: a Sparkplug group. Known from births alone.</summary>
public sealed class Site
{
    /// <summary>The Sparkplug group id.</summary>
    public required string Id { get; init; }
    public string? NameZh { get; set; }
    public string? NameEn { get; set; }

    /// <summary>IANA zone for shifts and calendars; UTC until a birth says.</summary>
    public string TimeZone { get; set; } = "UTC";
}

/// <summary>A box: a Sparkplug edge node.</summary>
public sealed class Box
{
    public int Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>The Sparkplug edge node id, unique within the site.</summary>
    public required string Node { get; init; }
    public string? Software { get; set; }
    public bool Online { get; set; }
    public int? BdSeq { get; set; }
    public DateTimeOffset? LastSeenAt { get; set; }
    public DateTimeOffset? BornAt { get; set; }

    /// <summary>Outbox head and acknowledged, as the box last said; null for a foreign edge, an "unacknowledged source".</summary>
    public long? OutboxHead { get; set; }
    public long? OutboxAcked { get; set; }

    /// <summary>What the box last said of its machine (<see cref="Wire.Machine.MachineStatus"/>); null for what it does not tell.</summary>
    public bool? ClockSynchronized { get; set; }
    public long? ClockErrorMs { get; set; }
    public long? DiskFree { get; set; }
    public long? DiskSize { get; set; }
    public DateTimeOffset? CertificateEndsAt { get; set; }
}

/// <summary>A Sparkplug device of a box, or the box's own points when <see cref="Device"/> is empty; one row per point.</summary>
public sealed class Point
{
    public int Id { get; init; }
    public int BoxId { get; init; }

    /// <summary>Empty for the box's own points.</summary>
    public required string Device { get; init; }

    /// <summary>The metric name.</summary>
    public required string Name { get; init; }

    /// <summary>A <see cref="Wire.Sparkplug.SparkplugDataType"/> by name.</summary>
    public required string DataType { get; set; }
    public string? Unit { get; set; }
    public string? Class { get; set; }
    public string? NameZh { get; set; }
    public string? NameEn { get; set; }
    public string? Asset { get; set; }
    public string? AssetZh { get; set; }
    public string? AssetEn { get; set; }
    public string? Area { get; set; }
    public string? AreaZh { get; set; }
    public string? AreaEn { get; set; }

    /// <summary>False when the latest birth no longer names it.</summary>
    public bool Present { get; set; } = true;

    /// <summary>Set for an alarm metric (<c>point/alarm/condition</c>): the rule the birth carries.</summary>
    public int? AlarmLevel { get; set; }
    public string? AlarmTrade { get; set; }
    public string? AlarmTextZh { get; set; }
    public string? AlarmTextEn { get; set; }
    public bool AlarmLatch { get; set; }
}
