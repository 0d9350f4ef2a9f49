using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Audit;

/// <summary>Walks the stored chain from its first line to its last.</summary>
public sealed class AuditVerifier(IDbContextFactory<FacilityDb> databases, AuditHeadFile file)
{
    /// <param name="elsewhere">A head kept somewhere else, e.g. in a report; null for the file beside the database.</param>
    /// <exception cref="InvalidDataException">The head's file cannot be read or is not one.</exception>
    public async Task<AuditVerdict> VerifyAsync(AuditHead? elsewhere, CancellationToken cancellationToken)
    {
        // Before the lines, or it could name one that was written since.
        var walk = new AuditWalk(elsewhere ?? await file.ReadAsync(cancellationToken));
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // One statement: on either store it sees one state, whatever is written meanwhile.
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (walk.Next(entry) is { } found)
            {
                return walk.Verdict(found);
            }
        }

        return walk.Verdict(walk.End());
    }
}
