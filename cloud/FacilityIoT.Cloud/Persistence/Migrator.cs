using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Brings the store to this version's schema; used by the service at its start and by the commands that need the store.</summary>
public sealed class Migrator(IDbContextFactory<FacilityDb> databases, IOptions<StorageOptions> options)
{
    /// <summary>Idempotent. Throws what the file system or SQLite says when the store cannot be opened.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Value.Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }
}
