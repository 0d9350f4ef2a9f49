using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>Samples of one device on their way into a frame: at most 1 s old, 200 of them, 16 KiB.</summary>
/// <param name="device">Null for the box's own points.</param>
internal sealed class TelemetryBuffer(string? device)
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private const int MostSamples = 200;
    private const int MostBytes = 16 * 1024;

    // Time stamp, type, quality property and field tags of a metric on the wire, about.
    private const int BytesBesideNameAndText = 40;

    // Within a frame time stamps run forward; one this much earlier means that the wall clock was set back.
    private const long ClockStepMs = 5000;

    private List<Metric> _samples = [];
    private int _bytes;
    private long _latestMs;

    /// <summary>Monotonic: when the oldest sample came in; null while there is none.</summary>
    public TimeSpan? Since { get; private set; }

    public bool IsFull => _samples.Count >= MostSamples || _bytes >= MostBytes;

    /// <summary>False when the sample does not belong in the same frame: take the frame first.</summary>
    public bool TryAdd(in Metric sample, TimeSpan now)
    {
        if (IsFull || (Since is not null && sample.Timestamp < _latestMs - ClockStepMs))
        {
            return false;
        }

        _samples.Add(sample);
        Since ??= now;
        _latestMs = _samples.Count == 1 ? sample.Timestamp!.Value : Math.Max(_latestMs, sample.Timestamp!.Value);
        _bytes += sample.Name.Length + BytesBesideNameAndText + (sample.Value.Kind == MetricValueKind.Text ? sample.Value.AsString.Length : 0);
        return true;
    }

    /// <summary>The frame, and an empty buffer; null when there is nothing.</summary>
    public FrameDraft? Take()
    {
        if (Since is null)
        {
            return null;
        }

        var draft = new FrameDraft(FrameLane.Telemetry, device, _samples);
        (_samples, _bytes, Since) = ([], 0, null);
        return draft;
    }
}
