using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>One condition with its latest alarm and its rule: what an event happens to.</summary>
/// <param name="Sample">What an alarm is opened from; null when only a box's report could open one.</param>
internal sealed record AlarmSubject(AlarmCondition Condition, Alarm? Latest, AlarmRule Rule, ConditionSample? Sample = null)
{
    /// <summary>The condition's rows; a condition never heard of gets one.</summary>
    public static async Task<(AlarmCondition Condition, Alarm? Latest)> FindAsync(StoreTransaction transaction, string point, string condition, CancellationToken cancellationToken)
    {
        var row = await transaction.State<KnownConditions>().FindAsync(transaction, point, condition, cancellationToken);
        return (row, await LatestAsync(transaction, row, cancellationToken));
    }

    public static async Task<Alarm?> LatestAsync(StoreTransaction transaction, AlarmCondition condition, CancellationToken cancellationToken) =>
        condition.LastAlarmId is { } id ? await transaction.Db.Set<Alarm>().FindAsync([id], cancellationToken) : null;
}
