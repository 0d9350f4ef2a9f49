using System.Globalization;
using FacilityIoT.Cloud.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>The relational store: FacilityDb by factory on SQLite or PostgreSQL, migrations at start, <see cref="DatabaseStartup"/>, units of work.</summary>
public static class PersistenceSetup
{
    /// <summary>How long a statement waits for another writer before it fails and the unit of work is tried again.</summary>
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>().BindConfiguration(StorageOptions.Section);
        services.AddDbContextFactory<FacilityDb>((provider, options) => Use(options, provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        return services.AddSingleton<DatabaseStartup>().AddSingleton<Migrator>().AddSingleton<Store>().AddHostedService<DatabaseOpening>();
    }

    private static void Use(DbContextOptionsBuilder options, StorageOptions storage)
    {
        if (string.IsNullOrEmpty(storage.Postgres))
        {
            UseSqlite(options, storage.DatabasePath);
        }
        else
        {
            UsePostgres(options, PostgresConnection(storage));
        }
    }

    /// <summary>The store in a SQLite file.</summary>
    internal static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder options, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)LockWait.TotalSeconds };
        return options.UseSqlite(connection.ToString()).AddInterceptors(new SqliteDurability()).WithOurModel();
    }

    /// <summary>The store in a PostgreSQL database, which must exist and belong to the user.</summary>
    internal static DbContextOptionsBuilder UsePostgres(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection).WithOurModel();

    /// <exception cref="InvalidDataException">The password file cannot be read.</exception>
    internal static string PostgresConnection(StorageOptions storage) =>
        new NpgsqlConnectionStringBuilder(storage.Postgres)
        {
            Password = SecretFile.Read(storage.PostgresPasswordFile),
            ApplicationName = "facility-cloud",

            // Entity Framework sends the same few hundred statements again and again: planned once per connection.
            MaxAutoPrepare = 300,
            Options = string.Create(CultureInfo.InvariantCulture, $"-c lock_timeout={LockWait.TotalMilliseconds}"),
        }.ToString();

    /// <summary>The migrations are written by hand and have no snapshot; a test compares their schema with the model's.</summary>
    private static DbContextOptionsBuilder WithOurModel(this DbContextOptionsBuilder options) =>
        options.ReplaceService<IModelSource, SharedModel>().ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
