using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Timers that fired or were cancelled.</summary>
internal sealed class TimerRetention(IOptions<RetentionOptions> options) : IRetentionRule
{
    public string Name => "timers";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var before = transaction.Now.AddDays(-options.Value.TimerDays);
        var ids = await transaction.Db.Set<DueTime>().Where(due => !due.Waiting && due.DueAt < before).OrderBy(due => due.Id).Take(most).Select(due => due.Id).ToListAsync(cancellationToken);
        return await transaction.Db.Set<DueTime>().Where(due => ids.Contains(due.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
