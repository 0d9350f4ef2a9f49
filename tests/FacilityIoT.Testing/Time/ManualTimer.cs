namespace FacilityIoT.Testing;

/// <summary>A timer of <see cref="ManualTime"/>.</summary>
internal sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
{
    /// <summary>When it fires, as time since the clock's start; meaningful while it is armed.</summary>
    internal TimeSpan Due { get; set; }

    /// <summary>The interval of its repetition; null if it fires once.</summary>
    internal TimeSpan? Period { get; set; }

    internal void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        time.Arm(this, dueTime, period);
        return true;
    }

    public void Dispose() => time.Disarm(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
