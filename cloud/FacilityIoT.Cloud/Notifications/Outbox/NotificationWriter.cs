using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Routes;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Writes who is to be told of a happening, in the ticket's own transaction: whoever has the ticket has the duty to tell. Sends nothing.</summary>
internal sealed class NotificationWriter(RecipientFinder recipients, DeliveryWake wake) : ITicketHandler
{
    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (transaction, ticket) = (change.Transaction, change.Ticket);
        if (HappeningFacts.Of(change.Happening) is not { } facts)
        {
            return;
        }

        var routes = await RouteBook.FindAsync(transaction, facts.Name, ticket.SiteId, ticket.Level, cancellationToken);
        var targets = await recipients.FindAsync(change, routes, cancellationToken);
        if (targets.Count == 0)
        {
            return;
        }

        var notification = new Notification
        {
            TicketId = ticket.Id,
            Happening = facts.Name,
            Level = ticket.Level,
            SiteId = ticket.SiteId,
            Data = NotificationData.Of(ticket, facts.Values).Write(),
            At = transaction.Now,
        };
        var deliveries = targets.Select(target => target.Delivery(notification, transaction.Now)).ToList();
        transaction.Db.Add(notification);
        transaction.Db.AddRange(deliveries);
        transaction.Announce(() => new LiveChange.NotificationRaised(notification.Id));
        transaction.AfterCommit(() =>
        {
            foreach (var lane in deliveries.Where(delivery => delivery.Open).Select(DeliveryLane.Of).Distinct())
            {
                wake.Ring(lane);
            }
        });
    }
}
