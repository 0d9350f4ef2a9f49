using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Tickets as the API shows them, in lists, alone and on the live stream alike.</summary>
internal static class TicketReading
{
    /// <summary>A flood's bundle has thousands; the latest are shown, and all are listed with the flood.</summary>
    private const int MostOfBundle = 20;

    public static async Task<IReadOnlyList<TicketView>> ViewsAsync(this FacilityDb db, IReadOnlyCollection<Ticket> tickets, Language language, CancellationToken cancellationToken)
    {
        var ids = tickets.Where(t => t.FaultClass != FloodBundles.FaultClass).Select(t => t.Id).ToArray();
        var alarms = await (
            from link in db.Set<TicketAlarm>()
            join alarm in db.Set<Alarm>() on link.AlarmId equals alarm.Id
            where ids.Contains(link.TicketId)
            orderby alarm.Id
            select new { link.TicketId, Alarm = alarm }).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var bundle in tickets.Where(t => t.FaultClass == FloodBundles.FaultClass))
        {
            var latest = db.Set<TicketAlarm>().Where(link => link.TicketId == bundle.Id).OrderByDescending(link => link.AlarmId).Take(MostOfBundle)
                .Join(db.Set<Alarm>(), link => link.AlarmId, alarm => alarm.Id, (link, alarm) => new { link.TicketId, Alarm = alarm });
            alarms.AddRange(await latest.AsNoTracking().ToListAsync(cancellationToken));
        }

        var byTicket = alarms.ToLookup(a => a.TicketId, a => a.Alarm);
        return [.. tickets.Select(t => TicketView.Of(t, byTicket[t.Id], language))];
    }

    public static async Task<TicketView?> TicketViewAsync(this FacilityDb db, long id, Language language, CancellationToken cancellationToken) =>
        await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is { } ticket
            ? (await db.ViewsAsync([ticket], language, cancellationToken))[0]
            : null;

    /// <summary>The lines of a ticket's trail after a version (-1: all), the oldest first.</summary>
    public static Task<List<TicketEventView>> TrailAsync(this FacilityDb db, long ticketId, int afterVersion, CancellationToken cancellationToken) =>
        db.Set<TicketEvent>().AsNoTracking().Where(e => e.TicketId == ticketId && e.Version > afterVersion).OrderBy(e => e.Id)
            .Select(e => new TicketEventView(e.What, e.Actor, e.From, e.Detail, e.At, e.SaidAt, e.Version)).ToListAsync(cancellationToken);
}
