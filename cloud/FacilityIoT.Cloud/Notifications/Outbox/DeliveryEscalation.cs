using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>
/// When a delivery is given up: the recipient's next address; when there is none, the ticket is told that he was not reached, and its routes lead to the
/// supervisors. A robot's place is taken by another robot of the site.
/// </summary>
public sealed partial class DeliveryEscalation(ChannelDirectory channels, ReachBook reach, TicketWork tickets, DeliveryWake wake, ILogger<DeliveryEscalation> logger)
{
    private static readonly Actor Notifications = Actor.System("notifications");

    /// <summary>From this level on, a robot or another system that cannot be reached is shown by health alone: people have been told on other ways.</summary>
    private const int QuietLevel = 3;

    public async Task CallOthersAsync(StoreTransaction transaction, Delivery failed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(failed);
        GivenUp(failed.Id, failed.Channel, failed.Attempts, failed.Said);
        var same = await transaction.Db.Set<Delivery>().Where(row => row.NotificationId == failed.NotificationId && row.RecipientKind == failed.RecipientKind
            && row.RecipientId == failed.RecipientId && row.Id != failed.Id && row.Channel != ChannelNames.Page).ToListAsync(cancellationToken);

        // Reached on another channel, or still being tried there: that one decides. Robots and systems have no other channel: each stands for itself.
        if (failed.RecipientId is not null && same.Exists(row => row.State != DeliveryState.Failed))
        {
            return;
        }

        if (await NextAsync(transaction, failed, same, cancellationToken) is { } next)
        {
            var delivery = next.Delivery(failed.Notification, transaction.Now, failed.Id);
            transaction.Db.Add(delivery);
            transaction.AfterCommit(() => wake.Ring(DeliveryLane.Of(delivery)));
        }
        else if (failed.Notification.Happening == nameof(TicketHappening.DeliveryFailed))
        {
            // The one who should have heard of it was not reached either: no round without an end. Level 1 is found by the audit (LevelOneWithoutDelivery).
            NobodyReached(failed.NotificationId);
        }
        else if (await WorthTellingAsync(transaction, failed, cancellationToken))
        {
            var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == failed.Notification.TicketId, cancellationToken);
            var happening = new TicketHappening.DeliveryFailed(failed.Id, failed.Channel, failed.RecipientKind.ToString(), failed.RecipientId, failed.Said ?? "");
            await tickets.TellAsync(transaction, ticket, happening, Notifications, cancellationToken);
        }
    }

    /// <summary>Of the many residents that one notice goes to, the first failure stands for all: a gateway that is down fails for each of them.</summary>
    private static async Task<bool> WorthTellingAsync(StoreTransaction transaction, Delivery failed, CancellationToken cancellationToken) => failed.RecipientKind switch
    {
        RecipientKind.Robot or RecipientKind.Webhook => failed.Notification.Level < QuietLevel,
        RecipientKind.Resident => !await transaction.Db.Set<Delivery>().AnyAsync(
            row => row.NotificationId == failed.NotificationId && row.RecipientKind == RecipientKind.Resident && row.State == DeliveryState.Failed && row.Id != failed.Id, cancellationToken),
        _ => true,
    };

    private async Task<Target?> NextAsync(StoreTransaction transaction, Delivery failed, List<Delivery> same, CancellationToken cancellationToken)
    {
        var (notification, urgent) = (failed.Notification, failed.Urgent);
        switch (failed.RecipientKind)
        {
            case RecipientKind.Person or RecipientKind.Contractor when failed.RecipientId is { } id:
                var tried = same.Append(failed).Select(row => (row.Channel, row.Address)).ToHashSet();
                var addresses = await reach.AddressesAsync(transaction.Db, failed.RecipientKind, id, cancellationToken);
                return addresses.FirstOrDefault(address => !tried.Contains((address.Channel, address.Address))) is { } next ? ReachBook.To(next, urgent, transaction.Now) : null;
            case RecipientKind.Robot:
                // Also the shared ones, when a red-alert robot fails.
                var used = same.Append(failed).Select(row => row.Channel).ToHashSet();
                var robots = channels.Robots(notification.SiteId, notification.Level).Concat(channels.Robots(notification.SiteId, 5));
                return robots.FirstOrDefault(robot => !used.Contains(robot.Name)) is { } other
                    ? new Target(RecipientKind.Robot, null, other.Name, "", other.Scope!.Language)
                    : null;
            default:
                return null;
        }
    }

    [LoggerMessage(4803, LogLevel.Warning, "Delivery {Delivery} on {Channel} was given up after {Attempts} attempts: {Said}")]
    private partial void GivenUp(long delivery, string channel, int attempts, string? said);

    [LoggerMessage(4804, LogLevel.Error, "Nobody could be told that a notification was not delivered (notification {Notification})")]
    private partial void NobodyReached(long notification);
}
