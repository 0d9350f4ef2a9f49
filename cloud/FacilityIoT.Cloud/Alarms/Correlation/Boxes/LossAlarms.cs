using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>The alarms of silence, with their texts.</summary>
internal static class LossAlarms
{
    /// <summary>More are counted, not named.</summary>
    private const int MostNamed = 8;

    public static OwnAlarm OfBox(EdgeNodeId node, BoxLossOptions options) => new()
    {
        Point = new PointId(node, null, "communication").ToString(),
        Condition = "lost",
        SiteId = node.Group,
        Class = AlarmClasses.CommunicationLoss,
        Level = options.Level,
        Trade = options.Trade,
        TextZh = $"边缘箱 {node.Node} 失联，其监测点状态未知",
        TextEn = $"Box {node.Node} is lost; the state of its points is unknown",
    };

    /// <param name="nodes">The boxes that are explained by it.</param>
    public static OwnAlarm OfPower(string siteId, IReadOnlyCollection<string> nodes) => new()
    {
        // Stands for the whole site; boxes are not named so.
        Point = new PointId(new EdgeNodeId(siteId, "*"), null, "mains").ToString(),
        Condition = "probable-power-loss",
        SiteId = siteId,
        Class = AlarmClasses.PowerLoss,
        Level = 2,
        Trade = "electrical",
        TextZh = $"疑似停电：{nodes.Count} 个边缘箱同时失联（{Names(nodes, "、", " 等")}）",
        TextEn = $"Probable power loss: {nodes.Count} boxes lost together ({Names(nodes, ", ", " and more")})",
    };

    private static string Names(IReadOnlyCollection<string> nodes, string separator, string more) =>
        string.Join(separator, nodes.Order(StringComparer.Ordinal).Take(MostNamed)) + (nodes.Count > MostNamed ? more : "");
}
