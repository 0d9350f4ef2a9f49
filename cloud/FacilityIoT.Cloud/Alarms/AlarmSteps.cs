using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Everything that happens to alarms goes through here: the engine decides, the rows and the timer change, the history tells it, the handlers follow.</summary>
/// <param name="services">Handlers and explanations are asked for at the first use: they may need what needs this.</param>
internal sealed class AlarmSteps(AlarmTimer timer, IServiceProvider services)
{
    private readonly Lazy<IReadOnlyList<IAlarmHandler>> handlers = new(() => [.. services.GetServices<IAlarmHandler>()]);
    private readonly Lazy<IReadOnlyList<IAlarmExplanation>> explanations = new(() => [.. services.GetServices<IAlarmExplanation>()]);

    /// <returns>What the engine decided, and the alarm it concerns; null when the condition never had one.</returns>
    public async Task<(AlarmStep Step, Alarm? Alarm)> TakeAsync(StoreTransaction transaction, AlarmSubject subject, AlarmEvent happened, CancellationToken cancellationToken)
    {
        var before = AlarmRows.Read(subject.Condition, subject.Latest);
        var step = AlarmEngine.Step(before, happened, subject.Rule, transaction.Now);
        string? cause = null;
        if (step.Annunciate && subject.Sample is not null && (cause = await ExplainAsync(transaction, subject, cancellationToken)) is not null)
        {
            var explained = AlarmEngine.Step(before, new AlarmEvent.Suppress(transaction.Now, cause), subject.Rule, transaction.Now).Next;
            step = AlarmEngine.Step(explained, happened, subject.Rule, transaction.Now);
        }

        AlarmRows.Write(step.Next, subject.Condition);
        var alarm = step.Effect == AlarmEffect.None ? subject.Latest : await RecordAsync(transaction, subject, step, cancellationToken);
        await timer.FollowAsync(transaction, subject.Condition, AlarmDue.Next(before, subject.Rule), AlarmDue.Next(step.Next, subject.Rule), cancellationToken);
        if (step.Effect == AlarmEffect.None || alarm is null)
        {
            return (step, alarm);
        }

        transaction.Db.Add(AlarmHistory.Line(alarm, before, step, happened, transaction.Now));
        if (cause is not null)
        {
            transaction.Db.Add(AlarmHistory.SuppressedLine(alarm, cause, transaction.Now));
        }

        transaction.Announce(() => new LiveChange.AlarmChanged(alarm.Id));
        await TellAsync(new AlarmChange(transaction, alarm, step) { IsFirst = subject.Latest is null }, cancellationToken);
        return (step, alarm);
    }

    private async Task<string?> ExplainAsync(StoreTransaction transaction, AlarmSubject subject, CancellationToken cancellationToken)
    {
        foreach (var explanation in explanations.Value)
        {
            if (await explanation.ExplainAsync(transaction, subject.Sample!, cancellationToken) is { } cause)
            {
                return cause;
            }
        }

        return null;
    }

    private static async Task<Alarm?> RecordAsync(StoreTransaction transaction, AlarmSubject subject, AlarmStep step, CancellationToken cancellationToken)
    {
        var alarm = subject.Latest;
        if (step.Effect == AlarmEffect.Open)
        {
            if (alarm is not null)
            {
                AlarmHoldRows.Hide(alarm);

                // The one before must be closed in the store before another can be open there.
                await transaction.Db.SaveChangesAsync(cancellationToken);
            }

            alarm = AlarmRows.Open(
                await AlarmKeys.ForAlarmAsync(transaction, cancellationToken), subject.Sample ?? throw new InvalidOperationException($"{step.Reason} cannot open an alarm."), step.Next, subject.Rule.Latch, transaction.Now);
            transaction.Db.Add(alarm);
        }

        if (alarm is null)
        {
            return null;
        }

        if (step.Effect != AlarmEffect.History)
        {
            AlarmRows.Write(step.Next, alarm);
        }

        // A later birth may have taken the latch away, or given one.
        alarm.Latched = subject.Rule.Latch;
        AlarmHoldRows.Show(step.Next, alarm);
        alarm.Version += step.Reason == AlarmReason.OlderThanKnown && step.Effect == AlarmEffect.History ? 0 : 1;
        if (step.Effect == AlarmEffect.Open)
        {
            subject.Condition.LastAlarmId = alarm.Id;
        }

        return alarm;
    }

    /// <summary>All handlers for one change before any for the next: what a handler makes happen itself comes after.</summary>
    private async Task TellAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        var queue = change.Transaction.State<Queue>();
        queue.Changes.Enqueue(change);
        if (queue.Running)
        {
            return;
        }

        queue.Running = true;
        while (queue.Changes.TryDequeue(out var next))
        {
            foreach (var handler in handlers.Value)
            {
                await handler.OnChangeAsync(next, cancellationToken);
            }
        }

        queue.Running = false;
    }

    /// <summary>What the handlers have still to be told in one transaction.</summary>
    private sealed class Queue
    {
        public Queue<AlarmChange> Changes { get; } = new();

        public bool Running { get; set; }
    }
}
