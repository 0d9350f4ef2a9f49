using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation;

/// <summary>Raises and clears derived alarms: they live through the same engine as those of the boxes.</summary>
internal sealed class DerivedAlarms(AlarmRecorder recorder)
{
    /// <param name="at">When it became so.</param>
    public async Task SetAsync(StoreTransaction transaction, DerivedAlarm alarm, bool active, DateTimeOffset at, CancellationToken cancellationToken) =>
        await recorder.ApplyAsync(
            transaction,
            new ConditionSample
            {
                Point = alarm.Point,
                Condition = alarm.Condition,
                SiteId = alarm.SiteId,
                Rule = alarm.ToRule(),
                At = at,
                Active = active,
                Quality = Quality.Good,
                Order = await NextAsync(transaction, alarm, cancellationToken),
            },
            cancellationToken);

    /// <summary>Counted, not timed: what is derived later is newer, also when our clock was set back in between.</summary>
    private static async Task<EventOrder> NextAsync(StoreTransaction transaction, DerivedAlarm alarm, CancellationToken cancellationToken)
    {
        var conditions = transaction.Db.Set<AlarmCondition>();
        var last = conditions.Local.FirstOrDefault(row => row.Point == alarm.Point && row.Condition == alarm.Condition)
            ?? await conditions.FirstOrDefaultAsync(row => row.Point == alarm.Point && row.Condition == alarm.Condition, cancellationToken);
        return new EventOrder(0, (last?.QualityPosition ?? 0) + 1);
    }
}
