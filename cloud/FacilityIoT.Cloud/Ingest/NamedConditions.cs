using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>The points whose conditions a piece of work speaks of. Pure.</summary>
internal static class NamedConditions
{
    /// <returns><c>site/box/device/point</c>, some more than once.</returns>
    public static IEnumerable<string> In(RelationalWork work) => work switch
    {
        RelationalWork.Frame frame => In(frame.Received.Node, frame.Received.Device, frame.Received.Metrics),
        RelationalWork.Telemetry telemetry => telemetry.Stored.SelectMany(stored => In(stored.Frame.Node, stored.Frame.Device, stored.Frame.Metrics)),
        RelationalWork.NodeBorn born => In(born.Node, null, born.Payload.Metrics),
        RelationalWork.DeviceBorn born => In(born.Node, born.Device, born.Payload.Metrics),
        _ => [],
    };

    private static IEnumerable<string> In(EdgeNodeId node, string? device, IReadOnlyList<Metric> metrics)
    {
        for (var index = 0; index < metrics.Count; index++)
        {
            if (PointMetrics.TryCondition(metrics[index].Name, out var point, out _))
            {
                yield return new PointId(node, device, point).ToString();
            }
        }
    }
}
