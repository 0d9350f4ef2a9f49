using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.IntegrationTests.Edge.Outbox;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Edge.Publishing;

/// <summary>An outbox on a real file, its sender and its Sparkplug session, with a host model at the other end of a broker in memory.</summary>
internal sealed class SendingBox : IEdgeNode, IAsyncDisposable
{
    private static readonly EdgeNodeId Node = new("site", "box");

    private readonly OutboxFixture? ownFiles;
    private readonly MemoryBroker broker;
    private readonly EdgeSession session;
    private readonly FrameDispatch dispatch;
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;
    private readonly List<Arrival> arrivals = [];

    public SendingBox(FrameOutbox outbox, OutboxFixture? files = null, bool answers = true)
    {
        Answers = answers;
        ownFiles = files;
        Outbox = outbox;
        broker = new MemoryBroker(Receive);
        dispatch = new FrameDispatch(outbox, [OutboxFixture.Host], TimeProvider.System, NullLogger<FrameDispatch>.Instance);
        session = new EdgeSession(
            broker,
            new EdgeSessionOptions
            {
                Node = Node,
                Broker = new MqttBroker { Host = "memory" },
                Reconnect = new ReconnectTimes { Least = TimeSpan.FromMilliseconds(1), Most = TimeSpan.FromMilliseconds(2) },
            },
            this,
            TimeProvider.System,
            NullLogger<EdgeSession>.Instance);
        var lent = new LentBirths(device => device == "pump" ? new DeviceBirth(device, [Known]) : null, _ => Online);
        var sender = new FrameSender(outbox, dispatch, session, lent, () => new MachineStatus(true, TimeSpan.FromMilliseconds(3), 50, 100, null), TimeProvider.System, NullLogger<FrameSender>.Instance);
        running = Task.WhenAll(session.RunAsync(stop.Token), sender.RunAsync(stop.Token));
    }

    public FrameOutbox Outbox { get; }

    public DeliveryHost Cloud { get; } = new(OutboxFixture.Host);

    /// <summary>Whether the host answers each frame at once.</summary>
    public volatile bool Answers;

    /// <summary>Whether the devices answer: then they are in the births.</summary>
    public volatile bool Online = true;

    public Metric Known { get; } = new() { Name = "point0", DataType = SparkplugDataType.Int64, Value = MetricValue.Null, Timestamp = 0 };

    public IReadOnlyList<Arrival> Arrivals
    {
        get
        {
            lock (arrivals)
            {
                return [.. arrivals];
            }
        }
    }

    public static SendingBox Start()
    {
        var files = new OutboxFixture();
        return new SendingBox(files.Open(), files);
    }

    public void Answer(DeliveryCommand answer) => broker.Command(Node, answer.ToPayload(0));

    public void AskForRebirth() => broker.Command(Node, new SparkplugPayload { Timestamp = 0, Metrics = [NodeControl.RebirthMetric(true, 0)] });

    public void Cut() => broker.Cut();

    public Task AllStoredAsync() => Eventually.TrueAsync(
        () => Outbox.Status is { Head: > 0 } status && status.Acked == status.Head, TimeSpan.FromSeconds(30), "the host has everything", () => $"{Outbox.Status}");

    public Task ArrivedAsync(Func<Arrival, bool> wanted, string what) =>
        Eventually.TrueAsync(() => Arrivals.Any(wanted), TimeSpan.FromSeconds(30), what);

    int IEdgeNode.NextBdSeq() => Outbox.NextBdSeq();

    IReadOnlyList<Metric> IEdgeNode.NodeBirth() => Outbox.Status.ToBirthMetrics(0);

    IReadOnlyList<DeviceBirth> IEdgeNode.DeviceBirths() => Online ? [new DeviceBirth("pump", [Known])] : [];

    void IEdgeNode.OnCommand(SparkplugPayload command) => dispatch.OnCommand(command);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        dispatch.Dispose();
        session.Dispose();
        stop.Dispose();
        await Outbox.DisposeAsync();
        ownFiles?.Dispose();
    }

    private void Receive(SparkplugTopic topic, SparkplugPayload payload)
    {
        lock (arrivals)
        {
            arrivals.Add(new Arrival(topic.Type, topic.Device, payload));
            if (payload.Frame is { } stamp)
            {
                Cloud.Receive(stamp);
            }
        }

        if (Answers && payload.Frame is { Epoch: var epoch })
        {
            Answer(Cloud.Answer(epoch));
        }
    }
}

/// <summary>A message as the host gets it.</summary>
internal sealed record Arrival(SparkplugMessageType Type, string? Device, SparkplugPayload Payload)
{
    public long Fseq => Payload.Frame?.Fseq ?? 0;

    public bool IsHistorical => Payload.Metrics.Any(metric => metric.IsHistorical);
}
