using System.Threading.Channels;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>The port's side of a connection: posts to the thread that owns it.</summary>
internal sealed class MosquittoConnection(MosquittoLoop loop) : IMqttConnection
{
    public ChannelReader<MqttMessage> Messages => loop.Messages;

    public Task<MqttClosed> Closed => loop.Closed;

    public async ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var command = new PublishCommand(topic, payload, qos, retain);
        loop.Post(command);
        await command.Task.WaitAsync(cancellationToken);
    }

    public async Task SubscribeAsync(IReadOnlyList<MqttSubscription> subscriptions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var commands = subscriptions.Select(subscription => new SubscribeCommand(subscription)).ToList();
        commands.ForEach(loop.Post);
        await Task.WhenAll(commands.Select(command => command.Task)).WaitAsync(cancellationToken);
    }

    public async Task DisconnectAsync(CancellationToken cancellationToken)
    {
        if (!Closed.IsCompleted)
        {
            try
            {
                loop.Post(new DisconnectCommand());
            }
            catch (MqttClosedException)
            {
                // It ended by itself meanwhile; Closed says why.
                return;
            }

            await Closed.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        loop.Dispose();
        await Closed;
    }
}
