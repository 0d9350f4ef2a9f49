using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.Wire.Sparkplug;

public sealed record EdgeSessionOptions
{
    public required EdgeNodeId Node { get; init; }
    public required MqttBroker Broker { get; init; }

    /// <summary>When set, births wait for this host's STATE online:true (message-flow-edge-node-birth-publish-phid-wait).</summary>
    public string? PrimaryHost { get; init; }

    public ReconnectTimes Reconnect { get; init; } = new();
}

/// <summary>How a session comes back to its broker.</summary>
public sealed record ReconnectTimes
{
    /// <summary>The least wait between two attempts.</summary>
    public TimeSpan Least { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan Most { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A connection that lasted so long was stable: the next waits begin short again.</summary>
    public TimeSpan Stable { get; init; } = TimeSpan.FromSeconds(60);
}
