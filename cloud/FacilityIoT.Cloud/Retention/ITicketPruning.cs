using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Has something of a ticket outside the database (photos, video) and removes it after the commit, when the ticket's time is over.</summary>
public interface ITicketPruning
{
    /// <summary>Called before the rows go.</summary>
    Task PruningAsync(StoreTransaction transaction, IReadOnlyCollection<long> tickets, CancellationToken cancellationToken);
}
