using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>From the telemetry lane to InfluxDB in batches, and back to ingest when they are durable. Delays no alarm: nothing of theirs passes here.</summary>
/// <remarks>One batch is gathered while another is written.</remarks>
internal sealed class TelemetryBatcher(TelemetryLane lane, BatchWriter writer, TimeProvider time) : BackgroundService
{
    public const int MostSamples = 5_000;
    public static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// A pause this long ends a batch. A box with a backlog sends no more until this batch is acknowledged: waiting for a full one would cost it the
    /// longest wait for every window.
    /// </summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (gathering, other) = (new TelemetryBatch(MostSamples), new TelemetryBatch(MostSamples));
        var writing = Task.CompletedTask;
        while (await lane.Frames.WaitToReadAsync(stoppingToken))
        {
            await GatherAsync(gathering, stoppingToken);
            await writing;
            writing = WriteAsync(gathering, stoppingToken);
            (gathering, other) = (other, gathering);
        }
    }

    private async Task WriteAsync(TelemetryBatch batch, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(batch.Samples, batch.Refused, cancellationToken);
        lane.Stored(batch.Results());
    }

    /// <summary>Takes frames until the batch is full, no more come, or its first frame has waited long enough.</summary>
    private async Task GatherAsync(TelemetryBatch batch, CancellationToken cancellationToken)
    {
        batch.Clear();
        using var wait = new CancellationTokenSource(LongestWait, time);
        do
        {
            while (!batch.IsFull && lane.Frames.TryRead(out var frame))
            {
                batch.Add(frame);
            }
        }
        while (!batch.IsFull && await MoreAsync(wait.Token, cancellationToken));
    }

    private async Task<bool> MoreAsync(CancellationToken longest, CancellationToken stopping)
    {
        using var quiet = new CancellationTokenSource(Quiet, time);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, longest, stopping);
        try
        {
            return await lane.Frames.WaitToReadAsync(any.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The batch has waited long enough.
            return false;
        }
    }
}
