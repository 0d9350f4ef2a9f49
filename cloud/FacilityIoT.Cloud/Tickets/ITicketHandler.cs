using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Takes part in what happens to a ticket, in the same transaction.</summary>
/// <remarks>Handlers must not ask for <see cref="TicketWork"/> in their constructor: it is in the change.</remarks>
public interface ITicketHandler
{
    /// <summary>
    /// Called for each happening in order, all handlers for one before any for the next; what a handler makes happen itself comes after.
    /// Throwing rolls everything back, also the alarm behind it: a handler that may fail (a mail server) only writes rows here and works after the commit.
    /// </summary>
    Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken);
}

/// <summary>A happening with its ticket as it is now, and the transaction that it is part of.</summary>
public sealed record TicketChange(StoreTransaction Transaction, Ticket Ticket, TicketHappening Happening, Actor By, TicketWork Work);
