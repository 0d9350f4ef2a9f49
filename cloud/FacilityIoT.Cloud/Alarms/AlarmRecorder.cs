using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Asks the engine about each condition sample and writes its answer: the condition, the alarm, its history.</summary>
internal sealed class AlarmRecorder(IEnumerable<IAlarmHandler> handlers) : IConditionHandler
{
    private readonly IReadOnlyList<IAlarmHandler> handlers = [.. handlers];

    public async Task ApplyAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        var condition = await ConditionAsync(db, sample, cancellationToken);
        var alarm = condition.LastAlarmId is { } id ? await db.Set<Alarm>().FindAsync([id], cancellationToken) : null;
        var before = AlarmRows.Read(condition, alarm);
        AlarmEvent happened = sample.Order is { } order
            ? new AlarmEvent.Reported(sample.At, order, sample.Active, sample.Quality)
            : new AlarmEvent.Observed(sample.At, sample.Active, sample.Quality, sample.Settled);
        var step = AlarmEngine.Step(before, happened, new AlarmRule(sample.Rule.AlarmLatch), transaction.Now);

        AlarmRows.Write(step.Next, condition);
        if (step.Effect == AlarmEffect.None)
        {
            return;
        }

        alarm = await RecordAsync(transaction, sample, condition, alarm, step, cancellationToken);
        db.Add(new AlarmTransition
        {
            AlarmId = alarm.Id,
            From = before.State,
            To = step.Next.State,
            Reason = step.Reason.ToString(),
            At = sample.At,
            RecordedAt = transaction.Now,
        });
        var zone = await db.Set<Site>().Where(site => site.Id == sample.SiteId).Select(site => site.TimeZone).FirstOrDefaultAsync(cancellationToken);
        var change = new AlarmChange(transaction, alarm, step, zone ?? "UTC");
        foreach (var handler in handlers)
        {
            await handler.OnChangeAsync(change, cancellationToken);
        }

        transaction.Announce(() => new LiveChange.AlarmChanged(alarm.Id));
    }

    private static async Task<Alarm> RecordAsync(
        StoreTransaction transaction, ConditionSample sample, AlarmCondition condition, Alarm? alarm, AlarmStep step, CancellationToken cancellationToken)
    {
        if (step.Effect == AlarmEffect.Open)
        {
            alarm = AlarmRows.Open(sample, step.Next, transaction.Now);
            transaction.Db.Add(alarm);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            condition.LastAlarmId = alarm.Id;
        }
        else if (alarm is not null && step.Effect != AlarmEffect.History)
        {
            AlarmRows.Write(step.Next, alarm);
        }

        // History is of an alarm that was: the engine answers so only behind a raise that opened one.
        return alarm ?? throw new InvalidOperationException($"{sample.Point} {sample.Condition}: {step.Reason} without an alarm.");
    }

    private static async Task<AlarmCondition> ConditionAsync(DbContext db, ConditionSample sample, CancellationToken cancellationToken)
    {
        var condition = db.Set<AlarmCondition>().Local.FirstOrDefault(row => row.Point == sample.Point && row.Condition == sample.Condition)
            ?? await db.Set<AlarmCondition>().FirstOrDefaultAsync(row => row.Point == sample.Point && row.Condition == sample.Condition, cancellationToken);
        if (condition is null)
        {
            condition = new AlarmCondition { Point = sample.Point, Condition = sample.Condition };
            db.Add(condition);
        }

        return condition;
    }
}
