using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What the session asks of the box.</summary>
public interface IEdgeNode
{
    /// <summary>The next bdSeq, 0–255 wrapping, stored durably before it is returned (topics-nbirth-bdseq-increment).</summary>
    int NextBdSeq();

    /// <summary>Every metric of the node with its current value; bdSeq and Node Control/Rebirth are added by the session.</summary>
    IReadOnlyList<Metric> NodeBirth();

    /// <summary>The devices that are alive, each with every metric and its current value, in the order of birth.</summary>
    IReadOnlyList<DeviceBirth> DeviceBirths();

    /// <summary>A command other than Rebirth; called on the session's own loop, must return at once.</summary>
    void OnCommand(SparkplugPayload command);
}

public sealed record DeviceBirth(string Device, IReadOnlyList<Metric> Metrics);

public sealed record EdgeSessionOptions
{
    public required EdgeNodeId Node { get; init; }
    public required MqttBroker Broker { get; init; }

    /// <summary>When set, births wait for this host's STATE online:true (message-flow-edge-node-birth-publish-phid-wait).</summary>
    public string? PrimaryHost { get; init; }
}

/// <summary>
/// The edge node's side of Sparkplug: connects, is born, publishes data in sequence, is reborn on command, dies properly, and reconnects
/// with full jitter between 1 and 60 s until cancelled.
/// </summary>
/// <remarks>Keeps seq and bdSeq; knows nothing of the outbox. All publishing goes through one lane, so seq is in wire order.</remarks>
public sealed class EdgeSession(IMqttClient client, EdgeSessionOptions options, IEdgeNode node, TimeProvider time, ILogger<EdgeSession> logger)
{
    /// <summary>Increments with every completed birth sequence of a new connection (not with a rebirth); 0 before the first. "New session" for the outbox.</summary>
    public long SessionNumber => throw new NotImplementedException();

    /// <summary>True from the end of a birth sequence until the connection ends or a rebirth begins.</summary>
    public bool IsBorn => throw new NotImplementedException();

    /// <summary>Raised on every change of <see cref="IsBorn"/>, on the session's loop; handlers return at once.</summary>
    public event Action<bool>? BornChanged { add => throw new NotImplementedException(); remove => throw new NotImplementedException(); }

    /// <summary>Why there is no connection, in words; null while connected. For health.</summary>
    public string? Trouble => throw new NotImplementedException();

    /// <summary>Runs until cancelled; then publishes NDEATH and disconnects.</summary>
    public Task RunAsync(CancellationToken cancellationToken)
    {
        _ = (client, options, node, time, logger);
        throw new NotImplementedException();
    }

    /// <summary>
    /// Publishes NDATA (device null) or DDATA with the next seq. False, and no seq is used, when the node is not born or the device is not.
    /// </summary>
    public ValueTask<bool> PublishDataAsync(string? device, SparkplugPayload payload, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Publishes DBIRTH for a device that came back or was added; false when the node is not born.</summary>
    public ValueTask<bool> PublishDeviceBirthAsync(DeviceBirth birth, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Publishes DDEATH for a device that was lost; false when the node or the device is not born.</summary>
    public ValueTask<bool> PublishDeviceDeathAsync(string device, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Publishes all births again, same bdSeq: the configuration changed.</summary>
    public void RequestRebirth() => throw new NotImplementedException();
}
