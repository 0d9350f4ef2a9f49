using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>As <c>MigrationTests</c> for SQLite: the hand-written migrations make what the model says.</summary>
public sealed class PostgresSchemaTests
{
    /// <summary>Tables that no entity stands for: Entity Framework's own and Quartz's.</summary>
    private const string OwnTables = "'__EFMigrationsHistory', '__EFMigrationsLock'";

    [Fact]
    public async Task Migrations_and_model_agree_on_PostgreSQL()
    {
        var migrated = await SchemaAsync(db => db.Database.MigrateAsync());
        var created = await SchemaAsync(db => db.Database.EnsureCreatedAsync());

        Assert.NotEmpty(created);
        Assert.Equal(created, migrated);
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing_on_PostgreSQL()
    {
        var once = await SchemaAsync(db => db.Database.MigrateAsync());
        var twice = await SchemaAsync(async db =>
        {
            await db.Database.MigrateAsync();
            await db.Database.MigrateAsync();
        });

        Assert.Equal(once, twice);
    }

    /// <summary>Columns, keys and indexes, without the order in which they were written down.</summary>
    private static async Task<List<string>> SchemaAsync(Func<FacilityDb, Task> build)
    {
        var server = await SharedPostgres.GetAsync();
        var database = await server.CreateDatabaseAsync();
        var connection = $"{server.Address(database)};Password={server.Password};Pooling=false";
        var options = new DbContextOptionsBuilder<FacilityDb>();
        PersistenceSetup.UsePostgres(options, connection);
        await using (var db = new FacilityDb(options.Options))
        {
            await build(db);
        }

        List<string> lines = [];
        await using (var reading = new NpgsqlConnection(connection))
        {
            await reading.OpenAsync();
            await ReadAsync(
                reading,
                lines,
                $"""
                SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || is_identity || ' ' || coalesce(column_default, '')
                FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT IN ({OwnTables}) AND table_name NOT LIKE 'qrtz%'
                UNION ALL
                SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT IN ({OwnTables}) AND tablename NOT LIKE 'qrtz%'
                UNION ALL
                SELECT r.conrelid::regclass::text || ' ' || pg_get_constraintdef(r.oid) FROM pg_constraint r JOIN pg_namespace n ON n.oid = r.connamespace
                WHERE n.nspname = 'public' AND r.contype = 'f' AND r.conrelid::regclass::text NOT LIKE 'qrtz%'
                """);
        }

        await server.DropDatabaseAsync(database);
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task ReadAsync(NpgsqlConnection connection, List<string> lines, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }
    }
}
