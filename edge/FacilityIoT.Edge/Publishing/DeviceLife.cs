using System.Threading.Channels;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>Publishes the birth of a device that answers again and the death of one that does not (operational-behavior-device-ddeath).</summary>
/// <remarks>
/// What changes while there is no session is not lost: the next births say who is alive, and whoever changed while they were being
/// published is looked at again after them.
/// </remarks>
internal sealed class DeviceLife(LiveBoard board, EdgeSession session, EdgeNode node, TimeProvider time)
{
    /// <summary>Lets the device's last samples, which say that its points are bad, go before it; and who is back by then does not die.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        void OnOnline(string device, bool online) => _changes.Writer.TryWrite(device);

        void OnBorn(bool born)
        {
            foreach (var device in born ? node.ChangedSinceBirths() : [])
            {
                _changes.Writer.TryWrite(device);
            }
        }

        board.OnlineChanged += OnOnline;
        session.BornChanged += OnBorn;
        try
        {
            await foreach (var device in _changes.Reader.ReadAllAsync(cancellationToken))
            {
                if (board.IsOnline(device) == false)
                {
                    await Task.Delay(Grace, time, cancellationToken);
                }

                await FollowAsync(device, cancellationToken);
            }
        }
        finally
        {
            board.OnlineChanged -= OnOnline;
            session.BornChanged -= OnBorn;
        }
    }

    private async ValueTask FollowAsync(string device, CancellationToken cancellationToken)
    {
        if (board.IsOnline(device) == false)
        {
            await session.PublishDeviceDeathAsync(device, cancellationToken);
        }
        else if (node.DeviceBirth(device) is { } birth)
        {
            await session.PublishDeviceBirthAsync(birth, cancellationToken);
        }
    }
}
