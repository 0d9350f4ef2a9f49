using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Drivers;

/// <summary>A clock that moves on by itself when a thread would wait for it.</summary>
internal sealed class AdvancingTime(ManualTime inner) : TimeProvider
{
    public override long TimestampFrequency => inner.TimestampFrequency;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = inner.CreateTimer(callback, state, dueTime, period);
        inner.Advance(dueTime);
        return timer;
    }
}
