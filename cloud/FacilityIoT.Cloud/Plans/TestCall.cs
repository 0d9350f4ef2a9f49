namespace FacilityIoT.Cloud.Plans;

/// <summary>An elevator whose alarm is tried at least every 72 h (EN 81-28).</summary>
public sealed class TestCallSchedule
{
    /// <summary>EN 81-28's longest.</summary>
    public const int MostHours = 72;

    public int Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>The elevator.</summary>
    public required string Asset { get; init; }

    /// <summary>As people call it.</summary>
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    public string? Area { get; set; }

    /// <summary>1 to 72.</summary>
    public int EveryHours { get; set; } = MostHours;
    public bool Enabled { get; set; } = true;

    /// <summary>By when the next must have been made.</summary>
    public required DateTimeOffset NextDueAt { get; set; }
    public int Version { get; set; }
}

/// <summary>A test call that was made, or missed; never changed.</summary>
public sealed class TestCall
{
    public long Id { get; init; }
    public required int ScheduleId { get; init; }

    /// <summary>By when it had to be made.</summary>
    public required DateTimeOffset DueAt { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Nobody made it in time.</summary>
    public bool Missed { get; init; }

    /// <summary>Who confirmed it; null for a missed one.</summary>
    public string? By { get; init; }

    /// <summary>The alarm that the button made, when the button was the test.</summary>
    public long? AlarmId { get; init; }

    /// <summary>The ticket of a missed one.</summary>
    public long? TicketId { get; init; }
}
