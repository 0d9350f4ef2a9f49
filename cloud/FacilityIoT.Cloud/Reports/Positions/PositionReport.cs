using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>An alarm that came often.</summary>
/// <param name="Key">Point and condition.</param>
public sealed record FrequentAlarm(string Key, int Count, double Share);

/// <summary>One step of a position's series.</summary>
public sealed record PositionStep(DateOnly From, int Annunciations, int MostInTenMinutes);

/// <summary>Alarms at one operator position in a period.</summary>
/// <param name="SiteId">The position: who looks after a site.</param>
/// <param name="Worst">The ten that came most often.</param>
public sealed record PositionReport(string SiteId, int Annunciations, IReadOnlyList<Figure> Figures, IReadOnlyList<FrequentAlarm> Worst, IReadOnlyList<PositionStep> Series)
{
    /// <summary>Pure.</summary>
    /// <param name="now">What has not come yet is not counted as quiet.</param>
    public static PositionReport Of(string siteId, TimeZoneInfo zone, PositionRows rows, ReportFilter filter, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(filter);
        var (from, until) = (SiteDays.Start(filter.Range.From, zone), SiteDays.Start(filter.Range.Until, zone));
        var end = until < now ? until : now;
        var calls = rows.Annunciations;
        var days = filter.Range.Steps(ReportPeriod.Day).Skip(1).Select(day => SiteDays.Start(day.From, zone)).Where(start => start < end).ToList();
        return new PositionReport(
            siteId,
            calls.Count,
            PositionFigures.Of(rows, from, end, days),
            [.. calls.GroupBy(call => call.Key).Select(group => new FrequentAlarm(group.Key, group.Count(), (double)group.Count() / calls.Count))
                .OrderByDescending(alarm => alarm.Count).ThenBy(alarm => alarm.Key, StringComparer.Ordinal).Take(10)],
            [.. Steps(zone, calls, filter)]);
    }

    private static IEnumerable<PositionStep> Steps(TimeZoneInfo zone, IReadOnlyList<Annunciation> calls, ReportFilter filter)
    {
        var next = 0;
        foreach (var step in filter.Range.Steps(filter.Period))
        {
            var (from, until) = (SiteDays.Start(step.From, zone), SiteDays.Start(step.Until, zone));
            var first = next;
            Dictionary<long, int> windows = [];
            for (; next < calls.Count && calls[next].At < until; next++)
            {
                var window = (calls[next].At - from).Ticks / PositionGoals.Window.Ticks;
                windows[window] = windows.GetValueOrDefault(window) + 1;
            }

            yield return new PositionStep(step.From, next - first, windows.Values.DefaultIfEmpty().Max());
        }
    }
}
