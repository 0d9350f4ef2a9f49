using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Wire.Delivery;

/// <summary>What a box says of its outbox in NBIRTH, and of <see cref="Head"/> and <see cref="Acked"/> every 30 s in NDATA.</summary>
/// <param name="Head">The last stored frame; 0 when none was.</param>
/// <param name="Low">The oldest frame still kept.</param>
/// <param name="Acked">Everything up to here was acknowledged.</param>
public sealed record OutboxStatus(OutboxEpoch Epoch, long Head, long Low, long Acked)
{
    /// <summary>The version of the delivery protocol.</summary>
    public const int Proto = 1;

    /// <summary>All five metrics, for NBIRTH.</summary>
    public IReadOnlyList<Metric> ToBirthMetrics(long timestampMs) =>
    [
        NodeMetric.Text(OutboxMetrics.Epoch, Epoch.ToString(), timestampMs),
        NodeMetric.Number(OutboxMetrics.Head, Head, timestampMs),
        NodeMetric.Number(OutboxMetrics.Low, Low, timestampMs),
        NodeMetric.Number(OutboxMetrics.Acked, Acked, timestampMs),
        NodeMetric.Number(OutboxMetrics.Proto, Proto, timestampMs) with { DataType = SparkplugDataType.Int32 },
    ];

    /// <summary>Head and Acked, transient.</summary>
    public IReadOnlyList<Metric> ToDataMetrics(long timestampMs) =>
    [
        NodeMetric.Number(OutboxMetrics.Head, Head, timestampMs) with { IsTransient = true },
        NodeMetric.Number(OutboxMetrics.Acked, Acked, timestampMs) with { IsTransient = true },
    ];

    /// <summary>Null when the node has no outbox of ours, or one of another protocol version: a foreign edge.</summary>
    public static OutboxStatus? FromBirth(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return OutboxEpoch.TryParse(NodeMetric.TextOf(metrics, OutboxMetrics.Epoch), out var epoch)
            && NodeMetric.NumberOf(metrics, OutboxMetrics.Proto) == Proto
            && NodeMetric.NumberOf(metrics, OutboxMetrics.Head) is >= 0 and var head
            && NodeMetric.NumberOf(metrics, OutboxMetrics.Low) is >= 0 and var low
            && NodeMetric.NumberOf(metrics, OutboxMetrics.Acked) is >= 0 and var acked
            ? new OutboxStatus(epoch, head, low, acked)
            : null;
    }

    /// <summary>This status with what an NDATA says of it; the same when it says nothing.</summary>
    public OutboxStatus After(IReadOnlyList<Metric> data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return this with
        {
            Head = NodeMetric.NumberOf(data, OutboxMetrics.Head) ?? Head,
            Low = NodeMetric.NumberOf(data, OutboxMetrics.Low) ?? Low,
            Acked = NodeMetric.NumberOf(data, OutboxMetrics.Acked) ?? Acked,
        };
    }
}
