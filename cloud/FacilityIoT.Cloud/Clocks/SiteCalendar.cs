namespace FacilityIoT.Cloud.Clocks;

/// <summary>A stretch of working time on one day, by the wall clock.</summary>
/// <param name="From">Minutes after midnight, inclusive.</param>
/// <param name="To">Minutes after midnight, exclusive; 1440 is the end of the day.</param>
public readonly record struct WorkingHours(int From, int To);

/// <summary>When a site's clocks run: always, or in working hours by its own wall clock. Pure.</summary>
/// <remarks>
/// Hours are half open. One that begins in the hour that daylight saving skips begins with the first instant after it; one that begins in the hour
/// that comes twice begins with its first coming. So hours that touch on paper touch in time, and none counts twice.
/// </remarks>
public sealed class SiteCalendar
{
    private readonly TimeZoneInfo zone;
    private readonly IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingHours>>? week;
    private readonly IReadOnlyDictionary<DateOnly, IReadOnlyList<WorkingHours>> exceptions;

    private SiteCalendar(
        TimeZoneInfo zone, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingHours>>? week, IReadOnlyDictionary<DateOnly, IReadOnlyList<WorkingHours>> exceptions) =>
        (this.zone, this.week, this.exceptions) = (zone, week, exceptions);

    /// <summary>Around the clock: a flag, not 00:00–24:00.</summary>
    public static SiteCalendar Continuous { get; } = new(TimeZoneInfo.Utc, null, new Dictionary<DateOnly, IReadOnlyList<WorkingHours>>());

    public bool IsContinuous => week is null;

    /// <param name="week">In order and without overlap on each day; at least one hour in the week, or no clock would ever end.</param>
    /// <param name="exceptions">Days that are not like their day of the week: holidays without hours, working weekends with some.</param>
    public static SiteCalendar Of(
        TimeZoneInfo zone,
        IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingHours>> week,
        IReadOnlyDictionary<DateOnly, IReadOnlyList<WorkingHours>> exceptions)
    {
        ArgumentNullException.ThrowIfNull(week);
        var minutes = week.Values.SelectMany(hours => hours).Sum(hours => hours.To - hours.From);
        return minutes >= 60 ? new SiteCalendar(zone, week, exceptions) : throw new ArgumentException("A week needs at least one working hour.", nameof(week));
    }

    /// <summary>The first instant at which this much working time has passed.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        if (IsContinuous || duration == TimeSpan.Zero)
        {
            return from + duration;
        }

        foreach (var (start, end) in OpenSince(from))
        {
            if (end - start >= duration)
            {
                return start + duration;
            }

            duration -= end - start;
        }

        throw new InvalidOperationException("A calendar without end has ended.");
    }

    /// <summary>How much working time lies between two instants; zero when the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
        {
            return TimeSpan.Zero;
        }

        return IsContinuous
            ? to - from
            : OpenSince(from).TakeWhile(open => open.Start < to).Aggregate(TimeSpan.Zero, (sum, open) => sum + ((open.End < to ? open.End : to) - open.Start));
    }

    /// <summary>The stretches of working time from this instant on, in order.</summary>
    private IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> OpenSince(DateTimeOffset from)
    {
        // A day before: where midnight does not exist, the day before may reach into it.
        for (var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime).AddDays(-1); ; day = day.AddDays(1))
        {
            foreach (var hours in exceptions.GetValueOrDefault(day) ?? week!.GetValueOrDefault(day.DayOfWeek) ?? [])
            {
                var (start, end) = (Instant(day, hours.From), Instant(day, hours.To));
                if (end > from && end > start)
                {
                    yield return (start > from ? start : from, end);
                }
            }
        }
    }

    private DateTimeOffset Instant(DateOnly day, int minute)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
