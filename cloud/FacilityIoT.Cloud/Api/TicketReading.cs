using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Tickets as the API shows them, in lists, alone and on the live stream alike.</summary>
internal static class TicketReading
{
    public static async Task<IReadOnlyList<TicketView>> ViewsAsync(this FacilityDb db, IReadOnlyCollection<Ticket> tickets, Language language, CancellationToken cancellationToken)
    {
        var ids = tickets.Select(t => t.Id).ToArray();
        var alarms = await (
            from link in db.Set<TicketAlarm>()
            join alarm in db.Set<Alarm>() on link.AlarmId equals alarm.Id
            where ids.Contains(link.TicketId)
            orderby alarm.Id
            select new { link.TicketId, Alarm = alarm }).AsNoTracking().ToListAsync(cancellationToken);
        var byTicket = alarms.ToLookup(a => a.TicketId, a => a.Alarm);
        var people = await db.PeopleAsync(tickets.Select(t => t.AssigneeId), cancellationToken);
        return [.. tickets.Select(t => TicketView.Of(t, byTicket[t.Id], people.Find(t.AssigneeId), language))];
    }

    public static async Task<TicketView?> TicketViewAsync(this FacilityDb db, long id, Language language, CancellationToken cancellationToken) =>
        await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is { } ticket
            ? (await db.ViewsAsync([ticket], language, cancellationToken))[0]
            : null;

    /// <summary>The lines of a ticket's trail after a version (-1: all), the oldest first.</summary>
    public static Task<List<TicketEventView>> TrailAsync(this FacilityDb db, long ticketId, int afterVersion, CancellationToken cancellationToken) =>
        db.Set<TicketEvent>().AsNoTracking().Where(e => e.TicketId == ticketId && e.Version > afterVersion).OrderBy(e => e.Id)
            .Select(e => new TicketEventView(e.What, e.Actor, e.From, e.Detail, e.At, e.SaidAt, e.Version)).ToListAsync(cancellationToken);

    /// <summary>The names of those that are people here.</summary>
    public static async Task<IReadOnlyDictionary<int, TicketPerson>> PeopleAsync(this FacilityDb db, IEnumerable<int?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<int>().Distinct().ToArray();
        return wanted.Length == 0 ? new Dictionary<int, TicketPerson>()
            : await db.Set<Person>().AsNoTracking().Where(p => wanted.Contains(p.Id)).Select(p => new TicketPerson(p.Id, p.Name)).ToDictionaryAsync(p => p.Id, cancellationToken);
    }

    public static TicketPerson? Find(this IReadOnlyDictionary<int, TicketPerson> people, int? id) => id is { } known ? people.GetValueOrDefault(known) : null;
}
