using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>The oldest lines of the audit trail. A checkpoint with the hash at the cut goes in front of the removal, so that what is left can still be verified from its first line on.</summary>
internal sealed class AuditRetention(IOptions<RetentionOptions> options) : IRetentionRule
{
    private static readonly Actor Retention = Actor.System("retention");

    public string Name => "audit";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var before = transaction.Now.AddYears(-options.Value.AuditYears);
        var entries = transaction.Db.Set<AuditEntry>();

        // Only a stretch at the beginning: a line of a clock that was wrong then must not leave a hole.
        var oldest = await entries.AsNoTracking().OrderBy(entry => entry.Number).Take(most).Select(entry => new { entry.Number, entry.Hash, entry.At }).ToListAsync(cancellationToken);
        var stretch = oldest.TakeWhile(entry => entry.At < before).ToList();
        if (stretch.Count == 0)
        {
            return 0;
        }

        var last = stretch[^1];
        await AuditTrail.RecordAsync(transaction, Retention, AuditCut.Action, "audit", new { through = last.Number, hash = last.Hash, removed = stretch.Count }, cancellationToken);
        var permit = new PruningPermit { TableName = "AuditEntries", Before = before };
        transaction.Db.Add(permit);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await entries.Where(entry => entry.Number <= last.Number).ExecuteDeleteAsync(cancellationToken);
        transaction.Db.Remove(permit);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        return stretch.Count;
    }
}
