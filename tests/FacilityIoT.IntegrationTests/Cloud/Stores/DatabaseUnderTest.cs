using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>A migrated, empty database of one test: a SQLite file, or a database of the shared PostgreSQL, copied from one that was migrated once.</summary>
public sealed class DatabaseUnderTest : IAsyncDisposable
{
    private static readonly SharedTemplate<string> SqliteTemplate = new(MigrateSqliteAsync);
    private static readonly SharedTemplate<string> PostgresTemplate = new(MigratePostgresAsync);
    private readonly StateDirectory directory = StateDirectory.Temporary();
    private string? postgresDatabase;

    private DatabaseUnderTest(StoreKind kind) => Kind = kind;

    public StoreKind Kind { get; }

    /// <summary>The service's <c>Storage:Directory</c>.</summary>
    public string StorePath => directory.Path;

    /// <summary>The service's settings for this store: <c>Storage:Directory</c> and, for PostgreSQL, how to reach it.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; private set; } = new Dictionary<string, string?>();

    public static async Task<DatabaseUnderTest> CreateAsync(StoreKind kind)
    {
        var database = new DatabaseUnderTest(kind);
        var settings = new Dictionary<string, string?> { ["Storage:Directory"] = database.StorePath };
        if (kind == StoreKind.Sqlite)
        {
            File.Copy(await SqliteTemplate.GetAsync(), database.directory["facility.db"]);
        }
        else
        {
            var server = await SharedPostgres.GetAsync();
            database.postgresDatabase = await server.CreateDatabaseAsync(await PostgresTemplate.GetAsync());
            settings["Storage:Postgres"] = server.Address(database.postgresDatabase);
            settings["Storage:PostgresPasswordFile"] = database.directory["postgres-password"];
            await File.WriteAllTextAsync(database.directory["postgres-password"], server.Password);
        }

        database.Settings = settings;
        return database;
    }

    /// <summary>The same settings as arguments: <c>Section:Key=value</c>.</summary>
    public IEnumerable<string> Arguments => Settings.Select(setting => $"{setting.Key}={setting.Value}");

    public async ValueTask DisposeAsync()
    {
        if (postgresDatabase is not null)
        {
            await (await SharedPostgres.GetAsync()).DropDatabaseAsync(postgresDatabase);
        }
        else
        {
            using var connection = new SqliteConnection($"Data Source={directory["facility.db"]}");
            SqliteConnection.ClearPool(connection);
        }

        directory.Dispose();
    }

    private static async Task<string> MigrateSqliteAsync()
    {
        var path = Path.Combine(SharedPostgres.Templates, "facility.db");
        var options = new DbContextOptionsBuilder<FacilityDb>();
        PersistenceSetup.UseSqlite(options, path);
        await using (var db = new FacilityDb(options.Options))
        {
            await db.Database.MigrateAsync();

            // The copy takes the file alone.
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        return path;
    }

    private static async Task<string> MigratePostgresAsync()
    {
        var server = await SharedPostgres.GetAsync();
        var name = await server.CreateDatabaseAsync();
        var options = new DbContextOptionsBuilder<FacilityDb>();
        PersistenceSetup.UsePostgres(options, $"{server.Address(name)};Password={server.Password};Pooling=false");
        await using var db = new FacilityDb(options.Options);
        await db.Database.MigrateAsync();
        return name;
    }
}
