using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Timers;

/// <summary>Does what falls due, in the transaction that marks it as fired: both, or neither. One handler per kind.</summary>
public interface IDueTimeHandler
{
    /// <summary>The kind of <see cref="DueTime"/> it answers for.</summary>
    string Kind { get; }

    /// <summary>Called once per due time that waits. Throwing rolls back; it is tried again later. What sends over the network only decides here and works after the commit.</summary>
    Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken);
}
