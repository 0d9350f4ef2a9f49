using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Raises a ticket for every alarm that opens; one that comes back while its ticket is open joins it. Clearing never closes a ticket.</summary>
internal sealed class TicketRaiser(CloudMetrics metrics) : IAlarmHandler
{
    public const string FromSensor = "sensor";

    public async Task OnStepAsync(IngestTransaction transaction, Alarm alarm, AlarmStep step, CancellationToken cancellationToken)
    {
        if (step.Effect != AlarmEffect.Open)
        {
            return;
        }

        var ticket = await OpenTicketAsync(transaction.Db, alarm, cancellationToken);
        var joined = ticket is not null;
        if (ticket is null)
        {
            ticket = await RaiseAsync(transaction, alarm, cancellationToken);
            transaction.AfterCommit(() => metrics.TicketRaised(alarm.Level));
        }

        transaction.Db.Add(new TicketAlarm { TicketId = ticket.Id, AlarmId = alarm.Id });
        transaction.Db.Add(new TicketEvent { TicketId = ticket.Id, What = joined ? "AlarmJoined" : "Raised", Detail = step.Reason.ToString(), At = transaction.Now });
        transaction.Announce(() => new LiveChange.TicketChanged(ticket.Id, ticket.Number));
    }

    private static async Task<Ticket> RaiseAsync(IngestTransaction transaction, Alarm alarm, CancellationToken cancellationToken)
    {
        var ticket = new Ticket
        {
            Number = await NextNumberAsync(transaction, alarm.SiteId, cancellationToken),
            Level = alarm.Level,
            TitleZh = alarm.TextZh,
            TitleEn = alarm.TextEn,
            Trade = alarm.Trade,
            SiteId = alarm.SiteId,
            Area = alarm.Area,
            Asset = alarm.Asset,
            RaisedAt = alarm.ActiveAt,
            RecordedAt = transaction.Now,
            Source = FromSensor,
        };
        transaction.Db.Add(ticket);
        await transaction.Db.SaveChangesAsync(cancellationToken);
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

    private static async Task<string> NextNumberAsync(IngestTransaction transaction, string siteId, CancellationToken cancellationToken)
    {
        var zone = await transaction.Db.Set<Site>().Where(site => site.Id == siteId).Select(site => site.TimeZone).FirstOrDefaultAsync(cancellationToken);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(transaction.Now, Zone(zone)).DateTime);
        var key = ((day.Year % 100) * 10_000) + (day.Month * 100) + day.Day;
        var counter = await transaction.Db.Set<TicketDay>().FindAsync([key], cancellationToken);
        if (counter is null)
        {
            transaction.Db.Add(counter = new TicketDay { Day = key });
        }

        return TicketNumber.Of(day, ++counter.Last);
    }

    /// <summary>UTC for a zone that this machine does not know.</summary>
    private static TimeZoneInfo Zone(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
