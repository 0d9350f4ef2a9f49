using System.Threading.Channels;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Edge.Publishing;

/// <summary>A broker and its network in memory: takes what an edge node publishes, sends it commands, cuts its connection.</summary>
/// <param name="receive">Called with every message, in the order of publishing.</param>
internal sealed class MemoryBroker(Action<SparkplugTopic, SparkplugPayload> receive) : IMqttClient
{
    private volatile Action<MqttMessage>? deliver;
    private volatile Action? end;

    public Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken)
    {
        var connection = new Connection(receive);
        deliver = connection.Deliver;
        end = connection.End;
        return Task.FromResult<IMqttConnection>(connection);
    }

    /// <summary>NCMD to the node; lost when it is not connected.</summary>
    public void Command(EdgeNodeId node, SparkplugPayload command) => deliver?.Invoke(
        new MqttMessage(new SparkplugTopic(node, SparkplugMessageType.NCMD).ToString(), SparkplugCodec.Encode(command), MqttQos.AtMostOnce, false));

    public void Cut() => end?.Invoke();

    private sealed class Connection(Action<SparkplugTopic, SparkplugPayload> receive) : IMqttConnection
    {
        private readonly Channel<MqttMessage> messages = Channel.CreateUnbounded<MqttMessage>();
        private readonly TaskCompletionSource<MqttClosed> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ChannelReader<MqttMessage> Messages => messages.Reader;

        public Task<MqttClosed> Closed => closed.Task;

        public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain, CancellationToken cancellationToken)
        {
            if (closed.Task.IsCompleted)
            {
                throw new MqttClosedException("cut");
            }

            Assert.True(SparkplugTopic.TryParse(topic, out var parsed, out var fault), fault);
            Assert.True(SparkplugCodec.TryDecode(payload, out var decoded, out fault), fault);
            receive(parsed, decoded);
            return ValueTask.CompletedTask;
        }

        public Task SubscribeAsync(IReadOnlyList<MqttSubscription> subscriptions, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task DisconnectAsync(CancellationToken cancellationToken)
        {
            End();
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            End();
            return ValueTask.CompletedTask;
        }

        public void Deliver(MqttMessage message) => messages.Writer.TryWrite(message);

        public void End()
        {
            closed.TrySetResult(new MqttClosed(false, "cut"));
            messages.Writer.TryComplete();
        }
    }
}
