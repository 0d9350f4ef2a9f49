using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Raises a ticket for every alarm that opens; one that comes back while its ticket is open joins it. Clearing never closes a ticket.</summary>
internal sealed class TicketRaiser(CloudMetrics metrics) : IAlarmHandler
{
    public const string FromSensor = "sensor";

    public async Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Step.Effect != AlarmEffect.Open)
        {
            return;
        }

        var ticket = await OpenTicketAsync(change.Db, change.Alarm, cancellationToken);
        var joined = ticket is not null;
        if (ticket is null)
        {
            ticket = await RaiseAsync(change, cancellationToken);
            change.AfterCommit(() => metrics.TicketRaised(change.Alarm.Level));
        }

        change.Db.Add(new TicketAlarm { TicketId = ticket.Id, AlarmId = change.Alarm.Id });
        change.Db.Add(new TicketEvent { TicketId = ticket.Id, What = joined ? "AlarmJoined" : "Raised", Detail = change.Step.Reason.ToString(), At = change.Now });
        change.Announce(() => new LiveChange.TicketChanged(ticket.Id, ticket.Number));
    }

    private static async Task<Ticket> RaiseAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        var alarm = change.Alarm;
        var ticket = new Ticket
        {
            Number = await NextNumberAsync(change, cancellationToken),
            Level = alarm.Level,
            TitleZh = alarm.TextZh,
            TitleEn = alarm.TextEn,
            Trade = alarm.Trade,
            SiteId = alarm.SiteId,
            Area = alarm.Area,
            Asset = alarm.Asset,
            RaisedAt = alarm.ActiveAt,
            RecordedAt = change.Now,
            Source = FromSensor,
        };
        change.Db.Add(ticket);
        await change.Db.SaveChangesAsync(cancellationToken);
        return ticket;
    }

    /// <summary>The open ticket of an earlier alarm of the same condition: the same fault.</summary>
    private static Task<Ticket?> OpenTicketAsync(DbContext db, Alarm alarm, CancellationToken cancellationToken) =>
        (from link in db.Set<TicketAlarm>()
         join earlier in db.Set<Alarm>() on link.AlarmId equals earlier.Id
         join ticket in db.Set<Ticket>() on link.TicketId equals ticket.Id
         where earlier.Point == alarm.Point && earlier.Condition == alarm.Condition && ticket.Open
         orderby ticket.Id descending
         select ticket).FirstOrDefaultAsync(cancellationToken);

    private static async Task<string> NextNumberAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(change.Now, Zone(change.SiteTimeZone)).DateTime);
        var key = ((day.Year % 100) * 10_000) + (day.Month * 100) + day.Day;
        var counter = await change.Db.Set<TicketDay>().FindAsync([key], cancellationToken);
        if (counter is null)
        {
            change.Db.Add(counter = new TicketDay { Day = key });
        }

        return TicketNumber.Of(day, ++counter.Last);
    }

    /// <summary>UTC for a zone that this machine does not know.</summary>
    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
