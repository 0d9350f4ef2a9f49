using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What a host listens to: its own STATE, and the six verbs that edge nodes send. Commands of other hosts are not its business.</summary>
internal static class HostSubscriptions
{
    private static readonly SparkplugMessageType[] SentByEdges =
    [
        SparkplugMessageType.NBIRTH, SparkplugMessageType.NDEATH, SparkplugMessageType.NDATA,
        SparkplugMessageType.DBIRTH, SparkplugMessageType.DDEATH, SparkplugMessageType.DDATA,
    ];

    /// <summary>At QoS 1: a will then arrives at the QoS that it was registered with.</summary>
    public static IReadOnlyList<MqttSubscription> Of(HostSessionOptions options)
    {
        IReadOnlyList<string> groups = options.Groups.Count == 0 ? ["+"] : options.Groups;
        var filters = from site in groups
                      from type in SentByEdges
                      let device = type >= SparkplugMessageType.DBIRTH ? "/+" : ""
                      select new MqttSubscription($"{SparkplugTopic.Namespace}/{site}/{type}/+{device}", MqttQos.AtLeastOnce);
        return [new MqttSubscription(HostState.Topic(options.HostId), MqttQos.AtLeastOnce), .. filters];
    }
}
