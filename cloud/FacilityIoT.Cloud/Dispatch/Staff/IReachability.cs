using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>Whether people can be told of a ticket at all. Whoever knows their addresses answers.</summary>
public interface IReachability
{
    /// <summary>Those of these people who cannot be reached, each with the reason.</summary>
    Task<IReadOnlyDictionary<int, Phrase>> UnreachableAsync(DbContext db, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken);
}
