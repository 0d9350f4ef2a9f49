using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Sparkplug;

/// <summary>An edge session that runs until it is stopped.</summary>
internal sealed class RunningEdge : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task run;

    public RunningEdge(EdgeSession session)
    {
        Session = session;
        run = session.RunAsync(stop.Token);
    }

    public EdgeSession Session { get; }

    public Task BornAsync(long session = 1) =>
        Eventually.TrueAsync(() => Session.IsBorn && Session.SessionNumber >= session, SparkplugBench.Deadline, "the node to be born", () => $" Trouble: {Session.Trouble}");

    public async Task SendAsync(string? device, params Metric[] metrics) =>
        Assert.True(await Session.PublishDataAsync(device, new SparkplugPayload { Metrics = metrics }, default));

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await run.WaitAsync(SparkplugBench.Deadline);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
        Session.Dispose();
    }
}

/// <summary>A host session that runs until it is stopped.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task run;

    public RunningHost(HostSession session)
    {
        Session = session;
        run = session.RunAsync(stop.Token);
    }

    public HostSession Session { get; }

    public async Task<HostEvent> NextAsync() => await Session.Events.ReadAsync().AsTask().WaitAsync(SparkplugBench.Deadline);

    /// <summary>The next event of a kind; others are passed over.</summary>
    public async Task<T> NextAsync<T>()
        where T : HostEvent
    {
        while (true)
        {
            if (await NextAsync() is T wanted)
            {
                return wanted;
            }
        }
    }

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await run.WaitAsync(SparkplugBench.Deadline);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
    }
}
