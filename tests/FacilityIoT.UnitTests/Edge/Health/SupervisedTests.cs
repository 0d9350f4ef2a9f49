using FacilityIoT.Edge.Health;
using FacilityIoT.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Edge.Health;

public sealed class SupervisedTests
{
    private readonly ManualTime _time = new();
    private readonly List<string> _reasons = [];
    private int _runs;

    [Fact]
    public async Task A_part_that_fails_says_why_and_is_started_again_ever_later()
    {
        using var stop = new CancellationTokenSource();
        var part = new Supervised("bus", Fail, _time, NullLogger.Instance, _reasons.Add);
        var running = part.RunAsync(stop.Token);
        Assert.Equal((1, "libmodbus is missing"), (_runs, part.Trouble));

        _time.Advance(TimeSpan.FromSeconds(1));
        await RunsAsync(2);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, _runs);
        _time.Advance(TimeSpan.FromSeconds(1));
        await RunsAsync(3);

        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(3, _reasons.Count);
    }

    [Fact]
    public async Task A_part_that_runs_again_has_no_trouble()
    {
        using var stop = new CancellationTokenSource();
        var part = new Supervised("bus", s => _runs == 0 ? Fail(s) : Task.Delay(Timeout.InfiniteTimeSpan, _time, s), _time, NullLogger.Instance);
        var running = part.RunAsync(stop.Token);
        Assert.NotNull(part.Trouble);

        _time.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(() => part.Trouble is null, TimeSpan.FromSeconds(10), "the part to run");

        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private Task Fail(CancellationToken stop)
    {
        _runs++;
        return Task.FromException(new DllNotFoundException("libmodbus is missing"));
    }

    /// <summary>The next run, and then the wait for the one after it.</summary>
    private async Task RunsAsync(int runs)
    {
        await Eventually.TrueAsync(() => _runs == runs, TimeSpan.FromSeconds(10), $"run {runs}");
        await _time.WaitForTimerAsync();
    }
}
