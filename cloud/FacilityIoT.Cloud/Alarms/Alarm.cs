namespace FacilityIoT.Cloud.Alarms;

/// <summary>ISA-18.2 states (the first four; shelving and suppression stand beside them).</summary>
public enum AlarmState
{
    /// <summary>Closed: returned to normal and acknowledged.</summary>
    Normal,
    Unacknowledged,
    Acknowledged,
    ReturnedUnacknowledged,
}

/// <summary>One activation of a condition at a point, from raise to close. At most one is open per point and condition (unique index).</summary>
public sealed class Alarm
{
    public long Id { get; init; }

    /// <summary><c>site/box/device/point</c> of the point the condition belongs to.</summary>
    public required string Point { get; init; }
    public required string Condition { get; init; }
    public required string SiteId { get; init; }
    public required string Class { get; set; }

    /// <summary>1–5.</summary>
    public required int Level { get; set; }
    public required string Trade { get; set; }
    public required string TextZh { get; set; }
    public required string TextEn { get; set; }
    public string? Asset { get; set; }
    public string? Area { get; set; }
    public AlarmState State { get; set; }
    public bool Latched { get; set; }

    /// <summary>When the condition became active, by the box's clock; moved back when an earlier activation is heard of late.</summary>
    public required DateTimeOffset ActiveAt { get; set; }

    /// <summary>When the cloud recorded it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? ClearedAt { get; set; }
    public DateTimeOffset? AcknowledgedAt { get; set; }
    public string? AcknowledgedBy { get; set; }

    /// <summary>Good, Bad or Stale: whether the state is still known.</summary>
    public required string Quality { get; set; }

    /// <summary>True until closed; part of the unique index.</summary>
    public bool Open { get; set; } = true;

    public int Version { get; set; }
}

/// <summary>One line of an alarm's history; never changed.</summary>
public sealed class AlarmTransition
{
    public long Id { get; init; }
    public long AlarmId { get; set; }
    public required AlarmState From { get; init; }
    public required AlarmState To { get; init; }

    /// <summary>The engine's named reason.</summary>
    public required string Reason { get; init; }
    public string? Actor { get; init; }

    /// <summary>Event time, the box's clock.</summary>
    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
}
