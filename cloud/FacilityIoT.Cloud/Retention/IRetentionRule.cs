using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Removes one kind of thing when its time is over. Residents' data, which follow their own rule, take part by registering one.</summary>
public interface IRetentionRule
{
    /// <summary>What it removes, as the audit trail names it: <c>tickets</c>.</summary>
    string Name { get; }

    /// <summary>Removes the oldest, in somebody's transaction.</summary>
    /// <param name="most">How many at most: others wait to write meanwhile.</param>
    /// <returns>How many were removed; when that is <paramref name="most"/>, it is asked again in a transaction of its own.</returns>
    Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken);
}
