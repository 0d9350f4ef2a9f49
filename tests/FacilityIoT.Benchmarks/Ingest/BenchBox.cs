using System.Diagnostics;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.Benchmarks.Ingest;

/// <summary>A box without an outbox's disk: numbered frames from memory, a window, acknowledgements.</summary>
internal sealed class BenchBox : IAsyncDisposable
{
    private const string Device = "meter";
    private static readonly long Start = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() - 3_600_000;
    private readonly EdgeNodeId _node = new("bench", "bench");
    private readonly OutboxEpoch _epoch = OutboxEpoch.New();
    private readonly IMqttConnection _connection;
    private readonly FrameRanges _acknowledged = new();
    private readonly SemaphoreSlim _news = new(0);
    private readonly Lock _lock = new();
    private readonly Task _listening;
    private int _points;
    private int _conditions;
    private int _seq;

    private BenchBox(IMqttConnection connection)
    {
        _connection = connection;
        _listening = ListenAsync();
    }

    public static double Value(int frame, int point) => (frame * 0.25) + point;

    public static long TimeMs(int frame) => Start + (frame * 1_000L);

    public static async Task<BenchBox> ConnectAsync(MosquittoServer broker)
    {
        var connection = await MqttPort.Client(NullLoggerFactory.Instance).ConnectAsync(
            new MqttConnectRequest
            {
                Broker = new MqttBroker { Host = MosquittoServer.Host, Port = broker.Port, User = "box", Password = broker.PasswordOf("box") },
                ClientId = "bench",
            },
            CancellationToken.None);
        await connection.SubscribeAsync([new MqttSubscription("spBv1.0/bench/NCMD/bench", MqttQos.AtLeastOnce)], CancellationToken.None);
        return new BenchBox(connection);
    }

    public async Task BearAsync(int points, int conditions)
    {
        (_points, _conditions) = (points, conditions);
        _seq = 0;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var bdSeq = new Metric { Name = NodeControl.BdSeq, DataType = SparkplugDataType.Int64, Timestamp = now, Value = MetricValue.Of(0L) };
        await SendAsync(SparkplugMessageType.NBIRTH, null, null, [bdSeq, .. new OutboxStatus(_epoch, 0, 1, 0).ToBirthMetrics(now)]);
        await SendAsync(SparkplugMessageType.DBIRTH, Device, null, [.. Enumerable.Range(0, conditions).Select(at => LeakIs(at, false, now)), .. Samples(0, points)]);
    }

    /// <summary>Sends and waits until all are acknowledged.</summary>
    public async Task SendTelemetryAsync(long first, int count, int points, int window)
    {
        for (var at = 0; at < count; at++)
        {
            await SendAsync(SparkplugMessageType.DDATA, Device, new FrameStamp(_epoch, first + at, 7, FrameLane.Telemetry), Samples((int)(first + at), points));
            await AcknowledgedAsync(first + at - window);
        }

        await AcknowledgedAsync(first + count - 1);
    }

    /// <summary>One after the other, each until it is acknowledged; in milliseconds.</summary>
    public async Task<List<double>> SendAlarmsAsync(long first, int count)
    {
        List<double> latencies = [];
        for (var at = 0; at < count; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await SendAsync(SparkplugMessageType.DDATA, Device, new FrameStamp(_epoch, first + at, 7, FrameLane.Alarm), [LeakIs(at, true, TimeMs((int)first + at))]);
            await AcknowledgedAsync(first + at);
            latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return latencies;
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _listening;
        _news.Dispose();
    }

    private static Metric LeakIs(int condition, bool active, long ms) => new() { Name = $"water-{condition}/alarm/leak", DataType = SparkplugDataType.Boolean, Timestamp = ms, Value = MetricValue.Of(active) };

    private static Metric[] Samples(int frame, int points) =>
        [.. Enumerable.Range(0, points).Select(point => new Metric { Name = $"point-{point}", DataType = SparkplugDataType.Double, Timestamp = TimeMs(frame), Value = MetricValue.Of(Value(frame, point)) })];

    private async Task AcknowledgedAsync(long fseq)
    {
        while (fseq > 0)
        {
            lock (_lock)
            {
                if (_acknowledged.Contains(fseq))
                {
                    return;
                }
            }

            await _news.WaitAsync();
        }
    }

    private async Task SendAsync(SparkplugMessageType type, string? device, FrameStamp? stamp, IReadOnlyList<Metric> metrics)
    {
        var payload = new SparkplugPayload { Timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds(), Seq = _seq++ % 256, Metrics = metrics, Frame = stamp };
        await _connection.PublishAsync(new SparkplugTopic(_node, type, device).ToString(), SparkplugCodec.Encode(payload), MqttQos.AtMostOnce, retain: false, CancellationToken.None);
    }

    private async Task ListenAsync()
    {
        await foreach (var message in _connection.Messages.ReadAllAsync())
        {
            if (!SparkplugCodec.TryDecode(message.Payload, out var payload, out _))
            {
                continue;
            }

            if (DeliveryCommand.TryRead(payload, out var command, out _) && FrameRanges.TryParse(command.Ack ?? 0, command.AckRanges, out var stored))
            {
                lock (_lock)
                {
                    _acknowledged.AddUpTo(stored.Watermark);
                    foreach (var (first, last) in stored.Ranges)
                    {
                        _acknowledged.AddRange(first, last);
                    }
                }

                _news.Release();
            }
            else
            {
                await BearAsync(_points, _conditions);
            }
        }
    }
}
