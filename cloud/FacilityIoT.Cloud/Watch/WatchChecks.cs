using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Watch;

/// <summary>What is common to the checks.</summary>
internal static class WatchGrace
{
    /// <summary>How long a thing may be on its way before it counts as forgotten.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(1);

    /// <summary>One look finds at most this many; more are no news.</summary>
    public const int Most = 100;
}

/// <summary>No active alarm without an open ticket, unless a person or the logic holds it.</summary>
internal sealed class AlarmsHaveTickets : IWatchCheck
{
    public string Name => "alarms-without-ticket";

    public string TextZh => "活动报警没有工单：{0}";

    public string TextEn => "Active alarms without a ticket: {0}";

    public async Task<IReadOnlyList<WatchFinding>> FindAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now - WatchGrace.Time;
        var rows = await db.Set<Alarm>().AsNoTracking()
            .Where(alarm => alarm.Open && alarm.ClearedAt == null && alarm.RecordedAt <= before && alarm.Class != WatchRound.Class)
            .Where(alarm => alarm.SuppressedBy == null && alarm.OutOfServiceTicket == null && (alarm.ShelvedUntil == null || alarm.ShelvedUntil <= before))
            .Where(alarm => !db.Set<TicketAlarm>().Any(link => link.AlarmId == alarm.Id && db.Set<Ticket>().Any(ticket => ticket.Id == link.TicketId && ticket.Open)))
            .OrderBy(alarm => alarm.Level).ThenBy(alarm => alarm.Id).Take(WatchGrace.Most)
            .Select(alarm => new { alarm.SiteId, alarm.Level, Subject = alarm.Point + " " + alarm.Condition }).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.SiteId).Select(site => new WatchFinding(site.Key, site.Min(row => row.Level), [.. site.Select(row => row.Subject)]))];
    }
}

/// <summary>No clock overdue without its event.</summary>
internal sealed class ClocksAreTold : IWatchCheck
{
    public string Name => "clocks-without-event";

    public string TextZh => "时限已过但未触发：{0}";

    public string TextEn => "Clocks ran out and nobody was told: {0}";

    public async Task<IReadOnlyList<WatchFinding>> FindAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now - WatchGrace.Time;
        var rows = await (
            from clock in db.Set<TicketClock>().AsNoTracking()
            where clock.StoppedAt == null && clock.BreachedAt == null && clock.HeldAt == null && clock.DueAt <= before
            join ticket in db.Set<Ticket>() on clock.TicketId equals ticket.Id
            orderby ticket.Level, clock.DueAt
            select new { ticket.SiteId, ticket.Level, ticket.Number, clock.Kind }).Take(WatchGrace.Most).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.SiteId).Select(site => new WatchFinding(site.Key, site.Min(row => row.Level), [.. site.Select(row => $"{row.Number} {row.Kind}")]))];
    }
}

/// <summary>No timer overdue by more than a minute; one whose handler failed is due again later, and told after the third failure.</summary>
internal sealed class TimersFire : IWatchCheck
{
    private const int Patience = 3;
    private const int Level = 3;

    public string Name => "late-timers";

    public string TextZh => "定时任务超时未执行：{0}";

    public string TextEn => "Timers are late: {0}";

    public async Task<IReadOnlyList<WatchFinding>> FindAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now - WatchGrace.Time;
        var rows = await db.Set<DueTime>().AsNoTracking().Where(due => due.Waiting && (due.DueAt <= before || due.Failures >= Patience))
            .OrderBy(due => due.DueAt).Take(WatchGrace.Most).Select(due => due.Kind + " " + due.Subject).ToListAsync(cancellationToken);
        return rows.Count == 0 ? [] : [new WatchFinding(WatchFinding.Cloud, Level, rows)];
    }
}

/// <summary>No level 1 without a delivered notification.</summary>
internal sealed class LevelOnesAreDelivered : IWatchCheck
{
    /// <summary>Not a level 1 itself: it must come over other ways than those that have just failed.</summary>
    private const int Level = 2;

    public string Name => "level-1-not-notified";

    public string TextZh => "一级工单未通知到人：{0}";

    public string TextEn => "Level 1 and nobody was notified: {0}";

    public async Task<IReadOnlyList<WatchFinding>> FindAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var tickets = await LevelOneWithoutDelivery.FindAsync(db, now, WatchGrace.Time, cancellationToken);
        return [.. tickets.GroupBy(ticket => ticket.SiteId).Select(site => new WatchFinding(site.Key, Level, [.. site.Select(ticket => ticket.Number)]))];
    }
}
