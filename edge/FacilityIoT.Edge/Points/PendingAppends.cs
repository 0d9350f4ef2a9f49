using FacilityIoT.Edge.Health;
using FacilityIoT.Edge.Outbox;

namespace FacilityIoT.Edge.Points;

/// <summary>Frames handed to the outbox and not yet committed. Bounded: a full list makes the pipeline wait, and with it the drivers.</summary>
internal sealed class PendingAppends(AppendFrame append, EdgeMetrics metrics, TimeProvider time)
{
    // A batch of frames shares a commit, so that many may wait while none waits long.
    private const int Most = 256;

    private readonly List<Task> _tasks = [];

    /// <param name="since">Monotonic: when the reading was made that the frame tells of.</param>
    /// <param name="stored">Called after the commit, on any thread.</param>
    public void Start(FrameDraft draft, TimeSpan since, Action? stored, CancellationToken cancellationToken) =>
        _tasks.Add(AppendAsync(draft, since, stored, cancellationToken));

    /// <summary>Forgets what is committed; waits only while too much is not.</summary>
    /// <exception cref="Exception">The outbox failed for good: the box cannot go on.</exception>
    public async ValueTask MakeRoomAsync()
    {
        while (true)
        {
            for (var i = _tasks.Count - 1; i >= 0; i--)
            {
                if (_tasks[i].IsCompleted)
                {
                    await _tasks[i];
                    _tasks.RemoveAt(i);
                }
            }

            if (_tasks.Count < Most)
            {
                return;
            }

            await Task.WhenAny(_tasks);
        }
    }

    /// <summary>Waits for every commit.</summary>
    public Task AllAsync() => Task.WhenAll(_tasks);

    private async Task AppendAsync(FrameDraft draft, TimeSpan since, Action? stored, CancellationToken cancellationToken)
    {
        await append(draft, cancellationToken);
        metrics.Stored(draft, time.GetElapsedTime(0) - since);
        stored?.Invoke();
    }
}
