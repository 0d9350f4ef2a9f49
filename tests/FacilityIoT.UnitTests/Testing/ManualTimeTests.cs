using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Testing;

public sealed class ManualTimeTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Timers_fire_in_the_order_of_their_due_times_with_the_clock_at_each()
    {
        var started = _time.GetUtcNow();
        var fired = new List<(string Name, double Seconds)>();
        using var late = Timer("late", 3);
        using var early = Timer("early", 1);
        using var never = Timer("never", 9);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal([("early", 1), ("late", 3)], fired);
        Assert.Equal(started.AddSeconds(5), _time.GetUtcNow());
        Assert.Equal(1, _time.ArmedTimers);

        ITimer Timer(string name, int seconds) => _time.CreateTimer(
            _ => fired.Add((name, (_time.GetUtcNow() - started).TotalSeconds)), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_periodic_timer_fires_once_for_each_period()
    {
        var fired = 0;
        using var timer = _time.CreateTimer(_ => fired++, null, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(4, fired);
        timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(4, fired);
    }

    [Fact]
    public async Task A_delay_that_starts_on_another_thread_can_be_waited_for()
    {
        var delay = Task.Run(() => Task.Delay(TimeSpan.FromMinutes(1), _time));
        await _time.WaitForTimerAsync();
        Assert.False(delay.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));
        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_step_of_the_wall_clock_leaves_timers_and_time_stamps_alone()
    {
        var (wall, stamp) = (_time.GetUtcNow(), _time.GetTimestamp());
        using var timer = _time.CreateTimer(_ => Assert.Fail("fired by a step of the wall clock"), null, TimeSpan.FromSeconds(1), TimeSpan.Zero);
        _time.StepWallClock(TimeSpan.FromHours(-1));
        Assert.Equal(wall.AddHours(-1), _time.GetUtcNow());
        Assert.Equal(stamp, _time.GetTimestamp());
    }
}
