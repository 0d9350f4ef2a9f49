using FacilityIoT.Cloud.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.UnitTests.Cloud.Persistence;

public sealed class MigrationTests
{
    [Fact]
    public async Task Migrations_and_model_agree()
    {
        var migrated = await SchemaAsync(db => db.Database.MigrateAsync());
        var created = await SchemaAsync(db => db.Database.EnsureCreatedAsync());

        Assert.NotEmpty(created);
        Assert.Equal(created, migrated);
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
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
        var name = $"schema-{Guid.NewGuid():N}";
        await using var keeper = new SqliteConnection($"Data Source={name};Mode=Memory;Cache=Shared");
        await keeper.OpenAsync();
        var options = new DbContextOptionsBuilder<FacilityDb>();
        PersistenceSetup.UseSqlite(options, $"file:{name}?mode=memory&cache=shared");
        await using (var db = new FacilityDb(options.Options))
        {
            await build(db);
        }

        List<string> lines = [];
        await ReadAsync("SELECT m.name || ': ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' ' || IFNULL(c.dflt_value, '') FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'");
        await ReadAsync("SELECT m.name || ' -> ' || f.\"table\" || ' ' || f.\"from\" || ' ' || f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'");
        await ReadAsync("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
        await ReadAsync("SELECT name || ' numbers itself' FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'");
        return [.. lines.Where(line => !line.StartsWith("__EFMigrations", StringComparison.Ordinal) && !line.StartsWith("sqlite_", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        async Task ReadAsync(string sql)
        {
            await using var command = keeper.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                lines.Add(reader.GetString(0));
            }
        }
    }
}
