namespace FacilityIoT.Cloud.Tickets;

/// <summary>The life of a repair. This issue raises; the later states are there so that the table need not change.</summary>
public enum TicketState
{
    Raised,
    Dispatched,
    Accepted,
    OnSite,
    OnHold,
    Repaired,
    Verified,
    Closed,
    Cancelled,
}

/// <summary>One repair. At most one open ticket per alarm (unique index).</summary>
public sealed class Ticket
{
    public long Id { get; init; }

    /// <summary>Can be said on the phone: digits in groups, with a check digit; unique.</summary>
    public required string Number { get; init; }
    public required int Level { get; set; }
    public TicketState State { get; set; }
    public required string TitleZh { get; set; }
    public required string TitleEn { get; set; }
    public required string Trade { get; set; }
    public required string SiteId { get; init; }
    public string? Area { get; set; }
    public string? Asset { get; set; }

    /// <summary>The event's time, by the box's clock.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When the cloud wrote it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>sensor now; hotline, desk, app, third-party later.</summary>
    public required string Source { get; init; }
    public bool Open { get; set; } = true;
    public int Version { get; set; }
}

/// <summary>Which alarms a ticket stands for. An open alarm has one open ticket.</summary>
public sealed class TicketAlarm
{
    public long TicketId { get; set; }
    public long AlarmId { get; set; }
    public bool Open { get; set; } = true;
}

/// <summary>One line of a ticket's trail; never changed.</summary>
public sealed class TicketEvent
{
    public long Id { get; init; }
    public long TicketId { get; set; }
    public required string What { get; init; }
    public string? Actor { get; init; }
    public string? Detail { get; init; }
    public required DateTimeOffset At { get; init; }
}
