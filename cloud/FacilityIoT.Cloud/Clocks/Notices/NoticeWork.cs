using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>What people do with notices.</summary>
public sealed class NoticeWork
{
    private readonly TicketNotices notices;
    private readonly TicketWork work;

    internal NoticeWork(TicketNotices notices, TicketWork work) => (this.notices, this.work) = (notices, work);

    /// <summary>Writes the text of the next notice, for its time or to be told now; then the next is due 30 minutes later.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> WriteAsync(StoreTransaction transaction, Ticket ticket, string text, bool now, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        if (await TicketNotices.NextAsync(transaction, ticket.Id, cancellationToken) is not { } notice)
        {
            return $"Ticket {ticket.Number} has no notices now: they go out at levels 1 and 2, from the dispatch until it is repaired.";
        }

        (notice.Text, notice.WrittenBy) = (text, by.Name);
        await AuditTrail.RecordAsync(transaction, by, "ticket.writeNotice", $"ticket/{ticket.Number}", new { notice.Count, text, now }, cancellationToken);
        if (now)
        {
            await notices.TellAsync(transaction, ticket, notice, transaction.Now, by, work, cancellationToken);
        }

        return null;
    }
}
