using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Hands each condition sample to the engine as the event that it is.</summary>
internal sealed class AlarmRecorder(AlarmSteps steps, AlarmRules rules) : IConditionHandler
{
    public Task PrepareAsync(StoreTransaction transaction, IReadOnlyCollection<string> points, CancellationToken cancellationToken) =>
        transaction.State<KnownConditions>().ReadAsync(transaction, points, cancellationToken);

    public Task ApplyAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken) =>
        RecordAsync(transaction, sample, own: false, cancellationToken);

    /// <param name="own">The cloud's own alarm: no box has it.</param>
    public async Task<Alarm?> RecordAsync(StoreTransaction transaction, ConditionSample sample, bool own, CancellationToken cancellationToken)
    {
        var (condition, latest) = await AlarmSubject.FindAsync(transaction, sample.Point, sample.Condition, cancellationToken);
        condition.Own = own;
        AlarmEvent happened = sample.Order is { } order
            ? new AlarmEvent.Reported(sample.At, order, sample.Active, sample.Quality) { Removed = sample.Removed, Historical = sample.Historical }
            : new AlarmEvent.Observed(sample.At, sample.Active, sample.Quality, sample.Settled) { Removed = sample.Removed };
        var (_, alarm) = await steps.TakeAsync(transaction, new AlarmSubject(condition, latest, rules.Of(sample, latest, own), sample), happened, cancellationToken);
        return alarm;
    }
}
