using System.Data.Common;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>Somebody with the database in hand.</summary>
internal static class RawSql
{
    /// <summary>Statements that both stores understand, one after the other.</summary>
    public static async Task SqlAsync(this CloudTimeline timeline, params string[] statements)
    {
        await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        foreach (var statement in statements)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>The sentence with which the store refuses a statement.</summary>
    public static async Task<string> RefusalAsync(this CloudTimeline timeline, string statement) => (await Assert.ThrowsAnyAsync<DbException>(() => timeline.SqlAsync(statement))).Message;

    /// <summary>Takes the guards away, as somebody would who wants to forge.</summary>
    public static Task WithoutGuardsAsync(this CloudTimeline timeline, StoreKind kind, string table) => timeline.SqlAsync(kind == StoreKind.Postgres
        ? [$"ALTER TABLE \"{table}\" DISABLE TRIGGER USER"]
        : [.. new[] { "Update", "Delete", "Replace" }.Select(what => $"DROP TRIGGER \"{table}_Kept{what}\"")]);
}
