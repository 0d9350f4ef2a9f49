using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Every SQLite connection: a commit that returned survives a power cut, and readers never wait for a writer.</summary>
/// <remarks>With NORMAL a power cut can take back a commit whose frame was already acknowledged: the box would have deleted it.</remarks>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
