namespace FacilityIoT.Cloud.Plans;

/// <summary>Preventive maintenance: raises a ticket of level 5 at times of the site's wall clock, or after so many running hours of a point.</summary>
public sealed class MaintenancePlan
{
    public int Id { get; init; }
    public required string SiteId { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    public required string Trade { get; set; }
    public string? Area { get; set; }
    public string? Asset { get; set; }

    /// <summary>When, in the site's zone: crontab's five fields, or Quartz's six or seven. Null for a plan by running hours.</summary>
    public string? Cron { get; set; }

    /// <summary><c>site/box/device/point</c> of an hour counter. Null for a plan by the clock.</summary>
    public string? CounterPoint { get; set; }

    /// <summary>Running hours from one maintenance to the next.</summary>
    public double? EveryHours { get; set; }

    /// <summary>What is to be done, a line each.</summary>
    public string Checklist { get; set; } = "";
    public bool Enabled { get; set; } = true;

    /// <summary>By the clock: the next time.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>By running hours: the counter as it was last seen, in hours; kept, because a restart must not lose what was counted.</summary>
    public double? CounterSeen { get; set; }

    /// <summary>Running hours since the last maintenance was raised.</summary>
    public double RunHours { get; set; }
    public int Version { get; set; }
}

/// <summary>One time that a plan fell due; never changed.</summary>
public sealed class PlanRun
{
    public long Id { get; init; }
    public required int PlanId { get; init; }

    /// <summary>The latest time it stands for: when nobody ran, one run stands for all that were missed.</summary>
    public required DateTimeOffset DueAt { get; init; }
    public required DateTimeOffset At { get; init; }
    public required long TicketId { get; init; }
}
