namespace FacilityIoT.Cloud.Clocks;

/// <summary>How a clock runs, is held, moved and stopped: arithmetic on its row, pure but for the row.</summary>
public static class ClockRun
{
    private const double WarnWithLeft = 1 - ClockDefaults.WarnAfter;

    /// <summary>Gives a new clock its due time; without a target it has none.</summary>
    public static void Start(TicketClock clock, TimeSpan? target, SiteCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(calendar);
        clock.TargetMs = Ms(target);
        Set(clock, target is { } time ? calendar.Add(clock.StartedAt, time) : null, clock.StartedAt, calendar);
    }

    /// <summary>Pauses: its due time is open until it goes on. One that has run out already keeps its due time.</summary>
    public static void Hold(TicketClock clock, SiteCalendar calendar, DateTimeOffset now)
    {
        Count(clock, calendar, now);
        clock.HeldAt = now;
        if (clock is { BreachedAt: null, DueAt: { } due })
        {
            (clock.LeftMs, clock.DueAt, clock.WarnAt) = (Ms(calendar.Between(now, due)), null, null);
        }
    }

    /// <summary>Goes on with what was left.</summary>
    public static void Resume(TicketClock clock, SiteCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(calendar);
        clock.HeldMs += Ms(now - (clock.HeldAt ?? now)) ?? 0;
        clock.CountedAt = now;
        if (clock.LeftMs is { } left)
        {
            Set(clock, calendar.Add(now, TimeSpan.FromMilliseconds(left)), now, calendar);
        }

        (clock.HeldAt, clock.LeftMs) = (null, null);
    }

    /// <summary>Another level, another time. A more urgent one counts from now, since nobody could have hurried before, and is never later than it was; a less urgent one counts from the start.</summary>
    public static void Regrade(TicketClock clock, TimeSpan? target, SiteCalendar before, SiteCalendar after, bool moreUrgent, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(after);
        if (clock.HeldAt is null)
        {
            Count(clock, before, now);
        }

        clock.TargetMs = Ms(target);
        if (clock.BreachedAt is not null)
        {
            return;
        }

        if (clock.HeldAt is not null)
        {
            var left = moreUrgent ? Least(clock.LeftMs, clock.TargetMs) : clock.TargetMs - clock.RunMs;
            clock.LeftMs = left is < 0 ? 0 : left;
            return;
        }

        var due = target is not { } time ? (DateTimeOffset?)null
            : moreUrgent ? Earlier(clock.DueAt, after.Add(now, time))
            : FromStart(clock, time, after, now);
        Set(clock, due, now, after);
    }

    /// <summary>A due time that was agreed.</summary>
    public static void Agree(TicketClock clock, DateTimeOffset due, SiteCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(calendar);
        clock.TargetMs = Ms(calendar.Between(clock.StartedAt, due));
        if (clock.HeldAt is not null)
        {
            clock.LeftMs = Ms(calendar.Between(now, due));
            return;
        }

        Set(clock, due, now, calendar);
    }

    public static void Stop(TicketClock clock, SiteCalendar calendar, DateTimeOffset now, bool asVoid)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (clock.HeldAt is null)
        {
            Count(clock, calendar, now);
        }
        else
        {
            clock.HeldMs += Ms(now - clock.HeldAt) ?? 0;
        }

        (clock.StoppedAt, clock.Void, clock.HeldAt, clock.WarnAt) = (now, asVoid, null, null);
    }

    /// <summary>What stopped it did not hold: it has run on.</summary>
    public static void Reopen(TicketClock clock, SiteCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(clock);
        clock.StoppedAt = null;
        if (clock is { BreachedAt: null, DueAt: { } due })
        {
            Set(clock, due, now, calendar);
        }
    }

    /// <summary>Half open: at its due time it has run out.</summary>
    public static bool HasRunOut(TicketClock clock, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock is { StoppedAt: null, BreachedAt: null, DueAt: { } due } && due <= now;
    }

    /// <summary>When there is next something to do for it.</summary>
    public static DateTimeOffset? Next(TicketClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock is { StoppedAt: null, BreachedAt: null, HeldAt: null } ? clock.WarnAt ?? clock.DueAt : null;
    }

    private static DateTimeOffset FromStart(TicketClock clock, TimeSpan target, SiteCalendar calendar, DateTimeOffset now)
    {
        var left = target - TimeSpan.FromMilliseconds(clock.RunMs);
        return left >= TimeSpan.Zero ? calendar.Add(now, left) : now + left;
    }

    private static void Set(TicketClock clock, DateTimeOffset? due, DateTimeOffset now, SiteCalendar calendar)
    {
        clock.DueAt = due;
        clock.WarnAt = null;
        if (due is { } at && clock.TargetMs is { } target)
        {
            var untilWarning = calendar.Between(now, at) - TimeSpan.FromMilliseconds(target * WarnWithLeft);
            clock.WarnAt = untilWarning > TimeSpan.Zero ? calendar.Add(now, untilWarning) : null;
        }
    }

    private static void Count(TicketClock clock, SiteCalendar calendar, DateTimeOffset now)
    {
        clock.RunMs += Ms(calendar.Between(clock.CountedAt, now)) ?? 0;
        clock.CountedAt = now;
    }

    private static long? Ms(TimeSpan? span) => (long?)span?.TotalMilliseconds;

    private static long? Least(long? one, long? other) => one is null ? other : other is null ? null : Math.Min(one.Value, other.Value);

    private static DateTimeOffset Earlier(DateTimeOffset? one, DateTimeOffset other) => one is { } at && at < other ? at : other;
}
