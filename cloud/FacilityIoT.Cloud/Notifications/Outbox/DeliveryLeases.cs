using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>
/// Hands out what is due in a lane, to one process at a time: a delivery is marked as being sent, and committed so, before anything goes over the
/// network. What is found so marked when its lease has ended was begun by somebody who did not come back: it is sent again and says that it may repeat.
/// </summary>
public sealed class DeliveryLeases(Store store, IDbContextFactory<FacilityDb> databases, TimeProvider time)
{
    /// <summary>Longer than any attempt takes, <see cref="DeliverySender.Patience"/>, and its commit.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>How many are sent side by side in one lane.</summary>
    private const int AtOnce = 8;

    /// <summary>A ticket's number with its separator, and a share of its site's line, in UTF-8 bytes.</summary>
    private const int BytesInBundle = 24;

    /// <summary>Level 1 does not wait out a longer pause: somebody else is called.</summary>
    private static readonly TimeSpan LongestUrgentPause = TimeSpan.FromSeconds(10);

    /// <summary>Takes what may go now. A look without the write lock comes first: most looks find nothing.</summary>
    public async Task<LaneWork> TakeAsync(IChannel channel, DeliveryLane lane, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var next = await NextAsync(lane, cancellationToken);
        return next <= time.GetUtcNow()
            ? await store.RunAsync(transaction => TakeAsync(transaction, channel, lane, cancellationToken), cancellationToken)
            : new LaneWork([], null, next);
    }

    /// <summary>Takes everything that waits for other channels than these.</summary>
    public Task<List<Delivery>> TakeOthersAsync(IReadOnlyList<string> names, CancellationToken cancellationToken) => store.RunAsync(
        transaction => LeaseAsync(
            transaction.Db.Set<Delivery>().Include(delivery => delivery.Notification).Where(delivery => delivery.Open && !names.Contains(delivery.Channel)).OrderBy(delivery => delivery.Id),
            int.MaxValue, transaction.Now, cancellationToken),
        cancellationToken);

    private async Task<DateTimeOffset?> NextAsync(DeliveryLane lane, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await InLane(db, lane).OrderBy(delivery => delivery.NextAt).Select(delivery => (DateTimeOffset?)delivery.NextAt).FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task<LaneWork> TakeAsync(StoreTransaction transaction, IChannel channel, DeliveryLane lane, CancellationToken cancellationToken)
    {
        var now = transaction.Now;
        var due = InLane(transaction.Db, lane).Include(delivery => delivery.Notification).Where(delivery => delivery.NextAt <= now)
            .OrderBy(delivery => delivery.NextAt).ThenBy(delivery => delivery.Id);
        var paused = await transaction.Db.Set<ChannelStanding>().Where(standing => standing.Channel == lane.Channel)
            .Select(standing => standing.PausedUntil).SingleOrDefaultAsync(cancellationToken);
        if (lane.Urgent && paused > now + LongestUrgentPause)
        {
            return new LaneWork([.. (await LeaseAsync(due, AtOnce, now, cancellationToken)).Select(delivery => new Parcel([delivery], false))], paused, null);
        }

        if (channel.Limit is not { } limit)
        {
            return paused > now
                ? new LaneWork([], null, paused)
                : new LaneWork([.. (await LeaseAsync(due, AtOnce, now, cancellationToken)).Select(delivery => new Parcel([delivery], false))], null, null);
        }

        var since = now - ChannelTurn.Window;
        var uses = await transaction.Db.Set<ChannelUse>().Where(use => use.Channel == lane.Channel && use.At > since).Select(use => use.At).ToListAsync(cancellationToken);
        var turn = ChannelTurn.Decide(limit, uses, paused, lane.Urgent, await due.CountAsync(cancellationToken), now);
        var taken = await LeaseAsync(due, turn.Bundle ? limit.LongestText / BytesInBundle : Math.Min(turn.Singles, AtOnce), now, cancellationToken);
        List<Parcel> parcels = turn.Bundle ? [new Parcel(taken, true)] : [.. taken.Select(delivery => new Parcel([delivery], false))];
        transaction.Db.AddRange(parcels.Select(_ => new ChannelUse { Channel = lane.Channel, At = now }));
        await transaction.Db.Set<ChannelUse>().Where(use => use.Channel == lane.Channel && use.At <= since).ExecuteDeleteAsync(cancellationToken);
        return new LaneWork(parcels, null, turn.WaitUntil);
    }

    private static async Task<List<Delivery>> LeaseAsync(IQueryable<Delivery> due, int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = most == 0 ? [] : await due.Take(most).ToListAsync(cancellationToken);
        foreach (var delivery in taken)
        {
            delivery.MayRepeat |= delivery.State == DeliveryState.Sending;
            delivery.State = DeliveryState.Sending;
            delivery.NextAt = now + Lease;
            delivery.FirstTriedAt ??= now;
            delivery.Attempts++;
        }

        return taken;
    }

    private static IQueryable<Delivery> InLane(FacilityDb db, DeliveryLane lane) =>
        db.Set<Delivery>().Where(delivery => delivery.Open && delivery.Channel == lane.Channel && delivery.Urgent == lane.Urgent);
}

/// <summary>What one lane has to do.</summary>
/// <param name="PausedUntil">Set: the channel takes nothing until then, and these are not to wait for it.</param>
/// <param name="Next">With nothing to send: when to look again; null when nothing waits.</param>
public sealed record LaneWork(IReadOnlyList<Parcel> Parcels, DateTimeOffset? PausedUntil, DateTimeOffset? Next);

/// <summary>What goes as one message.</summary>
/// <param name="Bundled">Many notifications by their numbers; false: one, in full.</param>
public sealed record Parcel(IReadOnlyList<Delivery> Deliveries, bool Bundled);
