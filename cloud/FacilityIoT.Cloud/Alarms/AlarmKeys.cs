using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>
/// Numbers new conditions and alarms ahead of the store, which one writer at a time makes safe (<see cref="WriteLock"/>): a storm's thousands are
/// then written together, not one by one for the sake of their keys. Every row of the two tables is numbered here.
/// </summary>
internal static class AlarmKeys
{
    public static async Task<int> ForConditionAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        var last = transaction.State<Last>();
        last.Condition ??= await transaction.Db.Set<AlarmCondition>().MaxAsync(row => (int?)row.Id, cancellationToken) ?? 0;
        return checked((int)++last.Condition);
    }

    public static async Task<long> ForAlarmAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        var last = transaction.State<Last>();
        last.Alarm ??= await transaction.Db.Set<Alarm>().MaxAsync(row => (long?)row.Id, cancellationToken) ?? 0;
        return (long)++last.Alarm;
    }

    private sealed class Last
    {
        public int? Condition { get; set; }

        public long? Alarm { get; set; }
    }
}
