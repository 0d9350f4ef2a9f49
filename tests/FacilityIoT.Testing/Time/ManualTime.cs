namespace FacilityIoT.Testing;

/// <summary>
/// A clock that only moves when told. Timers fire in the order of their due times, each with the clock standing at its due time, on the
/// thread that advances.
/// </summary>
/// <param name="start">The first instant; 2026-01-05 08:00 UTC, a Monday, if not given.</param>
public sealed class ManualTime(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _armed = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private readonly DateTimeOffset _start = start ?? new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;
    private TimeSpan _wallStep;

    /// <summary>How many timers are armed now.</summary>
    public int ArmedTimers
    {
        get
        {
            lock (_lock)
            {
                return _armed.Count;
            }
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _start + _elapsed + _wallStep;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _elapsed.Ticks;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward and fires what falls due on the way, also timers that are armed on the way.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        TimeSpan end;
        lock (_lock)
        {
            end = _elapsed + by;
        }

        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Steps the wall clock alone, as NTP or a person does: timers and time stamps do not notice.</summary>
    public void StepWallClock(TimeSpan by)
    {
        lock (_lock)
        {
            _wallStep += by;
        }
    }

    /// <summary>
    /// Waits, in real time, until at least <paramref name="count"/> timers are armed: advancing before that would fire nothing.
    /// </summary>
    /// <exception cref="TimeoutException">Not within 10 s.</exception>
    public async Task WaitForTimerAsync(int count = 1)
    {
        Task reached;
        lock (_lock)
        {
            if (_armed.Count >= count)
            {
                return;
            }

            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, source));
            reached = source.Task;
        }

        await reached.WaitAsync(TimeSpan.FromSeconds(10));
    }

    internal void Arm(ManualTimer timer, TimeSpan dueIn, TimeSpan period)
    {
        List<TaskCompletionSource> reached = [];
        lock (_lock)
        {
            _armed.Remove(timer);
            timer.Period = period > TimeSpan.Zero ? period : null;
            if (dueIn >= TimeSpan.Zero)
            {
                timer.Due = _elapsed + dueIn;
                _armed.Add(timer);
            }

            reached.AddRange(_waiting.Where(waiter => waiter.Count <= _armed.Count).Select(waiter => waiter.Reached));
            _waiting.RemoveAll(waiter => waiter.Count <= _armed.Count);
        }

        reached.ForEach(waiter => waiter.TrySetResult());
    }

    internal void Disarm(ManualTimer timer)
    {
        lock (_lock)
        {
            _armed.Remove(timer);
        }
    }

    /// <summary>Takes the next timer due until <paramref name="end"/> and sets the clock to it; sets the clock to the end if there is none.</summary>
    private ManualTimer? TakeDue(TimeSpan end)
    {
        lock (_lock)
        {
            // MinBy takes the first of equals: timers due together fire in the order in which they were armed.
            var next = _armed.MinBy(timer => timer.Due);
            if (next is null || next.Due > end)
            {
                _elapsed = end > _elapsed ? end : _elapsed;
                return null;
            }

            _elapsed = next.Due > _elapsed ? next.Due : _elapsed;
            _armed.Remove(next);
            if (next.Period is { } period)
            {
                next.Due += period;
                _armed.Add(next);
            }

            return next;
        }
    }
}
