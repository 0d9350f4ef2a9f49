using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>What became of a change of the dependencies.</summary>
public abstract record DependencyOutcome
{
    public sealed record Done(Dependency Dependency) : DependencyOutcome;

    public sealed record Missing(int Id) : DependencyOutcome;

    /// <summary>Somebody changed it since the asker saw it.</summary>
    public sealed record Changed(Dependency Dependency) : DependencyOutcome;

    /// <param name="Field">The field of the request that is wrong.</param>
    public sealed record Refused(string Field, string Sentence) : DependencyOutcome;
}

/// <summary>Keeps the dependencies: checked, audited, and in force from the same transaction on.</summary>
public sealed class DependencyBook
{
    private readonly Store store;
    private readonly DependencyWatch watch;

    internal DependencyBook(Store store, DependencyWatch watch) => (this.store, this.watch) = (store, watch);

    public Task<DependencyOutcome> AddAsync(Dependency wanted, Actor by, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            // A second attempt must not add what the first has numbered.
            var dependency = Copy(wanted, new Dependency { SiteId = wanted.SiteId });
            if (await RefusalAsync(transaction, dependency, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            transaction.Db.Add(dependency);
            await FinishAsync(transaction, dependency, "dependency.add", by, cancellationToken);
            return new DependencyOutcome.Done(dependency);
        },
        cancellationToken);

    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<DependencyOutcome> ChangeAsync(int id, Dependency wanted, int? expectedVersion, Actor by, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            if (await FindAsync(transaction, id, cancellationToken) is not { } dependency)
            {
                return new DependencyOutcome.Missing(id);
            }

            if (expectedVersion is { } expected && expected != dependency.Version)
            {
                return new DependencyOutcome.Changed(dependency);
            }

            if (dependency.SiteId != wanted.SiteId)
            {
                return new DependencyOutcome.Refused("site", $"Dependency {id} is of site {dependency.SiteId}; delete it and add one to the other site.");
            }

            dependency.Targets.Clear();
            Copy(wanted, dependency);
            dependency.Version++;
            if (await RefusalAsync(transaction, dependency, cancellationToken) is { } refusal)
            {
                transaction.Db.ChangeTracker.Clear();
                return refusal;
            }

            await FinishAsync(transaction, dependency, "dependency.change", by, cancellationToken);
            return new DependencyOutcome.Done(dependency);
        },
        cancellationToken);

    public Task<DependencyOutcome> RemoveAsync(int id, Actor by, CancellationToken cancellationToken) => store.RunAsync<DependencyOutcome>(
        async transaction =>
        {
            if (await FindAsync(transaction, id, cancellationToken) is not { } dependency)
            {
                return new DependencyOutcome.Missing(id);
            }

            transaction.Db.Remove(dependency);
            await FinishAsync(transaction, dependency, "dependency.remove", by, cancellationToken);
            return new DependencyOutcome.Done(dependency);
        },
        cancellationToken);

    private static Dependency Copy(Dependency from, Dependency to)
    {
        (to.CauseAsset, to.CauseClass, to.CausePoint, to.CauseCondition, to.Note) = (from.CauseAsset, from.CauseClass, from.CausePoint, from.CauseCondition, from.Note);
        to.Targets.AddRange(from.Targets.Select(target => new DependencyTarget { Asset = target.Asset, Area = target.Area }));
        return to;
    }

    private static Task<Dependency?> FindAsync(StoreTransaction transaction, int id, CancellationToken cancellationToken) =>
        transaction.Db.Set<Dependency>().Include(dependency => dependency.Targets).SingleOrDefaultAsync(dependency => dependency.Id == id, cancellationToken);

    private static async Task<DependencyOutcome?> RefusalAsync(StoreTransaction transaction, Dependency dependency, CancellationToken cancellationToken)
    {
        if (!await transaction.Db.Set<Site>().AnyAsync(site => site.Id == dependency.SiteId, cancellationToken))
        {
            return new DependencyOutcome.Refused("site", $"There is no site '{dependency.SiteId}'.");
        }

        var places = await SitePlaces.ReadAsync(transaction.Db, dependency.SiteId, cancellationToken);
        if (DependencyCheck.Refusal(dependency, places) is { } refusal)
        {
            return refusal;
        }

        var others = await transaction.Db.Set<Dependency>().AsNoTracking().Include(other => other.Targets)
            .Where(other => other.SiteId == dependency.SiteId && other.Id != dependency.Id).ToListAsync(cancellationToken);
        return DependencyCircle.Find(others.Append(dependency).SelectMany(places.ArrowsOf)) is { } circle
            ? new DependencyOutcome.Refused("explains", $"Circular: {string.Join(" → ", circle)}. Each would silence the other; take one of these out.")
            : null;
    }

    private async Task FinishAsync(StoreTransaction transaction, Dependency dependency, string action, Actor by, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await AuditTrail.RecordAsync(
            transaction, by, action, FormattableString.Invariant($"dependency/{dependency.Id}"),
            new
            {
                dependency.SiteId, dependency.CauseAsset, dependency.CauseClass, dependency.CausePoint, dependency.CauseCondition,
                Explains = dependency.Targets.Select(target => target.Asset ?? $"area {target.Area}"),
            },
            cancellationToken);
        await watch.ReviewAsync(transaction, dependency.SiteId, cancellationToken);
    }
}
