using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Floods;

/// <summary>Counts alarms per operator position, and says whether it is flooded. What it knows is in rows; the count of a transaction is read once and carried on.</summary>
public sealed class FloodWatch(DueTimes times, IOptions<FloodOptions> options)
{
    private readonly FloodOptions options = options.Value;

    /// <summary>An alarm is about to have a ticket at its site.</summary>
    /// <param name="counts">People are called to it.</param>
    /// <returns>The flood it is part of; null in calm.</returns>
    public async Task<AlarmFlood?> FloodOfAsync(StoreTransaction transaction, Alarm alarm, bool counts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(alarm);
        var sites = transaction.State<Counts>().BySite;
        if (!sites.TryGetValue(alarm.SiteId, out var site))
        {
            sites[alarm.SiteId] = site = await ReadAsync(transaction, alarm, cancellationToken);
        }

        if (!counts)
        {
            return site.Flood;
        }

        site.Recent++;
        if (FloodRule.Decide(site.Flood is not null, site.Recent, options.BeginsAbove, options.EndsBelow) == FloodVerdict.Begins)
        {
            site.Flood = new AlarmFlood { SiteId = alarm.SiteId, StartedAt = transaction.Now };
            transaction.Db.Add(site.Flood);

            // Its key is asked for by the bundles.
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await times.SetAsync(transaction, FloodDue.KindName, alarm.SiteId, transaction.Now + options.Window, null, cancellationToken);
        }

        if (site.Flood is { } flood)
        {
            flood.Alarms++;
        }

        return site.Flood;
    }

    private async Task<SiteCount> ReadAsync(StoreTransaction transaction, Alarm alarm, CancellationToken cancellationToken)
    {
        var since = transaction.Now - options.Window;
        var recent = await transaction.Db.Set<Alarm>().Where(row => row.SiteId == alarm.SiteId && row.AnnunciatedAt > since && row.Id != alarm.Id)
            .OrderByDescending(row => row.AnnunciatedAt).Take(options.BeginsAbove).CountAsync(cancellationToken);
        return new SiteCount
        {
            Recent = recent,
            Flood = await transaction.Db.Set<AlarmFlood>().SingleOrDefaultAsync(row => row.Open && row.SiteId == alarm.SiteId, cancellationToken),
        };
    }

    private sealed class Counts
    {
        public Dictionary<string, SiteCount> BySite { get; } = new(StringComparer.Ordinal);
    }

    private sealed class SiteCount
    {
        public int Recent { get; set; }

        public AlarmFlood? Flood { get; set; }
    }
}
