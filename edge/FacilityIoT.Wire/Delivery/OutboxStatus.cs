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
        OutboxMetric.Text(OutboxMetrics.Epoch, Epoch.ToString(), timestampMs),
        OutboxMetric.Number(OutboxMetrics.Head, Head, timestampMs),
        OutboxMetric.Number(OutboxMetrics.Low, Low, timestampMs),
        OutboxMetric.Number(OutboxMetrics.Acked, Acked, timestampMs),
        OutboxMetric.Number(OutboxMetrics.Proto, Proto, timestampMs) with { DataType = SparkplugDataType.Int32 },
    ];

    /// <summary>Head and Acked, transient.</summary>
    public IReadOnlyList<Metric> ToDataMetrics(long timestampMs) =>
    [
        OutboxMetric.Number(OutboxMetrics.Head, Head, timestampMs) with { IsTransient = true },
        OutboxMetric.Number(OutboxMetrics.Acked, Acked, timestampMs) with { IsTransient = true },
    ];

    /// <summary>Null when the node has no outbox of ours, or one of another protocol version: a foreign edge.</summary>
    public static OutboxStatus? FromBirth(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return OutboxEpoch.TryParse(OutboxMetric.TextOf(metrics, OutboxMetrics.Epoch), out var epoch)
            && OutboxMetric.NumberOf(metrics, OutboxMetrics.Proto) == Proto
            && OutboxMetric.NumberOf(metrics, OutboxMetrics.Head) is >= 0 and var head
            && OutboxMetric.NumberOf(metrics, OutboxMetrics.Low) is >= 0 and var low
            && OutboxMetric.NumberOf(metrics, OutboxMetrics.Acked) is >= 0 and var acked
            ? new OutboxStatus(epoch, head, low, acked)
            : null;
    }

    /// <summary>This status with what an NDATA says of it; the same when it says nothing.</summary>
    public OutboxStatus After(IReadOnlyList<Metric> data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return this with
        {
            Head = OutboxMetric.NumberOf(data, OutboxMetrics.Head) ?? Head,
            Low = OutboxMetric.NumberOf(data, OutboxMetrics.Low) ?? Low,
            Acked = OutboxMetric.NumberOf(data, OutboxMetrics.Acked) ?? Acked,
        };
    }
}
