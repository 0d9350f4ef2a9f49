using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

/// <summary>An outbox in a directory of its own, which goes with the test.</summary>
internal sealed class OutboxFixture : IDisposable
{
    public const string Host = "cloud";

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("outbox-").FullName;

    public string Path => System.IO.Path.Combine(Directory, "outbox.db");

    public FrameOutbox Open(long maxBytes = 1L << 30, params string[] hosts) => OpenAt(Path, maxBytes, hosts);

    public static FrameOutbox OpenAt(string path, long maxBytes = 1L << 30, params string[] hosts) => FrameOutbox.Open(
        new OutboxSettings { Path = path, MaxBytes = maxBytes }, hosts.Length == 0 ? [Host] : hosts, TimeProvider.System, NullLogger<FrameOutbox>.Instance);

    public static FrameDraft Frame(long number, FrameLane lane = FrameLane.Telemetry, int samples = 1, string? device = "pump") =>
        new(lane, device, [.. Enumerable.Range(0, samples).Select(i => Sample(number, i))]);

    public static FrameRanges Set(long watermark, string? ranges = null) =>
        FrameRanges.TryParse(watermark, ranges, out var set) ? set : throw new ArgumentException(ranges);

    public static StoredFrame Read(FrameOutbox outbox, long fseq) =>
        Assert.IsType<FrameRead.Found>(outbox.Read(outbox.Status.Epoch, fseq)).Frame;

    /// <summary>The number that <see cref="Frame"/> put into a stored frame.</summary>
    public static long NumberOf(StoredFrame frame)
    {
        Assert.True(SparkplugCodec.TryDecode(frame.Samples, out var payload, out var reason), reason);
        return payload.Metrics[0].Value.AsInt64;
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private static Metric Sample(long number, int index) => new()
    {
        Name = $"point{index}",
        Timestamp = 1_700_000_000_000 + number,
        DataType = SparkplugDataType.Int64,
        Value = MetricValue.Of(number),
    };
}
