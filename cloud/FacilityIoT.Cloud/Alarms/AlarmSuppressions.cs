using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Suppression by design: rules say which cause explains an alarm. The first cause stays until it is taken back.</summary>
public sealed class AlarmSuppressions
{
    private readonly AlarmSteps steps;
    private readonly AlarmRules rules;

    internal AlarmSuppressions(AlarmSteps steps, AlarmRules rules) => (this.steps, this.rules) = (steps, rules);

    /// <summary>Suppresses an alarm and its condition: activations to come are recorded silently too.</summary>
    /// <param name="by">The cause's key: <c>box/hengtai/box-1</c>, <c>alarm/123</c>.</param>
    /// <param name="insteadOf"><inheritdoc cref="AlarmEvent.Suppress.InsteadOf" path="/summary"/></param>
    /// <returns>False when another cause is named already.</returns>
    public Task<bool> SuppressAsync(StoreTransaction transaction, Alarm alarm, string by, CancellationToken cancellationToken, string? insteadOf = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(alarm);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return StepAsync(transaction, alarm.Point, alarm.Condition, new AlarmEvent.Suppress(transaction.Now, by) { InsteadOf = insteadOf }, cancellationToken);
    }

    /// <summary>Suppresses a condition that may have no alarm yet.</summary>
    /// <returns>False when a cause is named already.</returns>
    public Task<bool> SuppressAsync(StoreTransaction transaction, string point, string condition, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentException.ThrowIfNullOrEmpty(by);
        return StepAsync(transaction, point, condition, new AlarmEvent.Suppress(transaction.Now, by), cancellationToken);
    }

    /// <summary>Takes the suppression back: what is active by now, or still latched, is annunciated.</summary>
    /// <param name="by">The cause that is gone; another cause's suppression stays.</param>
    /// <returns>False when it was not suppressed by this cause.</returns>
    public Task<bool> UnsuppressAsync(StoreTransaction transaction, Alarm alarm, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(alarm);
        return StepAsync(transaction, alarm.Point, alarm.Condition, new AlarmEvent.Unsuppress(transaction.Now, by), cancellationToken);
    }

    /// <summary>Takes back everything that this cause explained.</summary>
    /// <returns>How many conditions it held.</returns>
    public async Task<int> UnsuppressAllAsync(StoreTransaction transaction, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);

        // What this transaction has suppressed counts too.
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var held = await transaction.Db.Set<AlarmCondition>().Where(row => row.SuppressedBy == by).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var row in held)
        {
            await StepAsync(transaction, row.Point, row.Condition, new AlarmEvent.Unsuppress(transaction.Now, by), cancellationToken);
        }

        return held.Count;
    }

    private async Task<bool> StepAsync(StoreTransaction transaction, string point, string condition, AlarmEvent happened, CancellationToken cancellationToken)
    {
        var (row, latest) = await AlarmSubject.FindAsync(transaction, point, condition, cancellationToken);
        var rule = latest is null ? default : rules.Of(latest, row.Own);
        var (step, _) = await steps.TakeAsync(transaction, new AlarmSubject(row, latest, rule), happened, cancellationToken);
        return step.Effect != AlarmEffect.None;
    }
}
