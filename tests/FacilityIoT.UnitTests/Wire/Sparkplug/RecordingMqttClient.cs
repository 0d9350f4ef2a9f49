using System.Collections.Concurrent;
using System.Threading.Channels;
using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

/// <summary>A broker in memory that writes down what it is told, in order, and fails when it is told to.</summary>
internal sealed class RecordingMqttClient : IMqttClient
{
    /// <summary>Every connection attempt.</summary>
    public ConcurrentQueue<MqttConnectRequest> Requests { get; } = new();

    /// <summary>"SUBSCRIBE filter qos" and "PUBLISH topic qos retain", of all connections.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public ConcurrentQueue<MqttMessage> Published { get; } = new();

    /// <summary>Of the latest connection.</summary>
    public Connection? Current { get; private set; }

    /// <summary>Asked before every publish; true makes it fail as if the connection had ended.</summary>
    public Func<string, bool> FailsPublish { get; set; } = _ => false;

    public Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        Current = new Connection(this);
        return Task.FromResult<IMqttConnection>(Current);
    }

    internal sealed class Connection(RecordingMqttClient client) : IMqttConnection
    {
        private readonly Channel<MqttMessage> messages = Channel.CreateUnbounded<MqttMessage>();
        private readonly TaskCompletionSource<MqttClosed> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ChannelReader<MqttMessage> Messages => messages.Reader;

        public Task<MqttClosed> Closed => closed.Task;

        public void Receive(string topic, byte[] payload) => messages.Writer.TryWrite(new MqttMessage(topic, payload, MqttQos.AtMostOnce, Retained: false));

        public void End(bool byUs = false)
        {
            messages.Writer.TryComplete();
            closed.TrySetResult(new MqttClosed(byUs, "ended by the test"));
        }

        public ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain, CancellationToken cancellationToken)
        {
            if (closed.Task.IsCompleted || client.FailsPublish(topic))
            {
                throw new MqttClosedException("The connection has ended.");
            }

            client.Log.Enqueue($"PUBLISH {topic} {(int)qos} {retain}");
            client.Published.Enqueue(new MqttMessage(topic, payload, qos, retain));
            return ValueTask.CompletedTask;
        }

        public Task SubscribeAsync(IReadOnlyList<MqttSubscription> subscriptions, CancellationToken cancellationToken)
        {
            foreach (var subscription in subscriptions)
            {
                client.Log.Enqueue($"SUBSCRIBE {subscription.Filter} {(int)subscription.Qos}");
            }

            return Task.CompletedTask;
        }

        public Task DisconnectAsync(CancellationToken cancellationToken)
        {
            client.Log.Enqueue("DISCONNECT");
            End(byUs: true);
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            End(byUs: true);
            return ValueTask.CompletedTask;
        }
    }
}
