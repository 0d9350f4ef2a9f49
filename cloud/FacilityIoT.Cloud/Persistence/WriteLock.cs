using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>
/// One writer at a time, on either store and over all processes: SQLite's own write lock, on PostgreSQL an advisory lock that ends with the
/// transaction. So whoever writes has seen everything that was committed before, and no decision rests on a row that another is changing.
/// </summary>
public static class WriteLock
{
    /// <summary>The advisory lock's key: "facility" in ASCII.</summary>
    private const long Key = 0x666163696C697479;

    /// <summary>Begins a transaction that may write; waits for the writer before.</summary>
    public static async Task<IDbContextTransaction> BeginWriteAsync(this FacilityDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            if (db.Database.IsNpgsql())
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);
            }

            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
