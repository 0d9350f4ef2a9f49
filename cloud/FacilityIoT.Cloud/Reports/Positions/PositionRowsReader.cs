using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>Loads what the figures about alarms are made of, by site.</summary>
internal static class PositionRowsReader
{
    /// <summary>Holding an alarm back needs a person who answers for it; what logic suppresses by design is not among these.</summary>
    private static readonly string[] Holds = [nameof(AlarmReason.Shelved), nameof(AlarmReason.OutOfService)];

    public static async Task<Dictionary<string, PositionRows>> ReadAsync(FacilityDb db, ReportFilter filter, Dictionary<string, TimeZoneInfo> zones, CancellationToken cancellationToken)
    {
        var ranges = zones.ToDictionary(zone => zone.Key, zone => (From: SiteDays.Start(filter.Range.From, zone.Value), Until: SiteDays.Start(filter.Range.Until, zone.Value)), StringComparer.Ordinal);
        var calls = zones.Keys.ToDictionary(site => site, _ => new List<Annunciation>(), StringComparer.Ordinal);
        Dictionary<long, string> keys = [];
        await foreach (var row in Called(db, filter).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (ranges.TryGetValue(row.SiteId, out var range) && row.At >= range.From && row.At < range.Until)
            {
                // One text per alarm, not one per line.
                if (!keys.TryGetValue(row.AlarmId, out var key))
                {
                    keys.Add(row.AlarmId, key = $"{row.Point} {row.Condition}");
                }

                calls[row.SiteId].Add(new Annunciation(row.At, key, row.Level));
            }
        }

        var standing = (await StandingAsync(db, filter, cancellationToken)).ToLookup(row => row.SiteId, row => row.Standing);
        var marks = (await MarksAsync(db, filter, cancellationToken)).Where(mark => ranges.TryGetValue(mark.SiteId, out var range) && mark.At >= range.From && mark.At < range.Until)
            .ToLookup(mark => mark.SiteId);
        return zones.Keys.ToDictionary(
            site => site,
            site => new PositionRows(
                calls[site],
                [.. standing[site]],
                marks[site].Where(mark => mark.Key is not null).Select(mark => mark.Key!).ToHashSet(StringComparer.Ordinal),
                marks[site].Count(mark => mark.Key is null)),
            StringComparer.Ordinal);
    }

    private static IQueryable<Alarm> Alarms(FacilityDb db, ReportFilter filter)
    {
        var alarms = db.Set<Alarm>().AsNoTracking();
        alarms = filter.Site is { } site ? alarms.Where(alarm => alarm.SiteId == site) : alarms;
        alarms = filter.Area is { } area ? alarms.Where(alarm => alarm.Area == area) : alarms;
        return filter.Trade is { } trade ? alarms.Where(alarm => alarm.Trade == trade) : alarms;
    }

    private static IQueryable<Call> Called(FacilityDb db, ReportFilter filter)
    {
        var (earliest, latest) = (filter.Earliest, filter.Latest);
        return from line in db.Set<AlarmTransition>().AsNoTracking()
               join alarm in Alarms(db, filter) on line.AlarmId equals alarm.Id
               where line.RecordedAt >= earliest && line.RecordedAt < latest && line.Annunciated
               orderby line.RecordedAt, line.Id
               select new Call(line.AlarmId, line.RecordedAt, alarm.SiteId, alarm.Point, alarm.Condition, alarm.Level);
    }

    private static Task<List<StandingOfSite>> StandingAsync(FacilityDb db, ReportFilter filter, CancellationToken cancellationToken)
    {
        // Shorter ones can stand over no limit.
        var (earliest, latest) = (filter.Earliest, filter.Latest);
        var alarms = Alarms(db, filter).Where(alarm => alarm.ActiveAt < latest && (alarm.ClearedAt == null ? alarm.Open : alarm.ClearedAt > earliest));
        return alarms.Select(alarm => new StandingOfSite(alarm.SiteId, new Standing(alarm.ActiveAt, alarm.ClearedAt))).ToListAsync(cancellationToken);
    }

    /// <summary>Chatter that began (with its key), and holds without a person (without).</summary>
    private static Task<List<Mark>> MarksAsync(FacilityDb db, ReportFilter filter, CancellationToken cancellationToken)
    {
        var (earliest, latest) = (filter.Earliest, filter.Latest);
        const string chatter = nameof(AlarmReason.ChatterBegan);
        var marks = from line in db.Set<AlarmTransition>().AsNoTracking()
                    join alarm in Alarms(db, filter) on line.AlarmId equals alarm.Id
                    where line.RecordedAt >= earliest && line.RecordedAt < latest && (line.Reason == chatter || (Holds.Contains(line.Reason) && line.Actor == null))
                    select new Mark(alarm.SiteId, line.RecordedAt, line.Reason == chatter ? alarm.Point + " " + alarm.Condition : null);
        return marks.ToListAsync(cancellationToken);
    }

    private sealed record Call(long AlarmId, DateTimeOffset At, string SiteId, string Point, string Condition, int Level);

    private sealed record StandingOfSite(string SiteId, Standing Standing);

    private sealed record Mark(string SiteId, DateTimeOffset At, string? Key);
}
