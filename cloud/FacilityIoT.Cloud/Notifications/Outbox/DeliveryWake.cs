using System.Collections.Concurrent;
using System.Threading.Channels;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Tells this process's lanes of new deliveries. Only a hint: the rows decide, and other processes look at them too.</summary>
public sealed class DeliveryWake(TimeProvider time)
{
    private readonly ConcurrentDictionary<DeliveryLane, Channel<bool>> bells = [];

    public void Ring(DeliveryLane lane) => Bell(lane).Writer.TryWrite(true);

    /// <summary>Ends when the lane was rung since the last wait, or at this instant.</summary>
    public async Task WaitAsync(DeliveryLane lane, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var wait = until - time.GetUtcNow();
        using var timeout = new CancellationTokenSource(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await Bell(lane).Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time has come without a ring.
        }
    }

    private Channel<bool> Bell(DeliveryLane lane) =>
        bells.GetOrAdd(lane, _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
