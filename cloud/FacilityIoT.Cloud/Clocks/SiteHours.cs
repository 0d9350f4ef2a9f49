namespace FacilityIoT.Cloud.Clocks;

/// <summary>A site's calendar as it is stored: one row, changed as a whole. A site without one works around the clock, in a city.</summary>
public sealed class SiteHours
{
    public required string SiteId { get; init; }

    /// <summary>Works around the clock; the hours are then not looked at.</summary>
    public bool Continuous { get; set; } = true;

    /// <summary>Outside cities, where 60 minutes to a level 1 may be chosen (TSG T5002-2017 art. 5).</summary>
    public bool OutsideCity { get; set; }

    /// <summary>A <see cref="SiteWeek"/> as JSON.</summary>
    public string Week { get; set; } = "{}";
    public int Version { get; set; }
}

/// <summary>Working hours by the site's wall clock.</summary>
/// <param name="Levels">The levels whose clocks follow the hours: 3, 4, 5. Levels 1 and 2 always run.</param>
/// <param name="Hours">The ordinary week.</param>
/// <param name="Exceptions">Holidays, and days that are worked although their day of the week is not.</param>
public sealed record SiteWeek(IReadOnlyList<int> Levels, IReadOnlyList<DayHours> Hours, IReadOnlyList<DateHours> Exceptions)
{
    public static SiteWeek None { get; } = new([], [], []);
}

/// <param name="From">HH:mm, inclusive.</param>
/// <param name="To">HH:mm, exclusive; 24:00 is the end of the day.</param>
public sealed record DayHours(DayOfWeek Day, string From, string To);

/// <param name="From">HH:mm; null together with <paramref name="To"/> for a day off.</param>
public sealed record DateHours(DateOnly Date, string? From, string? To, string? Name);
