using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>From metrics to condition samples. Pure.</summary>
internal static class FrameConditions
{
    /// <param name="ledgerId">The ledger's row, for the order of events; 0 for a foreign edge.</param>
    public static IEnumerable<ConditionSample> OfFrame(KnownBox box, ReceivedFrame frame, int ledgerId)
    {
        for (var index = 0; index < frame.Metrics.Count; index++)
        {
            var metric = frame.Metrics[index];
            var at = EventTime.Of(frame.TimeMs(metric), frame.ReceivedAt);
            var order = frame.Stamp is { } stamp ? EventOrder.InFrame(ledgerId, stamp, index) : EventOrder.Unnumbered(metric.IsHistorical ? at : frame.ReceivedAt);
            if (Sample(box, frame.Device, metric, at) is { } sample)
            {
                yield return sample with { Order = order };
            }
        }
    }

    /// <param name="settled">No frame is on its way from this box.</param>
    public static IEnumerable<ConditionSample> OfBirth(KnownBox box, string? device, SparkplugPayload birth, DateTimeOffset receivedAt, bool settled)
    {
        foreach (var metric in birth.Metrics)
        {
            if (Sample(box, device, metric, EventTime.Of(metric.Timestamp ?? birth.Timestamp, receivedAt)) is { } sample)
            {
                yield return sample with { Settled = settled };
            }
        }
    }

    private static ConditionSample? Sample(KnownBox box, string? device, in Metric metric, DateTimeOffset at)
    {
        if (!PointMetrics.TryCondition(metric.Name, out var point, out var condition) || box.Find(device, metric.Name) is not { } rule)
        {
            return null;
        }

        var known = metric.Quality == Quality.Good && metric.Value.Kind == MetricValueKind.Boolean;
        return new ConditionSample
        {
            Point = new PointId(box.Node, device, point).ToString(),
            Condition = condition,
            SiteId = box.Node.Group,
            Rule = rule,
            At = at,
            Active = known ? metric.Value.AsBoolean : null,
            Quality = known || metric.Quality != Quality.Good ? metric.Quality : Quality.Bad,
            Removed = IsRemoved(metric),
            Historical = metric.IsHistorical,
        };
    }

    private static bool IsRemoved(in Metric metric)
    {
        foreach (var property in metric.Properties ?? [])
        {
            if (property is { Key: BirthProperties.Removed, Value: { Kind: MetricValueKind.Boolean, AsBoolean: true } })
            {
                return true;
            }
        }

        return false;
    }
}
