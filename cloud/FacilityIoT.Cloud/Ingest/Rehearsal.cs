using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// A box that does not exist has an alarm, in a transaction that is rolled back: so the first real alarm after a start does not wait while
/// its code and queries are compiled, which takes longer than all the rest of its way.
/// </summary>
internal static class Rehearsal
{
    public static List<RelationalWork> Works(DateTimeOffset now)
    {
        var node = new EdgeNodeId("rehearsal", "rehearsal");
        var ms = now.ToUnixTimeMilliseconds();
        var stamp = new FrameStamp(OutboxEpoch.New(), 1, 0, FrameLane.Alarm);
        Metric[] born = [.. new OutboxStatus(stamp.Epoch, 0, 1, 0).ToBirthMetrics(ms), ConditionIs(false, ms)];
        return
        [
            new RelationalWork.NodeBorn(now, node, 0, new SparkplugPayload { Timestamp = ms, Metrics = born }),
            new RelationalWork.Frame(new ReceivedFrame(node, null, stamp, [ConditionIs(true, ms)], ms, now), 0),
        ];
    }

    private static Metric ConditionIs(bool active, long ms) =>
        new() { Name = "rehearsal/alarm/rehearsal", DataType = SparkplugDataType.Boolean, Timestamp = ms, Value = MetricValue.Of(active) };
}
