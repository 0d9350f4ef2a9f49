namespace FacilityIoT.Cloud.Incidents;

/// <summary>A compound emergency: several faults at one site that need one plan and one commander. Its tickets name it.</summary>
public sealed class Incident
{
    public long Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>The plan it follows; crews, resources and steps are copied, so a later change of the plan does not change it.</summary>
    public required string Plan { get; init; }
    public required string TitleZh { get; init; }
    public required string TitleEn { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The one who commands; null until somebody is named.</summary>
    public int? CommanderId { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public string? Summary { get; set; }

    /// <summary>True until closed; part of the unique index: one open incident per site and plan.</summary>
    public bool Open { get; set; } = true;
    public int Version { get; set; }
}

/// <summary>One crew of an incident with its ticket: who is in it, the dispatch decides.</summary>
public sealed class IncidentCrew
{
    public long Id { get; init; }
    public long IncidentId { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required string Trade { get; init; }
    public long TicketId { get; set; }
}

/// <summary>How far a resource is.</summary>
public enum ResourceState
{
    Requested,
    OnTheWay,
    OnSite,
    Released,
}

/// <summary>Something an incident needs besides people.</summary>
public sealed class IncidentResource
{
    public long Id { get; init; }
    public long IncidentId { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required int Quantity { get; set; }
    public ResourceState State { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>One step of the plan.</summary>
public sealed class IncidentStep
{
    public long Id { get; init; }
    public long IncidentId { get; init; }

    /// <summary>From 1.</summary>
    public required int Position { get; init; }
    public required string TextZh { get; init; }
    public required string TextEn { get; init; }
    public DateTimeOffset? DoneAt { get; set; }
    public string? DoneBy { get; set; }
}

/// <summary>One line of an incident's trail; never changed.</summary>
public sealed class IncidentEvent
{
    public long Id { get; init; }
    public long IncidentId { get; init; }
    public required string What { get; init; }
    public string? Actor { get; init; }
    public string? Detail { get; init; }
    public required DateTimeOffset At { get; init; }
}
