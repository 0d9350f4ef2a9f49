using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Wire.Machine;

/// <summary>What a box says of its machine in NBIRTH, and every 30 s in NDATA. Each is null where the machine does not tell.</summary>
/// <param name="ClockSynchronized">Whether a time source keeps the clock.</param>
/// <param name="ClockError">By how much it may be wrong at most.</param>
/// <param name="DiskFree">Bytes that may still be written where the outbox lies.</param>
/// <param name="DiskSize">Bytes, used and free.</param>
/// <param name="CertificateEnd">Of the certificate by which the broker knows the box.</param>
public sealed record MachineStatus(bool? ClockSynchronized, TimeSpan? ClockError, long? DiskFree, long? DiskSize, DateTimeOffset? CertificateEnd)
{
    /// <summary>Of a machine that tells nothing.</summary>
    public static MachineStatus Unknown { get; } = new(null, null, null, null, null);

    /// <summary>For NBIRTH: all five, also those that are not known.</summary>
    public IReadOnlyList<Metric> ToBirthMetrics(long timestampMs) =>
    [
        Metric(MachineMetrics.ClockSynchronized, SparkplugDataType.Boolean, ClockSynchronized is { } synchronized ? MetricValue.Of(synchronized) : MetricValue.Null, timestampMs),
        Metric(MachineMetrics.ClockError, SparkplugDataType.Double, ClockError is { } error ? MetricValue.Of(error.TotalSeconds) : MetricValue.Null, timestampMs),
        Metric(MachineMetrics.DiskFree, SparkplugDataType.Int64, Whole(DiskFree), timestampMs),
        Metric(MachineMetrics.DiskSize, SparkplugDataType.Int64, Whole(DiskSize), timestampMs),
        Metric(MachineMetrics.CertificateEnd, SparkplugDataType.DateTime, Whole(CertificateEnd?.ToUnixTimeMilliseconds()), timestampMs),
    ];

    /// <summary>For NDATA: all five, transient.</summary>
    public IEnumerable<Metric> ToDataMetrics(long timestampMs) => ToBirthMetrics(timestampMs).Select(metric => metric with { IsTransient = true });

    /// <summary>
    /// What a message says of the machine; null when it says nothing, as a foreign edge's. What makes no sense, such as a disk with more free than it has,
    /// counts as not known.
    /// </summary>
    public static MachineStatus? From(IReadOnlyList<Metric> metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        if (!metrics.Any(metric => metric.Name.StartsWith(MachineMetrics.Prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        var (free, size) = (NodeMetric.NumberOf(metrics, MachineMetrics.DiskFree), NodeMetric.NumberOf(metrics, MachineMetrics.DiskSize));
        var isDisk = free >= 0 && size > 0 && free <= size;
        return new MachineStatus(
            NodeMetric.Find(metrics, MachineMetrics.ClockSynchronized) is { Kind: MetricValueKind.Boolean } synchronized ? synchronized.AsBoolean : null,
            NodeMetric.Find(metrics, MachineMetrics.ClockError) is { Kind: MetricValueKind.Real } error && error.AsDouble is >= 0 and < 1e9 ? TimeSpan.FromSeconds(error.AsDouble) : null,
            isDisk ? free : null,
            isDisk ? size : null,
            NodeMetric.NumberOf(metrics, MachineMetrics.CertificateEnd) is > 0 and < LastMs and var end ? DateTimeOffset.FromUnixTimeMilliseconds(end) : null);
    }

    /// <summary>The year 9999: no instant can be written beyond it.</summary>
    private const long LastMs = 253_370_764_800_000;

    private static Metric Metric(string name, SparkplugDataType type, MetricValue value, long timestampMs) =>
        new() { Name = name, Timestamp = timestampMs, DataType = type, Value = value };

    private static MetricValue Whole(long? value) => value is { } known ? MetricValue.Of(known) : MetricValue.Null;
}
