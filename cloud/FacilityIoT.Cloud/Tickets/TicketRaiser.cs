using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Audit;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>
/// Raises a ticket for every alarm that people are called to; one that comes back while its ticket is open joins it, so does another sign of the same
/// entrapment, and in a flood those that are no danger are bundled. Clearing never closes a ticket.
/// </summary>
internal sealed class TicketRaiser(TicketWork work, FloodWatch floods, FloodBundles bundles) : IAlarmHandler
{
    public const string FromSensor = "sensor";
    private static readonly Actor Alarms = Actor.System("alarms");

    public async Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (alarm, step) = (change.Alarm, change.Step);
        if (step.Annunciate || (step.Effect == AlarmEffect.Open && !step.Next.IsHeld))
        {
            await CallAsync(change, cancellationToken);
        }
        else if (IsReturn(step) && await OpenTicketOfAsync(change.Db, alarm.Id, cancellationToken) is { FaultClass: not FloodBundles.FaultClass } ticket)
        {
            await work.TellAsync(change.Transaction, ticket, new TicketHappening.AlarmReturned(alarm.Id), Alarms, cancellationToken);
        }
    }

    private static bool IsReturn(AlarmStep step) => step.Reason is AlarmReason.ReturnedToNormal or AlarmReason.ReturnedAndClosed or AlarmReason.ReturnedButLatched
        or AlarmReason.FoundNormal or AlarmReason.RemovedFromBox || (step.Reason == AlarmReason.ChatterEnded && !step.Next.Active);

    /// <summary>Into the ticket that the alarm has, that an earlier alarm of the same condition has, or that the car's entrapment has; else a new one.</summary>
    private async Task CallAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        var alarm = change.Alarm;
        var why = change.Step.Reason.ToString();
        var flood = await floods.FloodOfAsync(change.Transaction, alarm, change.Step.Annunciate, cancellationToken);
        if (change.Step.Effect != AlarmEffect.Open)
        {
            if (await OpenTicketOfAsync(change.Db, alarm.Id, cancellationToken) is { } own)
            {
                await work.TellAsync(change.Transaction, own, new TicketHappening.AlarmAnnunciated(alarm.Id, why), Alarms, cancellationToken);
                return;
            }

            await EndLinkAsync(change.Db, alarm.Id, cancellationToken);
        }

        if (((change.IsFirst ? null : await OpenTicketAsync(change.Db, alarm, cancellationToken)) ?? await EntrapmentTicketAsync(change.Db, alarm, cancellationToken)) is { } open)
        {
            change.Db.Add(new TicketAlarm { TicketId = open.Id, AlarmId = alarm.Id });
            await work.TellAsync(change.Transaction, open, new TicketHappening.Joined(alarm.Id, why), Alarms, cancellationToken);
            return;
        }

        if (flood is not null && alarm.Level >= FloodRule.FirstBundledLevel)
        {
            await bundles.JoinAsync(change.Transaction, flood, alarm, cancellationToken);
            return;
        }

        var ticket = await work.RaiseAsync(change.Transaction, TicketFor(alarm, why), Alarms, cancellationToken);
        change.Db.Add(new TicketAlarm { TicketId = ticket.Id, AlarmId = alarm.Id });
    }

    /// <summary>Its ticket was closed while the alarm was not over: it no longer stands for it.</summary>
    private static async Task EndLinkAsync(DbContext db, long alarmId, CancellationToken cancellationToken)
    {
        if (await db.Set<TicketAlarm>().FirstOrDefaultAsync(link => link.AlarmId == alarmId && link.Open, cancellationToken) is { } link)
        {
            link.Open = false;
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static NewTicket TicketFor(Alarm alarm, string why) => new()
    {
        Level = alarm.Level,
        TitleZh = alarm.TextZh,
        TitleEn = alarm.TextEn,
        Trade = alarm.Trade,
        SiteId = alarm.SiteId,
        Area = alarm.Area,
        Asset = alarm.Asset,
        FaultClass = alarm.Class,
        RaisedAt = alarm.ActiveAt,
        Source = FromSensor,
        Why = why,
        Entrapment = alarm.Class == AlarmClasses.Entrapment,
    };

    private static async Task<Ticket?> OpenTicketOfAsync(DbContext db, long alarmId, CancellationToken cancellationToken)
    {
        // The link may have been made in this transaction.
        await db.SaveChangesAsync(cancellationToken);
        return await (
            from link in db.Set<TicketAlarm>()
            join ticket in db.Set<Ticket>() on link.TicketId equals ticket.Id
            where link.AlarmId == alarmId && ticket.Open
            select ticket).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The open ticket of an earlier alarm of the same condition: the same fault.</summary>
    private static Task<Ticket?> OpenTicketAsync(DbContext db, Alarm alarm, CancellationToken cancellationToken) =>
        (from link in db.Set<TicketAlarm>()
         join earlier in db.Set<Alarm>() on link.AlarmId equals earlier.Id
         join ticket in db.Set<Ticket>() on link.TicketId equals ticket.Id
         where earlier.Point == alarm.Point && earlier.Condition == alarm.Condition && ticket.Open
         orderby ticket.Id descending
         select ticket).FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// The ticket of the people trapped in the same car: its button and what is derived from its contacts tell of one entrapment. Once somebody has confirmed that nobody
    /// is trapped, has said that it is repaired, or has graded it lower, the next sign is another entrapment, and everybody is called anew.
    /// </summary>
    private static async Task<Ticket?> EntrapmentTicketAsync(DbContext db, Alarm alarm, CancellationToken cancellationToken)
    {
        if (alarm is not { Class: AlarmClasses.Entrapment, Asset: { } car })
        {
            return null;
        }

        // The ticket may have been changed in this transaction.
        await db.SaveChangesAsync(cancellationToken);
        return await db.Set<Ticket>()
            .Where(ticket => ticket.Open && ticket.Entrapment && ticket.SiteId == alarm.SiteId && ticket.Asset == car
                && ticket.Level <= alarm.Level && ticket.NobodyTrappedAt == null && ticket.State < TicketState.Repaired)
            .OrderByDescending(ticket => ticket.Id).FirstOrDefaultAsync(cancellationToken);
    }
}
