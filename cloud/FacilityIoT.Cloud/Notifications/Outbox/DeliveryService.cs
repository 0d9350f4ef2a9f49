using System.Data.Common;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Runs every lane for itself: at once after a commit of this process, when something is due, and at least every few seconds, because another process may have committed.</summary>
internal sealed partial class DeliveryService(
    DeliverySender sender, DeliveryLeases leases, DeliveryOutcomes outcomes, ChannelDirectory channels, DeliveryWake wake, DatabaseStartup startup, Store store, TimeProvider time, ILogger<DeliveryService> logger) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        await RunLaneAsync(TakeBackAsync, stoppingToken);
        await RunLaneAsync(GiveUpAsync, stoppingToken);
        await Task.WhenAll(sender.Lanes.Select(lane => LaneAsync(lane, stoppingToken)));
    }

    private async Task LaneAsync(DeliveryLane lane, CancellationToken stoppingToken)
    {
        while (true)
        {
            DateTimeOffset? next = null;
            await RunLaneAsync(async token => next = await sender.RunAsync(lane, token), stoppingToken);
            var latest = time.GetUtcNow() + LongestSleep;
            await wake.WaitAsync(lane, next < latest ? next.Value : latest, stoppingToken);
        }
    }

    /// <summary>A SQLite file has one process: what is marked as being sent was begun by the one before, which is gone.</summary>
    private Task TakeBackAsync(CancellationToken cancellationToken) => store.RunAsync(
        transaction => transaction.Db.Database.IsSqlite()
            ? transaction.Db.Set<Delivery>().Where(row => row.State == DeliveryState.Sending).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAt, transaction.Now), cancellationToken)
            : Task.CompletedTask,
        cancellationToken);

    /// <summary>What waits for a channel that the settings no longer have would wait for ever.</summary>
    private async Task GiveUpAsync(CancellationToken cancellationToken)
    {
        foreach (var delivery in await leases.TakeOthersAsync([.. channels.On.Select(channel => channel.Name)], cancellationToken))
        {
            await outcomes.WriteAsync(new Parcel([delivery], false), new ChannelAnswer.Refused("The settings no longer have this channel."), cancellationToken);
        }
    }

    private async Task RunLaneAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException)
        {
            NotLookedAt(e.GetBaseException().Message);
        }
    }

    [LoggerMessage(4805, LogLevel.Warning, "Deliveries could not be looked at, and will be again in a moment: {Trouble}")]
    private partial void NotLookedAt(string trouble);
}
