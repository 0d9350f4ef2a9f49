namespace FacilityIoT.Cloud.Tickets;

/// <summary>The life of a repair, in its order; <see cref="OnHold"/> stands beside it, <see cref="Cancelled"/> ends it early.</summary>
public enum TicketState
{
    Raised,

    /// <summary>Given to somebody, who has not said yes.</summary>
    Dispatched,
    Accepted,
    OnSite,

    /// <summary>Waiting, with a reason: parts, access, another trade. The held time is shown apart.</summary>
    OnHold,

    /// <summary>The engineer says it is done.</summary>
    Repaired,

    /// <summary>Somebody else has accepted the work.</summary>
    Verified,
    Closed,

    /// <summary>A false alarm or a mistake, with a reason.</summary>
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

    /// <summary>sensor, hotline, desk, app, third-party, plan, follow-up.</summary>
    public required string Source { get; init; }

    /// <summary>What kind of fault: the alarm's class (<c>Leak_Alarm</c>) or the category of the intake. Same asset and same fault class again is a repeat repair.</summary>
    public string? FaultClass { get; set; }

    /// <summary>What the reporter said. Never a resident's name, phone or address: those lie encrypted elsewhere.</summary>
    public string? Description { get; set; }

    /// <summary>The person who has it, or had it last.</summary>
    public int? AssigneeId { get; set; }

    /// <summary>The outside firm that has it.</summary>
    public int? ContractorId { get; set; }

    /// <summary>The earlier ticket that this one repeats.</summary>
    public long? RepeatOfId { get; set; }

    /// <summary>The compound emergency it belongs to.</summary>
    public long? IncidentId { get; set; }

    /// <summary>A major accident: a written report is due within 24 h of the repair.</summary>
    public bool Major { get; set; }

    /// <summary>Entrapment: closes only when a named person on site has confirmed that nobody is trapped.</summary>
    public bool Entrapment { get; set; }
    public DateTimeOffset? NobodyTrappedAt { get; set; }

    /// <summary>The named person on site who confirmed it.</summary>
    public int? NobodyTrappedById { get; set; }

    /// <summary>When it was first given to somebody.</summary>
    public DateTimeOffset? DispatchedAt { get; set; }

    /// <summary>The acceptance that led to the first arrival; taken back when it is declined or given to somebody else before anybody has arrived.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>The first arrival; a later one, after it was given to somebody else, is in the trail.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }

    /// <summary>Who arrived last.</summary>
    public int? ArrivedById { get; set; }

    /// <summary>The last time it was said to be done; null again after a failed acceptance.</summary>
    public DateTimeOffset? RepairedAt { get; set; }

    /// <summary>Who repaired it: the person who had it when it was said to be done.</summary>
    public int? RepairedById { get; set; }
    public DateTimeOffset? VerifiedAt { get; set; }
    public int? VerifiedById { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>How often the acceptance failed and the repair went on.</summary>
    public int Reworks { get; set; }

    /// <summary>Why there are no photos of before and after, where the level asks for them.</summary>
    public string? WithoutPhotos { get; set; }

    /// <summary>While <see cref="TicketState.OnHold"/>: since when, why, and the state to go back to.</summary>
    public DateTimeOffset? HeldAt { get; set; }
    public HoldReason? HoldReason { get; set; }
    public string? HoldText { get; set; }
    public TicketState? HeldFrom { get; set; }

    /// <summary>All holds that have ended, in ms.</summary>
    public long HeldMs { get; set; }

    /// <summary>Those of them before anybody had arrived, in ms.</summary>
    public long HeldBeforeArrivalMs { get; set; }
    public string? CancelReason { get; set; }
    public string? Cause { get; set; }
    public string? Measures { get; set; }
    public string? Prevention { get; set; }
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

/// <summary>Why a repair waits.</summary>
public enum HoldReason
{
    WaitingForParts,
    WaitingForAccess,
    WaitingForOtherTrade,
    WaitingForContractor,
    WaitingForOwner,
}

/// <summary>One line of a ticket's trail; never changed.</summary>
public sealed class TicketEvent
{
    public long Id { get; init; }
    public long TicketId { get; set; }

    /// <summary>A <see cref="TicketHappening"/> by name.</summary>
    public required string What { get; init; }

    /// <summary>The name of who did it; null for the service itself.</summary>
    public string? Actor { get; init; }

    /// <summary>Address the actor came from.</summary>
    public string? From { get; init; }

    /// <summary>The happening as JSON.</summary>
    public string? Detail { get; init; }

    /// <summary>The service's time: the one that counts.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was done by the clock of a phone that had no signal then.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>The ticket's version with this line: who has seen an older one sees what has changed since.</summary>
    public int Version { get; init; }
}
