using FacilityIoT.Edge.Health;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Points;

/// <summary>Frames handed to the outbox and not yet committed.</summary>
/// <remarks>
/// Telemetry is bounded: while the disk refuses it for long, new samples are given up and counted. To wait instead would leave the alarms
/// unjudged, and the outbox still finds room for those on a full disk.
/// </remarks>
internal sealed class PendingAppends(AppendFrame append, EdgeMetrics metrics, TimeProvider time)
{
    /// <summary>Some 10 MB; nearly a minute of 1,000 points/s.</summary>
    public const int MostSamples = 50_000;

    // Far more than a storm brings: beyond it something is broken, and the pipeline waits.
    private const int MostAlarms = 10_000;

    private readonly List<Task> _alarms = [];
    private readonly List<Task> _telemetry = [];
    private int _samples;

    /// <param name="since">Monotonic: when the reading was made that the frame tells of.</param>
    /// <param name="stored">Called after the commit, or at once when the frame is given up; on any thread.</param>
    public void Start(FrameDraft draft, TimeSpan since, Action? stored, CancellationToken cancellationToken)
    {
        if (draft.Lane == FrameLane.Alarm)
        {
            _alarms.Add(AppendAsync(draft, since, stored, cancellationToken));
        }
        else if (Volatile.Read(ref _samples) + draft.Samples.Count > MostSamples)
        {
            metrics.GivenUp(draft.Samples.Count);
            stored?.Invoke();
        }
        else
        {
            Interlocked.Add(ref _samples, draft.Samples.Count);
            _telemetry.Add(AppendTelemetryAsync(draft, since, stored, cancellationToken));
        }
    }

    /// <summary>Forgets what is committed; waits only when nothing moves any more.</summary>
    /// <exception cref="Exception">The outbox failed for good: the box cannot go on.</exception>
    public async ValueTask MakeRoomAsync()
    {
        await ForgetAsync(_telemetry);
        await ForgetAsync(_alarms);
        while (_alarms.Count >= MostAlarms)
        {
            await Task.WhenAny(_alarms);
            await ForgetAsync(_alarms);
        }
    }

    /// <summary>Waits for every commit.</summary>
    public Task AllAsync() => Task.WhenAll([.. _alarms, .. _telemetry]);

    private static async ValueTask ForgetAsync(List<Task> tasks)
    {
        for (var i = tasks.Count - 1; i >= 0; i--)
        {
            if (tasks[i].IsCompleted)
            {
                await tasks[i];
                tasks.RemoveAt(i);
            }
        }
    }

    private async Task AppendTelemetryAsync(FrameDraft draft, TimeSpan since, Action? stored, CancellationToken cancellationToken)
    {
        await AppendAsync(draft, since, stored, cancellationToken);
        Interlocked.Add(ref _samples, -draft.Samples.Count);
    }

    private async Task AppendAsync(FrameDraft draft, TimeSpan since, Action? stored, CancellationToken cancellationToken)
    {
        await append(draft, cancellationToken);
        metrics.Stored(draft, time.GetElapsedTime(0) - since);
        stored?.Invoke();
    }
}
