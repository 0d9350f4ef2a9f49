using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.OutboxProbe;

/// <summary>Frames that carry a number in their first sample, and the outbox they go to.</summary>
internal static class ProbeFrames
{
    public const string Host = "cloud";

    public static FrameOutbox Open(string path) =>
        FrameOutbox.Open(new OutboxSettings { Path = path }, [Host], TimeProvider.System, NullLogger<FrameOutbox>.Instance);

    public static FrameDraft Frame(long number, FrameLane lane, int samples) => new(lane, "pump", [.. Enumerable.Range(0, samples).Select(i => new Metric
    {
        Name = $"point{i}",
        Timestamp = 1_700_000_000_000 + number,
        DataType = SparkplugDataType.Int64,
        Value = MetricValue.Of(number),
    })]);
}
