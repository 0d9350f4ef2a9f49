using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>From the telemetry lane to InfluxDB in batches, and back to ingest when they are durable. Delays no alarm: nothing of theirs passes here.</summary>
internal sealed class TelemetryBatcher(TelemetryLane lane, BatchWriter writer, TimeProvider time) : BackgroundService
{
    public const int MostSamples = 5_000;
    public static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);
    private readonly List<ReceivedFrame> frames = [];
    private readonly List<int> ends = [];
    private readonly List<TelemetrySample> samples = new(MostSamples);
    private readonly Dictionary<int, List<RefusedSample>> refusedByFrame = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await lane.Frames.WaitToReadAsync(stoppingToken))
        {
            await GatherAsync(stoppingToken);
            Dictionary<int, string> refused = [];
            await writer.WriteAsync(samples, refused, stoppingToken);
            lane.Stored(Results(refused));
        }
    }

    /// <summary>Takes frames until the batch is full or its first frame has waited long enough.</summary>
    private async Task GatherAsync(CancellationToken cancellationToken)
    {
        frames.Clear();
        ends.Clear();
        samples.Clear();
        refusedByFrame.Clear();
        using var wait = new CancellationTokenSource(LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(wait.Token, cancellationToken);
        while (samples.Count < MostSamples)
        {
            while (samples.Count < MostSamples && lane.Frames.TryRead(out var frame))
            {
                Take(frame);
            }

            if (samples.Count >= MostSamples || !await MoreAsync(either.Token, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<bool> MoreAsync(CancellationToken either, CancellationToken stopping)
    {
        try
        {
            return await lane.Frames.WaitToReadAsync(either);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The batch has waited long enough.
            return false;
        }
    }

    private void Take(ReceivedFrame frame)
    {
        List<RefusedSample> impossible = [];
        SampleExpansion.Expand(frame, samples, impossible);
        if (impossible.Count > 0)
        {
            refusedByFrame[frames.Count] = impossible;
        }

        frames.Add(frame);
        ends.Add(samples.Count);
    }

    private List<StoredTelemetry> Results(Dictionary<int, string> refused)
    {
        foreach (var (place, words) in refused)
        {
            var of = ends.FindIndex(end => place < end);
            if (!refusedByFrame.TryGetValue(of, out var list))
            {
                refusedByFrame[of] = list = [];
            }

            var sample = samples[place];
            list.Add(new RefusedSample(sample.Point.ToString(), sample.TimeNs / 1_000_000, sample.Value.ToString(), words));
        }

        return [.. frames.Select((frame, at) => new StoredTelemetry(frame, refusedByFrame.TryGetValue(at, out var list) ? list : []))];
    }
}
