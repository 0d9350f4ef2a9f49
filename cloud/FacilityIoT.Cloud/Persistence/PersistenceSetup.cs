using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>The relational store: FacilityDb by factory, migrations at start, <see cref="DatabaseStartup"/>.</summary>
public static class PersistenceSetup
{
    /// <summary>How long a statement waits for another writer before it fails and the unit of work is tried again.</summary>
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>().BindConfiguration(StorageOptions.Section);
        services.AddDbContextFactory<FacilityDb>((provider, options) => UseSqlite(options, provider.GetRequiredService<IOptions<StorageOptions>>().Value.DatabasePath));
        return services.AddSingleton<DatabaseStartup>().AddSingleton<Migrator>().AddHostedService<DatabaseOpening>();
    }

    /// <summary>The store in a SQLite file.</summary>
    internal static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder options, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)LockWait.TotalSeconds };
        return options.UseSqlite(connection.ToString())
            .AddInterceptors(new SqliteDurability())
            // The migrations are written by hand and have no snapshot; a test compares their schema with the model's.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
