using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>The relational store: FacilityDb by factory, migrations at start, <see cref="DatabaseStartup"/>.</summary>
public static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>().BindConfiguration(StorageOptions.Section);
        services.AddDbContextFactory<FacilityDb>((provider, options) => options.UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<IOptions<StorageOptions>>().Value.DatabasePath }.ToString()));
        return services.AddSingleton<DatabaseStartup>().AddSingleton<Migrator>().AddHostedService<DatabaseOpening>();
    }
}
