using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>What people do with alarms: the engine decides, and everything done is audited.</summary>
public sealed class AlarmBook
{
    private const int MostInOneTransaction = 50;
    private readonly Store store;
    private readonly AlarmSteps steps;
    private readonly AlarmRules rules;

    internal AlarmBook(Store store, AlarmSteps steps, AlarmRules rules) => (this.store, this.steps, this.rules) = (store, steps, rules);

    /// <summary>Runs a command in a transaction of its own.</summary>
    /// <param name="command">Made with the transaction's instant.</param>
    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<AlarmOutcome> ExecuteAsync(long id, Func<DateTimeOffset, AlarmEvent> command, Actor by, int? expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return store.RunAsync(transaction => ApplyAsync(transaction, id, command(transaction.Now), by, expectedVersion, cancellationToken), cancellationToken);
    }

    /// <summary>Runs a command on many alarms; one that is refused keeps no other. What boxes say comes between, every few alarms.</summary>
    /// <returns>An outcome for each, in the order asked.</returns>
    public async Task<IReadOnlyList<AlarmOutcome>> ExecuteManyAsync(IReadOnlyList<long> ids, Func<DateTimeOffset, AlarmEvent> command, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(command);
        List<AlarmOutcome> outcomes = new(ids.Count);
        foreach (var some in ids.Chunk(MostInOneTransaction))
        {
            outcomes.AddRange(await store.RunAsync(
                async transaction =>
                {
                    List<AlarmOutcome> done = [];
                    foreach (var id in some)
                    {
                        done.Add(await ApplyAsync(transaction, id, command(transaction.Now), by, null, cancellationToken));
                    }

                    return done;
                },
                cancellationToken));
        }

        return outcomes;
    }

    /// <summary>Runs a command in somebody's transaction.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    public async Task<AlarmOutcome> ApplyAsync(StoreTransaction transaction, long id, AlarmEvent command, Actor by, int? expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (await transaction.Db.Set<Alarm>().FindAsync([id], cancellationToken) is not { } alarm)
        {
            return new AlarmOutcome.NoSuchAlarm(id);
        }

        if (expectedVersion is { } expected && expected != alarm.Version)
        {
            return new AlarmOutcome.Changed(alarm, await transaction.Db.Set<AlarmTransition>().Where(line => line.AlarmId == id && line.Version > expected).OrderBy(line => line.Id).ToListAsync(cancellationToken));
        }

        var (condition, latest) = await AlarmSubject.FindAsync(transaction, alarm.Point, alarm.Condition, cancellationToken);
        if (latest != alarm)
        {
            return new AlarmOutcome.Refused(alarm, AlarmReason.NothingToDo, $"Alarm {id} is over; the latest alarm of its condition is {latest?.Id}.");
        }

        var rule = rules.Of(alarm, condition.Own);
        var (step, _) = await steps.TakeAsync(transaction, new AlarmSubject(condition, alarm, rule), command, cancellationToken);
        if (step.Effect == AlarmEffect.None)
        {
            return new AlarmOutcome.Refused(alarm, step.Reason, AlarmRefusal.Sentence(alarm, step.Reason, command, rule));
        }

        await AuditTrail.RecordAsync(
            transaction, by, $"alarm.{JsonNamingPolicy.CamelCase.ConvertName(command.GetType().Name)}", $"alarm/{id}", new { reason = step.Reason.ToString(), asked = (object)command }, cancellationToken);
        return new AlarmOutcome.Done(alarm, step.Reason);
    }
}
