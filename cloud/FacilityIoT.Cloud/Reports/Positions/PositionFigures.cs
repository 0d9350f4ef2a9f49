using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>The alarm figures of one operator position (a site): a pure function of its rows. ISA-18.2-2016, clause 16.</summary>
public static class PositionFigures
{
    /// <param name="from">The period's begin.</param>
    /// <param name="end">The period's end, or now when that is earlier.</param>
    /// <param name="dayStarts">Where the site's days begin within the period: there standing alarms are counted, besides at the end.</param>
    public static IReadOnlyList<Figure> Of(PositionRows rows, DateTimeOffset from, DateTimeOffset end, IReadOnlyCollection<DateTimeOffset> dayStarts)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(dayStarts);
        var calls = rows.Annunciations;
        var length = end > from ? end - from : TimeSpan.Zero;
        var windows = (int)Math.Ceiling(length / PositionGoals.Window);
        var flooded = calls.GroupBy(call => (call.At - from).Ticks / PositionGoals.Window.Ticks).Count(window => window.Count() > PositionGoals.MostInWindow);
        return
        [
            Rate("alarmsPerHour", calls.Count, length / TimeSpan.FromHours(1), PositionGoals.PerHour),
            Rate("alarmsPerTenMinutes", calls.Count, length / PositionGoals.Window, PositionGoals.PerTenMinutes),
            Figure.Share("windowsAboveTen", flooded, windows, PositionGoals.Flood),
            new Figure("timeInFlood", length == TimeSpan.Zero ? null : FloodTime.Of([.. calls.Select(call => call.At)], end) / length, FigureUnit.Share, calls.Count, PositionGoals.Flood),
            TenWorst(calls),
            new Figure("chattering", Chattering(calls).Union(rows.ChatterBegan).Count(), FigureUnit.Count, calls.Count, PositionGoals.Chattering),
            new Figure("standingOver24Hours", MostStanding(rows.Standing, [.. dayStarts, end]), FigureUnit.Count, rows.Standing.Count, PositionGoals.Standing),
            Priority("lowPriority", calls, level => level >= 4, PositionGoals.LowPriority),
            Priority("mediumPriority", calls, level => level == 3, PositionGoals.MediumPriority),
            Priority("highPriority", calls, level => level <= 2, PositionGoals.HighPriority),
            new Figure("unauthorisedSuppression", rows.UnauthorisedSuppressions, FigureUnit.Count, rows.UnauthorisedSuppressions, PositionGoals.UnauthorisedSuppression),
        ];
    }

    /// <summary>Which alarms came three times or more within a minute.</summary>
    public static IEnumerable<string> Chattering(IEnumerable<Annunciation> calls) =>
        from call in calls
        group call.At by call.Key into times
        let sorted = times.Order().ToList()
        where Enumerable.Range(0, Math.Max(0, sorted.Count - PositionGoals.ChatterActivations + 1))
            .Any(first => sorted[first + PositionGoals.ChatterActivations - 1] - sorted[first] <= PositionGoals.ChatterWindow)
        select times.Key;

    /// <summary>The most that stood longer than 24 hours at once, looked at where days begin and at the end.</summary>
    public static int MostStanding(IReadOnlyCollection<Standing> standing, IReadOnlyCollection<DateTimeOffset> instants) =>
        instants.Select(at => standing.Count(alarm => at - alarm.From > PositionGoals.StandingLimit && (alarm.Until is not { } until || until > at))).DefaultIfEmpty().Max();

    /// <summary>
    /// What part of all the ten alarms make that come most often. Below 200 annunciations even ten that came once each would be more than 5 %: then there is no verdict.
    /// </summary>
    private static Figure TenWorst(IReadOnlyCollection<Annunciation> calls)
    {
        const int fewest = 200;
        var worst = calls.GroupBy(call => call.Key).Select(group => group.Count()).OrderDescending().Take(10).Sum();
        return Figure.Share("tenWorst", worst, calls.Count, calls.Count < fewest ? null : PositionGoals.TenWorst);
    }

    private static Figure Rate(string name, int count, double units, FigureGoal goal) => new(name, units == 0 ? null : count / units, FigureUnit.Count, count, goal);

    /// <summary>Levels 1 and 2 are high, 3 medium, 4 and 5 low.</summary>
    private static Figure Priority(string name, IReadOnlyCollection<Annunciation> calls, Func<int, bool> which, FigureGoal goal) =>
        Figure.Share(name, calls.Count(call => which(call.Level)), calls.Count, goal);
}
