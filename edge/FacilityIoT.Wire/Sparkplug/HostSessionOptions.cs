using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.Wire.Sparkplug;

public sealed record HostSessionOptions
{
    /// <summary>The host application's id in <c>spBv1.0/STATE/{id}</c>; unique at the broker.</summary>
    public required string HostId { get; init; }
    public required MqttBroker Broker { get; init; }

    /// <summary>Groups to listen to; empty takes all (<c>spBv1.0/#</c> reduced to the six verbs that edge nodes send).</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>How long a missing sequence number may still arrive before a rebirth is asked for (operational-behavior-host-reordering-param).</summary>
    public TimeSpan ReorderTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Least time between two rebirth commands to one node; doubles up to 32 times while they are not answered.</summary>
    public TimeSpan RebirthBackOff { get; init; } = TimeSpan.FromSeconds(2);

    public ReconnectTimes Reconnect { get; init; } = new();
}
