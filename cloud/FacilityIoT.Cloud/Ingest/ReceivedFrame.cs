using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Samples of one device, or of the box itself, as they came.</summary>
/// <param name="Device">Null for the box's own points.</param>
/// <param name="Stamp">Its number in the box's outbox; null when nobody waits for an acknowledgement: foreign edges and copies.</param>
/// <param name="Metrics">Points only: without the session's and the outbox's own metrics.</param>
/// <param name="TimestampMs">The payload's, for samples without their own; milliseconds since 1970 UTC.</param>
public sealed record ReceivedFrame(EdgeNodeId Node, string? Device, FrameStamp? Stamp, IReadOnlyList<Metric> Metrics, long TimestampMs, DateTimeOffset ReceivedAt)
{
    /// <summary>Metrics of the same message that fit no metric of the birth: dead-lettered with the storing of the others.</summary>
    public IReadOnlyList<RefusedMetric> Refused { get; init; } = [];

    /// <summary>The topic it came by.</summary>
    public string Topic => new SparkplugTopic(Node, Device is null ? SparkplugMessageType.NDATA : SparkplugMessageType.DDATA, Device).ToString();

    public PointId IdOf(in Metric metric) => new(Node, Device, metric.Name);

    public long TimeMs(in Metric metric) => metric.Timestamp ?? TimestampMs;
}
