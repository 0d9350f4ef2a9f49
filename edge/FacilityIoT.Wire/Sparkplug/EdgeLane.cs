using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// The one way of an edge node's messages to its socket: numbers them, one at a time, so that seq is in wire order; a number whose
/// message was not handed to the socket is given again.
/// </summary>
internal sealed class EdgeLane(EdgeNodeId id, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<string> alive = [];
    private IMqttConnection? current;
    private int seq;

    /// <summary>Whether a first birth was published on the connection there is.</summary>
    public bool HasConnection => current is { Closed.IsCompleted: false };

    public string Topic(SparkplugMessageType type, string? device = null) => new SparkplugTopic(id, type, device).ToString();

    /// <summary>The will and the last message: bdSeq alone, no seq (topics-ndeath-payload, topics-ndeath-seq).</summary>
    public static byte[] DeathCertificate(int bdSeq, long timestampMs) =>
        SparkplugCodec.Encode(new SparkplugPayload { Timestamp = timestampMs, Metrics = [NodeControl.BdSeqMetric(bdSeq, timestampMs)] });

    /// <summary>NBIRTH with seq 0, then every DBIRTH; returns the number of devices.</summary>
    public async Task<int> BearAsync(IMqttConnection connection, int bdSeq, IEdgeNode node, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            current = connection;
            seq = 0;
            alive.Clear();
            var now = Now();
            var metrics = node.NodeBirth();
            var devices = node.DeviceBirths();
            await PublishAsync(SparkplugMessageType.NBIRTH, null, new SparkplugPayload
            {
                Timestamp = now,
                Metrics = [NodeControl.BdSeqMetric(bdSeq, now), NodeControl.RebirthMetric(false, now), .. metrics],
            });
            foreach (var device in devices)
            {
                await PublishAsync(SparkplugMessageType.DBIRTH, device.Device, new SparkplugPayload { Timestamp = now, Metrics = device.Metrics });
                alive.Add(device.Device);
            }

            return devices.Count;
        }
        finally
        {
            turn.Release();
        }
    }

    public ValueTask<bool> PublishDataAsync(string? device, SparkplugPayload payload, Func<bool> isBorn, CancellationToken cancellationToken) =>
        InTurnAsync(
            () => isBorn() && (device is null || alive.Contains(device)),
            () => PublishAsync(device is null ? SparkplugMessageType.NDATA : SparkplugMessageType.DDATA, device, payload),
            cancellationToken);

    public ValueTask<bool> PublishDeviceBirthAsync(DeviceBirth birth, Func<bool> isBorn, CancellationToken cancellationToken) =>
        InTurnAsync(
            isBorn,
            async () =>
            {
                await PublishAsync(SparkplugMessageType.DBIRTH, birth.Device, new SparkplugPayload { Metrics = birth.Metrics });
                alive.Add(birth.Device);
            },
            cancellationToken);

    public ValueTask<bool> PublishDeviceDeathAsync(string device, Func<bool> isBorn, CancellationToken cancellationToken) =>
        InTurnAsync(
            () => isBorn() && alive.Contains(device),
            async () =>
            {
                await PublishAsync(SparkplugMessageType.DDEATH, device, new SparkplugPayload());
                alive.Remove(device);
            },
            cancellationToken);

    /// <summary>NDEATH, then DISCONNECT (payloads-ndeath-will-message-publisher-disconnect-mqtt311).</summary>
    public async Task DieAsync(IMqttConnection connection, int bdSeq, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            alive.Clear();
            await connection.PublishAsync(Topic(SparkplugMessageType.NDEATH), DeathCertificate(bdSeq, Now()), MqttQos.AtLeastOnce, retain: false, cancellationToken);
            await connection.DisconnectAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async ValueTask<bool> InTurnAsync(Func<bool> mayPublish, Func<Task> publish, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!mayPublish())
            {
                return false;
            }

            await publish();
            return true;
        }
        catch (MqttClosedException)
        {
            // An expected end: the session sees it too and says why.
            return false;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Not cancellable: a message that may have left has used its number.</summary>
    private async Task PublishAsync(SparkplugMessageType type, string? device, SparkplugPayload payload)
    {
        var stamped = Stamped(payload) with { Seq = seq };
        var bytes = type is SparkplugMessageType.NBIRTH or SparkplugMessageType.DBIRTH ? SparkplugCodec.EncodeBirth(stamped) : SparkplugCodec.Encode(stamped);
        await current!.PublishAsync(Topic(type, device), bytes, MqttQos.AtMostOnce, retain: false, CancellationToken.None);
        seq = (seq + 1) % NodeControl.SequenceLength;
    }

    /// <summary>Payload and metrics all have a timestamp (payloads-name-birth-data-requirement).</summary>
    private SparkplugPayload Stamped(SparkplugPayload payload)
    {
        var timestamp = payload.Timestamp ?? Now();
        var metrics = payload.Metrics.Any(metric => metric.Timestamp is null)
            ? [.. payload.Metrics.Select(metric => metric.Timestamp is null ? metric with { Timestamp = timestamp } : metric)]
            : payload.Metrics;
        return payload with { Timestamp = timestamp, Metrics = metrics };
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();
}
