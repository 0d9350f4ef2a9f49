using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Writes what became of an attempt: sent, to be tried again, or given up, and then somebody else is called in the same transaction.</summary>
public sealed class DeliveryOutcomes(Store store, DeliveryEscalation escalation, CloudMetrics metrics)
{
    private const int LongestSaid = 400;

    public Task WriteAsync(Parcel parcel, ChannelAnswer answer, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            var attempts = parcel.Deliveries.ToDictionary(delivery => delivery.Id, delivery => delivery.Attempts);
            var ids = attempts.Keys.ToList();
            var rows = await transaction.Db.Set<Delivery>().Include(row => row.Notification).Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
            await StandAsync(transaction, parcel.Deliveries[0].Channel, answer, cancellationToken);

            // A row that another process took over meanwhile is that one's.
            foreach (var row in rows.Where(row => row.State == DeliveryState.Sending && row.Attempts == attempts[row.Id]))
            {
                row.BundleId = parcel.Bundled ? parcel.Deliveries[0].Id : null;
                await ApplyAsync(transaction, row, answer, cancellationToken);
            }
        },
        cancellationToken);

    private async Task ApplyAsync(StoreTransaction transaction, Delivery row, ChannelAnswer answer, CancellationToken cancellationToken)
    {
        row.Said = Cut(answer.Said);
        switch (answer)
        {
            case ChannelAnswer.Accepted:
                (row.State, row.Open, row.SentAt) = (DeliveryState.Sent, false, transaction.Now);
                transaction.AfterCommit(() => metrics.Delivered(row.Channel, "sent", transaction.Now - row.CreatedAt));
                break;
            case ChannelAnswer.Throttled(_, var pause):
                (row.State, row.NextAt) = (DeliveryState.Waiting, transaction.Now + pause);
                row.Attempts--;
                transaction.AfterCommit(() => metrics.NotDelivered(row.Channel, "throttled"));
                break;
            case ChannelAnswer.Failed failed when NextPause(row, transaction.Now) is { } pause:
                (row.State, row.NextAt) = (DeliveryState.Waiting, transaction.Now + pause);
                row.MayRepeat |= failed.MayHaveArrived;
                transaction.AfterCommit(() => metrics.NotDelivered(row.Channel, "retried"));
                break;
            default:
                await GiveUpAsync(transaction, row, answer, cancellationToken);
                break;
        }
    }

    private async Task GiveUpAsync(StoreTransaction transaction, Delivery row, ChannelAnswer answer, CancellationToken cancellationToken)
    {
        (row.State, row.Open) = (DeliveryState.Failed, false);
        transaction.AfterCommit(() => metrics.NotDelivered(row.Channel, "failed"));
        if (answer is ChannelAnswer.Gone)
        {
            await transaction.Db.Set<ContactAddress>().Where(address => address.Channel == row.Channel && address.Address == row.Address).ExecuteDeleteAsync(cancellationToken);
        }

        await escalation.CallOthersAsync(transaction, row, cancellationToken);
    }

    [SuppressMessage("Security", "CA5394", Justification = "Jitter, not a secret.")]
    private static TimeSpan? NextPause(Delivery row, DateTimeOffset now) =>
        RetryRule.For(row.Notification.Level).Next(row.Attempts, now - (row.FirstTriedAt ?? now), Random.Shared.NextDouble());

    private static async Task StandAsync(StoreTransaction transaction, string channel, ChannelAnswer answer, CancellationToken cancellationToken)
    {
        var standing = await transaction.Db.Set<ChannelStanding>().SingleOrDefaultAsync(row => row.Channel == channel, cancellationToken);
        if (standing is null)
        {
            transaction.Db.Add(standing = new ChannelStanding { Channel = channel });
        }

        if (answer is ChannelAnswer.Accepted)
        {
            (standing.LastSentAt, standing.PausedUntil) = (transaction.Now, null);
            return;
        }

        (standing.LastFailureAt, standing.LastFailure) = (transaction.Now, Cut(answer.Said));
        standing.PausedUntil = answer is ChannelAnswer.Throttled(_, var pause) ? transaction.Now + pause : standing.PausedUntil;
    }

    private static string Cut(string said) => said.Length <= LongestSaid ? said : said[..LongestSaid];
}
