using System.Globalization;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Plans;

/// <summary>Test calls of elevators: confirmed by a person, with or without the alarm that the button made; a missed one raises a ticket.</summary>
public sealed class TestCallWork(DueTimes dueTimes, TicketWork work) : IDueTimeHandler
{
    private const string Timer = "elevator.testCall";
    private const string Trade = "elevator";
    private const string FaultClass = "Test_Call";
    private const int Level = 3;
    private static readonly Actor Plans = Actor.System("plans");

    public string Kind => Timer;

    /// <summary>A missed call: the elevator's alarm is unproven until somebody tries it.</summary>
    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(due);
        var id = int.Parse(due.Subject, CultureInfo.InvariantCulture);
        if (await transaction.Db.Set<TestCallSchedule>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { Enabled: true } schedule)
        {
            return;
        }

        var missedAt = schedule.NextDueAt;
        var ticket = await TicketAsync(transaction, schedule, missedAt, cancellationToken);
        transaction.Db.Add(new TestCall { ScheduleId = id, DueAt = missedAt, At = transaction.Now, Missed = true, TicketId = ticket.Id });
        var every = TimeSpan.FromHours(schedule.EveryHours);

        // Several missed while nobody ran are one.
        schedule.NextDueAt = missedAt + (every * (Math.Floor((transaction.Now - missedAt) / every) + 1));
        await SetAsync(transaction, schedule, cancellationToken);
    }

    /// <summary>Sets the schedule's timer as the schedule is.</summary>
    public Task SetAsync(StoreTransaction transaction, TestCallSchedule schedule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var subject = schedule.Id.ToString(CultureInfo.InvariantCulture);
        return schedule.Enabled
            ? dueTimes.SetAsync(transaction, Timer, subject, schedule.NextDueAt, null, cancellationToken)
            : dueTimes.CancelAsync(transaction, Timer, subject, cancellationToken);
    }

    /// <summary>A person confirms that the alarm was tried and answered; the next is due so many hours later.</summary>
    /// <param name="alarmId">The alarm that the button made: marked as a test by this.</param>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> ConfirmAsync(StoreTransaction transaction, TestCallSchedule schedule, long? alarmId, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(by);
        if (alarmId is { } id && await RefusalAsync(transaction.Db, schedule, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        transaction.Db.Add(new TestCall { ScheduleId = schedule.Id, DueAt = schedule.NextDueAt, At = transaction.Now, By = by.Name, AlarmId = alarmId });
        (schedule.NextDueAt, schedule.Version) = (transaction.Now + TimeSpan.FromHours(schedule.EveryHours), schedule.Version + 1);
        await SetAsync(transaction, schedule, cancellationToken);
        await AuditTrail.RecordAsync(transaction, by, "testCall.confirm", $"elevator/{schedule.SiteId}/{schedule.Asset}", new { alarmId }, cancellationToken);
        return null;
    }

    private static async Task<string?> RefusalAsync(FacilityDb db, TestCallSchedule schedule, long alarmId, CancellationToken cancellationToken)
    {
        var alarm = await db.Set<Alarm>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == alarmId, cancellationToken);
        return alarm is null || alarm.SiteId != schedule.SiteId || alarm.Asset != schedule.Asset ? $"Alarm {alarmId} is not of elevator {schedule.Asset} at {schedule.SiteId}."
            : alarm.ActiveAt < schedule.NextDueAt - TimeSpan.FromHours(schedule.EveryHours) ? $"Alarm {alarmId} is older than the last test call."
            : await db.Set<TestCall>().AnyAsync(call => call.AlarmId == alarmId, cancellationToken) ? $"Alarm {alarmId} has been a test call already."
            : null;
    }

    private async Task<Ticket> TicketAsync(StoreTransaction transaction, TestCallSchedule schedule, DateTimeOffset missedAt, CancellationToken cancellationToken)
    {
        var why = $"No test call by {missedAt:yyyy-MM-dd'T'HH:mm'Z'} (EN 81-28: at least every {schedule.EveryHours} h).";
        var open = await transaction.Db.Set<Ticket>().FirstOrDefaultAsync(
            ticket => ticket.Open && ticket.SiteId == schedule.SiteId && ticket.Asset == schedule.Asset && ticket.FaultClass == FaultClass, cancellationToken);
        if (open is not null)
        {
            await work.TellAsync(transaction, open, new TicketHappening.Joined(null, why), Plans, cancellationToken);
            return open;
        }

        var what = new NewTicket
        {
            Level = Level,
            TitleZh = $"{schedule.NameZh}：紧急报警测试呼叫未完成",
            TitleEn = $"{schedule.NameEn}: test call of the emergency alarm missed",
            Trade = Trade,
            SiteId = schedule.SiteId,
            Area = schedule.Area,
            Asset = schedule.Asset,
            FaultClass = FaultClass,
            RaisedAt = transaction.Now,
            Source = PlanTickets.Source,
            Why = why,
        };
        return await work.RaiseAsync(transaction, what, Plans, cancellationToken);
    }
}
