using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Frames that are written together, with their samples side by side. Used again and again.</summary>
internal sealed class TelemetryBatch(int mostSamples)
{
    private const long NsPerMs = 1_000_000;
    private readonly List<ReceivedFrame> frames = [];

    /// <summary>For each frame, where its samples end.</summary>
    private readonly List<int> ends = [];
    private readonly List<TelemetrySample> samples = new(mostSamples + 200);
    private readonly Dictionary<int, List<RefusedSample>> refusedByFrame = [];
    private readonly SampleExpansion expansion = new();

    public IReadOnlyList<TelemetrySample> Samples => samples;

    public bool IsFull => samples.Count >= mostSamples;

    /// <summary>Places in <see cref="Samples"/> that the store refused, with its words; filled by the writer.</summary>
    public Dictionary<int, string> Refused { get; } = [];

    public void Clear()
    {
        frames.Clear();
        ends.Clear();
        samples.Clear();
        refusedByFrame.Clear();
        Refused.Clear();
    }

    public void Add(ReceivedFrame frame)
    {
        List<RefusedSample> impossible = [];
        expansion.Expand(frame, samples, impossible);
        if (impossible.Count > 0)
        {
            refusedByFrame[frames.Count] = impossible;
        }

        frames.Add(frame);
        ends.Add(samples.Count);
    }

    /// <summary>Every frame with what was refused of it.</summary>
    public IReadOnlyList<StoredTelemetry> Results()
    {
        foreach (var (place, words) in Refused)
        {
            var of = FrameOf(place);
            if (!refusedByFrame.TryGetValue(of, out var list))
            {
                refusedByFrame[of] = list = [];
            }

            var sample = samples[place];
            list.Add(new RefusedSample(sample.Point.ToString(), sample.TimeNs / NsPerMs, sample.Value.ToString(), words));
        }

        return [.. frames.Select((frame, at) => new StoredTelemetry(frame, refusedByFrame.TryGetValue(at, out var list) ? list : []))];
    }

    /// <summary>The first frame that ends behind the place; frames without samples end where the one before them does.</summary>
    private int FrameOf(int place) => ends.FindIndex(end => place < end);
}
