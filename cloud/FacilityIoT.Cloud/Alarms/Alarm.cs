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
public sealed class Alarm : IConditionFacts
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

    /// <summary>The owner; null for a program.</summary>
    public int? AcknowledgedById { get; set; }

    /// <summary>While it is active, the acknowledgement counts until then.</summary>
    public DateTimeOffset? AcknowledgedUntil { get; set; }

    /// <summary>When people were last called to it; null while something held it from its beginning.</summary>
    public DateTimeOffset? AnnunciatedAt { get; set; }

    /// <summary>How often it became active.</summary>
    public int Activations { get; set; } = 1;

    /// <summary>Set while it comes and goes too often to call people each time.</summary>
    public DateTimeOffset? ChatteringSince { get; set; }

    /// <summary>What holds its condition, as of now for the latest alarm: the end of a shelving, agreed or still waiting for a second person.</summary>
    public DateTimeOffset? ShelvedUntil { get; set; }
    public bool ShelfPending { get; set; }

    /// <summary>The cause that explains it: <c>box/hengtai/box-1</c>, <c>alarm/123</c>.</summary>
    public string? SuppressedBy { get; set; }
    public DateTimeOffset? SuppressedAt { get; set; }

    /// <summary>The ticket of the maintenance it is out of service for.</summary>
    public string? OutOfServiceTicket { get; set; }

    /// <summary>When its box was asked to reset the latch.</summary>
    public DateTimeOffset? ResetRequestedAt { get; set; }
    public string? ResetRequestedBy { get; set; }

    /// <summary>Entrapment: the named person on site who confirmed that nobody is trapped.</summary>
    public DateTimeOffset? NobodyTrappedAt { get; set; }
    public string? NobodyTrappedBy { get; set; }

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

    /// <summary>People were called to it. Counting these lines gives the annunciations of any interval.</summary>
    public bool Annunciated { get; init; }

    /// <summary>Further facts in words: the person's reason, the cause, the ticket.</summary>
    public string? Detail { get; init; }

    /// <summary>The alarm's version afterwards: what changed since a version is what lies above it.</summary>
    public int Version { get; init; }
}
