using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>The mapping of every feature's entities, made once in a process for each kind of store: making it takes longer than opening the store.</summary>
internal sealed class SharedModel(ModelSourceDependencies dependencies) : ModelSource(dependencies)
{
    private static readonly ConcurrentDictionary<(string? Provider, bool DesignTime), Lazy<IModel>> Made = [];

    public override IModel GetModel(DbContext context, ModelCreationDependencies modelCreationDependencies, bool designTime) =>
        Made.GetOrAdd((context.Database.ProviderName, designTime), _ => new Lazy<IModel>(() => base.GetModel(context, modelCreationDependencies, designTime))).Value;

    /// <summary>Begins to make it, while the caller goes on.</summary>
    public static void MakeAhead(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var db = services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContext();
        return db.Model;
    });
}
