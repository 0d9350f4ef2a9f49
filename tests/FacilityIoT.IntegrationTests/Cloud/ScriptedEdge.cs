using FacilityIoT.Edge.Publishing;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Cloud;

/// <summary>An edge node that does exactly what a test says, also what no edge should do. It answers a request for rebirth.</summary>
internal sealed class ScriptedEdge : IAsyncDisposable
{
    private readonly IMqttConnection _connection;
    private readonly Lock _lock = new();
    private readonly FrameRanges _acknowledged = new();
    private readonly List<DeliveryCommand> _commands = [];
    private readonly List<string> _resets = [];
    private readonly Task _listening;
    private int _seq;
    private Func<Task> _birth = () => Task.CompletedTask;

    private ScriptedEdge(EdgeNodeId node, IMqttConnection connection)
    {
        Node = node;
        _connection = connection;
        _listening = ListenAsync();
    }

    public EdgeNodeId Node { get; }

    public OutboxEpoch Epoch { get; set; } = OutboxEpoch.New();

    public IReadOnlyList<DeliveryCommand> Commands
    {
        get
        {
            lock (_lock)
            {
                return [.. _commands];
            }
        }
    }

    /// <summary>Latches that the host wants reset.</summary>
    public IReadOnlyList<string> Resets
    {
        get
        {
            lock (_lock)
            {
                return [.. _resets];
            }
        }
    }

    public static async Task<ScriptedEdge> ConnectAsync(MosquittoServer broker, string user, EdgeNodeId node)
    {
        var will = new SparkplugPayload { Metrics = [NodeControl.BdSeqMetric(0, NowMs())] };
        var connection = await MqttPort.Client(NullLoggerFactory.Instance).ConnectAsync(
            new MqttConnectRequest
            {
                Broker = new MqttBroker { Host = MosquittoServer.Host, Port = broker.Port, User = user, Password = broker.PasswordOf(user) },
                ClientId = $"edge {node}",
                Will = new MqttWill(new SparkplugTopic(node, SparkplugMessageType.NDEATH).ToString(), SparkplugCodec.Encode(will), MqttQos.AtLeastOnce, Retain: false),
            },
            CancellationToken.None);
        await connection.SubscribeAsync([new MqttSubscription(new SparkplugTopic(node, SparkplugMessageType.NCMD).ToString(), MqttQos.AtLeastOnce)], CancellationToken.None);
        return new ScriptedEdge(node, connection);
    }

    public static long NowMs() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Publishes births, now and whenever the host asks.</summary>
    public Task BearAsync(OutboxStatus? outbox, IReadOnlyList<Metric> nodeMetrics, params (string Device, IReadOnlyList<Metric> Metrics)[] devices)
    {
        _birth = async () =>
        {
            Metric[] node = [NodeControl.BdSeqMetric(0, NowMs()), NodeControl.RebirthMetric(false, NowMs()), .. outbox?.ToBirthMetrics(NowMs()) ?? [], .. nodeMetrics];
            _seq = 0;
            await SendAsync(SparkplugMessageType.NBIRTH, null, new SparkplugPayload { Metrics = node });
            foreach (var (device, metrics) in devices)
            {
                await SendAsync(SparkplugMessageType.DBIRTH, device, new SparkplugPayload { Metrics = metrics });
            }
        };
        return _birth();
    }

    public Task DataAsync(string? device, FrameStamp? stamp, params IReadOnlyList<Metric> metrics) =>
        SendAsync(device is null ? SparkplugMessageType.NDATA : SparkplugMessageType.DDATA, device, new SparkplugPayload { Metrics = metrics, Frame = stamp });

    public FrameStamp Stamp(long fseq, FrameLane lane, uint crc = 7) => new(Epoch, fseq, crc, lane);

    public Task RawAsync(SparkplugMessageType type, string? device, byte[] payload) =>
        _connection.PublishAsync(new SparkplugTopic(Node, type, device).ToString(), payload, MqttQos.AtMostOnce, retain: false, CancellationToken.None).AsTask();

    public bool IsAcknowledged(long fseq)
    {
        lock (_lock)
        {
            return _acknowledged.Contains(fseq);
        }
    }

    public Task AcknowledgedAsync(long fseq) => Eventually.TrueAsync(() => IsAcknowledged(fseq), TimeSpan.FromSeconds(20), $"the acknowledgement of frame {fseq}");

    /// <summary>Drops the socket: the broker publishes the will.</summary>
    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _listening;
    }

    private Task SendAsync(SparkplugMessageType type, string? device, SparkplugPayload payload)
    {
        var numbered = payload with { Timestamp = NowMs(), Seq = _seq++ % NodeControl.SequenceLength };
        return RawAsync(type, device, type is SparkplugMessageType.NBIRTH or SparkplugMessageType.DBIRTH ? SparkplugCodec.EncodeBirth(numbered) : SparkplugCodec.Encode(numbered));
    }

    private async Task ListenAsync()
    {
        await foreach (var message in _connection.Messages.ReadAllAsync())
        {
            Assert.True(SparkplugCodec.TryDecode(message.Payload, out var payload, out var reason), reason);
            lock (_lock)
            {
                _resets.AddRange(AlarmReset.Read(payload));
            }

            if (NodeControl.AsksForRebirth(payload))
            {
                await _birth();
            }
            else if (DeliveryCommand.TryRead(payload, out var command, out _))
            {
                Take(command);
            }
        }
    }

    private void Take(DeliveryCommand command)
    {
        lock (_lock)
        {
            _commands.Add(command);
            if (command.Epoch == Epoch && FrameRanges.TryParse(command.Ack ?? 0, command.AckRanges, out var stored))
            {
                _acknowledged.AddUpTo(stored.Watermark);
                foreach (var (first, last) in stored.Ranges)
                {
                    _acknowledged.AddRange(first, last);
                }
            }
        }
    }
}
