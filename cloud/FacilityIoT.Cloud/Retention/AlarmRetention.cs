using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Closed alarms that no ticket stands for any more, with their history; a condition's latest stays.</summary>
internal sealed class AlarmRetention(IOptions<RetentionOptions> options) : IRetentionRule
{
    private const string Elevator = "elevator";
    private static readonly string[] Guarded = ["AlarmTransitions"];

    public string Name => "alarms";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var kept = options.Value;
        var others = await RemoveAsync(transaction, elevator: false, transaction.Now.AddYears(-kept.AlarmYears), most, cancellationToken);
        return others + await RemoveAsync(transaction, elevator: true, transaction.Now.AddYears(-kept.ElevatorYears), most - others, cancellationToken);
    }

    private static async Task<int> RemoveAsync(StoreTransaction transaction, bool elevator, DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        var ids = await db.Set<Alarm>()
            .Where(alarm => !alarm.Open && alarm.RecordedAt < before && (alarm.Trade == Elevator) == elevator
                && !db.Set<TicketAlarm>().Any(link => link.AlarmId == alarm.Id)
                && !db.Set<AlarmCondition>().Any(condition => condition.LastAlarmId == alarm.Id)
                && !db.Set<AlarmTransition>().Any(line => line.AlarmId == alarm.Id && line.RecordedAt >= before))
            .OrderBy(alarm => alarm.RecordedAt).Take(most).Select(alarm => alarm.Id).ToListAsync(cancellationToken);
        return await TreePruning.RemoveAsync(transaction, typeof(Alarm), "AlarmId", ids, before, Guarded, cancellationToken);
    }
}
