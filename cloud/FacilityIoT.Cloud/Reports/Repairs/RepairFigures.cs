using System.Globalization;
using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>The figures about repairs: a pure function of the period's rows.</summary>
public static class RepairFigures
{
    /// <summary>How many fault classes the ranking names.</summary>
    public const int Ranked = 50;

    /// <param name="now">What is not closed yet is judged only when its time is over.</param>
    public static RepairReport Of(RepairRows rows, ReportFilter filter, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(filter);
        var repairs = rows.Repairs;
        var levels = repairs.ToDictionary(row => row.Id, row => row.Level);
        return new RepairReport(
            repairs.Count,
            [.. Figures(rows, now)],
            Volumes(repairs, row => row.Level.ToString(CultureInfo.InvariantCulture), byKey: true),
            Volumes(repairs, row => row.Source),
            Volumes(repairs, row => row.Trade),
            [.. Stages(repairs)],
            [.. OnTime(rows.Clocks, levels)],
            [.. Volumes(repairs, row => row.FaultClass ?? "").Take(Ranked)],
            Areas(repairs),
            Parts(rows.Parts),
            [.. filter.Range.Steps(filter.Period).GroupJoin(repairs.GroupBy(row => StepOf(row.Day, filter)), step => step.From, day => day.Key, (step, days) => Step(step, [.. days.SelectMany(day => day)], now))]);
    }

    /// <summary>The share closed within 48 hours of those closed, or whose 48 hours are over. Cancelled ones were no faults.</summary>
    public static Figure ClosedIn48Hours(IReadOnlyCollection<RepairRow> repairs, DateTimeOffset now) =>
        Within("closedIn48Hours", [.. repairs.Where(row => !row.Cancelled)], row => row.Times.Closed, RepairGoals.ClosedWithin, now, RepairGoals.Closed);

    public static Figure Repeats(IReadOnlyCollection<RepairRow> repairs)
    {
        var faults = repairs.Where(row => !row.Cancelled).ToList();
        return Figure.Share("repeats", faults.Count(row => row.Repeat), faults.Count, RepairGoals.Repeats);
    }

    private static IEnumerable<Figure> Figures(RepairRows rows, DateTimeOffset now)
    {
        var faults = rows.Repairs.Where(row => !row.Cancelled).ToList();
        yield return ClosedIn48Hours(rows.Repairs, now);
        yield return Within("complexSolvedIn72Hours", [.. faults.Where(row => row.Complex)], row => row.Solved ?? row.Times.Repaired, RepairGoals.SolvedWithin, now, RepairGoals.Solved);
        yield return Within("level1ArrivedIn30Minutes", [.. faults.Where(row => row.Level == 1)], row => row.Times.Arrived, RepairGoals.ArrivedWithin, now, RepairGoals.Arrived);
        yield return Figure.Share("onTime", rows.Clocks.Count(clock => clock.Met), rows.Clocks.Count, RepairGoals.OnTime);
        yield return Repeats(rows.Repairs);
        var first = rows.FollowUps.Where(said => said.Round == 1).ToList();
        yield return new Figure("satisfaction", first.Count == 0 ? null : first.Average(said => said.Score), FigureUnit.Points, first.Count, RepairGoals.Satisfaction);
        yield return Figure.Share("dispatchAccuracy", rows.Proposals.Kept, rows.Proposals.Judged, RepairGoals.Dispatch);
        yield return Figure.Share("falseAlarms", rows.Repairs.Count(row => row.Cancelled), rows.Repairs.Count, null);
        yield return new Figure("open", rows.Repairs.Count(row => row.Open), FigureUnit.Count, rows.Repairs.Count, null);
    }

    /// <summary>Judged are those that got there, and those whose time is over.</summary>
    private static Figure Within(string name, List<RepairRow> repairs, Func<RepairRow, DateTimeOffset?> reached, TimeSpan within, DateTimeOffset now, FigureGoal goal)
    {
        var judged = repairs.Where(row => reached(row) is not null || !row.Open || now - row.Times.Recorded > within).ToList();
        return Figure.Share(name, judged.Count(row => reached(row) - row.Times.Recorded <= within), judged.Count, goal);
    }

