using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Level-1 tickets that nobody has heard of: for the audit of each minute.</summary>
public static class LevelOneWithoutDelivery
{
    /// <summary>
    /// Open tickets of level 1 that nobody has accepted, and of which no message was taken by any channel and no person has read on the page, although they are older than <paramref name="grace"/>.
    /// That something stands on a page is no proof that anybody looks at it.
    /// </summary>
    /// <param name="grace">How long a delivery may take; one minute is plenty.</param>
    public static async Task<IReadOnlyList<Ticket>> FindAsync(FacilityDb db, DateTimeOffset now, TimeSpan grace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var before = now - grace;
        return await db.Set<Ticket>().AsNoTracking()
            .Where(ticket => ticket.Open && ticket.Level == 1 && ticket.AcceptedAt == null && ticket.RecordedAt <= before)
            .Where(ticket => !db.Set<Delivery>().Any(delivery => delivery.Notification.TicketId == ticket.Id && delivery.State == DeliveryState.Sent && delivery.Channel != ChannelNames.Page))
            .Where(ticket => !db.Set<InboxMark>().Any(mark => db.Set<Notification>().Any(notification => notification.Id == mark.NotificationId && notification.TicketId == ticket.Id)))
            .OrderBy(ticket => ticket.Id).ToListAsync(cancellationToken);
    }
}
