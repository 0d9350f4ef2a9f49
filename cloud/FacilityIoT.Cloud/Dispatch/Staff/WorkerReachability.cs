using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>What the list of workers alone says: somebody who is not on it, or not active, cannot be sent.</summary>
public sealed class WorkerReachability : IReachability
{
    public async Task<IReadOnlyDictionary<int, Phrase>> UnreachableAsync(DbContext db, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken)
    {
        var active = await db.Set<Worker>().Where(worker => worker.Active && personIds.Contains(worker.PersonId)).Select(worker => worker.PersonId).ToListAsync(cancellationToken);
        return personIds.Except(active).ToDictionary(id => id, _ => new Phrase("未启用", "is not an active worker"));
    }
}
