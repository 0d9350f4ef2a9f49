using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration;

/// <summary>
/// A box's account at the broker. The broker is shared by every site, so the account is site and box, and it reaches no more than the box needs:
/// a stolen box can speak for itself alone.
/// </summary>
public static class BrokerAccess
{
    /// <summary>The user name a box has unless its file says another: <c>site.box</c>, unique at the broker as site and box are (tck-id-topic-structure-namespace-unique-edge-node-descriptor).</summary>
    public static string User(EdgeNodeId node) => $"{node.Group}.{node.Node}";

    /// <summary>What a box may write and read, as lines of mosquitto's access list below <c>user NAME</c>.</summary>
    public static IReadOnlyList<string> Lines(EdgeNodeId node) =>
    [
        $"topic write {SparkplugTopic.Namespace}/{node.Group}/+/{node.Node}",
        $"topic write {SparkplugTopic.Namespace}/{node.Group}/+/{node.Node}/+",
        $"topic read {SparkplugTopic.Namespace}/{node.Group}/NCMD/{node.Node}",
        $"topic read {SparkplugTopic.Namespace}/{node.Group}/DCMD/{node.Node}/+",
        $"topic read {SparkplugTopic.Namespace}/STATE/+",
    ];
}
