using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>The alarms of silence, with their texts.</summary>
internal static class LossAlarms
{
    /// <summary>More are counted, not named.</summary>
    private const int MostNamed = 8;

    public static DerivedAlarm OfBox(EdgeNodeId node, BoxLossOptions options) => new(
        node.Group, new PointId(node, null, "communication").ToString(), "lost", AlarmClasses.CommunicationLoss, options.Level, options.Trade,
        $"边缘箱 {node.Node} 失联，其监测点状态未知", $"Box {node.Node} is lost; the state of its points is unknown");

    /// <param name="nodes">The boxes that are explained by it.</param>
    public static DerivedAlarm OfPower(string siteId, IReadOnlyCollection<string> nodes) => new(
        siteId, new PointId(new EdgeNodeId(siteId, "*"), null, "mains").ToString(), "probable-power-loss", AlarmClasses.PowerLoss, 2, "electrical",
        $"疑似停电：{nodes.Count} 个边缘箱同时失联（{Names(nodes, "、", " 等")}）", $"Probable power loss: {nodes.Count} boxes lost together ({Names(nodes, ", ", " and more")})");

    private static string Names(IReadOnlyCollection<string> nodes, string separator, string more) =>
        string.Join(separator, nodes.Order(StringComparer.Ordinal).Take(MostNamed)) + (nodes.Count > MostNamed ? more : "");
}
