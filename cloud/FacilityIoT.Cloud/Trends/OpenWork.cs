using System.Globalization;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>How many tickets and alarms are open, by site and level. Zeros are written too: where nothing stands, nobody looked.</summary>
internal sealed class OpenWork : ISampled
{
    private const int Levels = 5;

    public async Task<IReadOnlyList<MeasuredPoint>> NowAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sites = await db.Set<Site>().Select(site => site.Id).ToListAsync(cancellationToken);
        var tickets = await db.Set<Ticket>().Where(ticket => ticket.Open)
            .GroupBy(ticket => new { ticket.SiteId, ticket.Level, ticket.State })
            .Select(group => new { group.Key.SiteId, group.Key.Level, group.Key.State, Count = group.Count() }).ToListAsync(cancellationToken);
        var alarms = await db.Set<Alarm>().Where(alarm => alarm.Open)
            .GroupBy(alarm => new { alarm.SiteId, alarm.Level, alarm.State })
            .Select(group => new { group.Key.SiteId, group.Key.Level, group.Key.State, Count = group.Count() }).ToListAsync(cancellationToken);
        return
        [
            .. from site in sites
               from level in Enumerable.Range(1, Levels)
               let ticketsHere = tickets.Where(each => each.SiteId == site && each.Level == level).ToList()
               let alarmsHere = alarms.Where(each => each.SiteId == site && each.Level == level).ToList()
               select new MeasuredPoint(
                   TrendSchema.Open,
                   [(TrendSchema.SiteTag, site), (TrendSchema.LevelTag, level.ToString(CultureInfo.InvariantCulture))],
                   [
                       ("tickets", ticketsHere.Sum(each => each.Count)),
                       ("waiting", ticketsHere.Where(each => each.State is TicketState.Raised or TicketState.Dispatched).Sum(each => each.Count)),
                       ("held", ticketsHere.Where(each => each.State == TicketState.OnHold).Sum(each => each.Count)),
                       ("alarms", alarmsHere.Sum(each => each.Count)),
                       ("unacknowledged", alarmsHere.Where(each => each.State is AlarmState.Unacknowledged or AlarmState.ReturnedUnacknowledged).Sum(each => each.Count)),
                   ],
                   TrendSchema.TimeNs(now)),
        ];
    }
}