    private static List<Volume> Volumes(IReadOnlyCollection<RepairRow> repairs, Func<RepairRow, string> key, bool byKey = false)
    {
        var volumes = repairs.GroupBy(key).Select(group => new Volume(group.Key, group.Count(), (double)group.Count() / repairs.Count));
        return [.. byKey ? volumes.OrderBy(volume => volume.Key, StringComparer.Ordinal) : volumes.OrderByDescending(volume => volume.Count).ThenBy(volume => volume.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<StageTime> Stages(IReadOnlyCollection<RepairRow> repairs)
    {
        var took = repairs.Where(row => !row.Cancelled).SelectMany(row => RepairStages.Of(row.Times).Select(stage => (stage.Stage, row.Level, stage.Took))).ToList();
        foreach (var stage in took.GroupBy(each => each.Stage).OrderBy(group => group.Key))
        {
            yield return new StageTime(stage.Key, null, Spread.Of(stage.Select(each => each.Took))!);
            foreach (var level in stage.GroupBy(each => each.Level).OrderBy(group => group.Key))
            {
                yield return new StageTime(stage.Key, level.Key, Spread.Of(level.Select(each => each.Took))!);
            }
        }
    }

    private static IEnumerable<OnTime> OnTime(IReadOnlyCollection<ClockRow> clocks, Dictionary<long, int> levels)
    {
        foreach (var kind in clocks.GroupBy(clock => clock.Kind).OrderBy(group => group.Key))
        {
            yield return Line(kind.Key, null, [.. kind]);
            foreach (var level in kind.GroupBy(clock => levels[clock.TicketId]).OrderBy(group => group.Key))
            {
                yield return Line(kind.Key, level.Key, [.. level]);
            }
        }

        static OnTime Line(Tickets.TicketClockKind kind, int? level, List<ClockRow> clocks) =>
            new(kind, level, Figure.Share("onTime", clocks.Count(clock => clock.Met), clocks.Count, RepairGoals.OnTime));
    }

    private static List<AreaDensity> Areas(IReadOnlyCollection<RepairRow> repairs) =>
        [.. repairs.GroupBy(row => (row.SiteId, row.Area))
            .Select(group => new AreaDensity(
                group.Key.SiteId, group.Key.Area, group.Count(), (double)group.Count() / repairs.Count, group.Select(row => row.Asset).OfType<string>().Distinct().Count()))
            .OrderByDescending(area => area.Count).ThenBy(area => area.SiteId, StringComparer.Ordinal).ThenBy(area => area.Area, StringComparer.Ordinal)];

    private static List<PartUsage> Parts(IReadOnlyCollection<PartRow> parts) =>
        [.. parts.GroupBy(part => (part.Model, part.Unit))
            .Select(group => new PartUsage(group.Key.Model, group.Key.Unit, group.Sum(part => part.Quantity), group.Select(part => part.TicketId).Distinct().Count()))
            .OrderByDescending(part => part.Repairs).ThenBy(part => part.Model, StringComparer.Ordinal)];

    /// <summary>The first day of the step, which at the range's begin is cut.</summary>
    private static DateOnly StepOf(DateOnly day, ReportFilter filter)
    {
        var whole = ReportRange.Holding(day, filter.Period).From;
        return whole < filter.Range.From ? filter.Range.From : whole;
    }

    private static RepairStep Step(ReportRange step, List<RepairRow> repairs, DateTimeOffset now) => new(
        step.From,
        repairs.Count,
        [.. Enumerable.Range(1, 5).Select(level => repairs.Count(row => row.Level == level))],
        repairs.Count(row => row.Times.Closed is not null && !row.Cancelled),
        ClosedIn48Hours(repairs, now).Value,
        Repeats(repairs).Value);
}
