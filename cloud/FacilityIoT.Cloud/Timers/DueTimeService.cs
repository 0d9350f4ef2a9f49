using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Timers;

/// <summary>Sweeps at the start, at each due time, and at least every few seconds, because another process may have set a timer.</summary>
internal sealed partial class DueTimeService(DueTimeSweep sweep, DueTimeWake wake, DatabaseStartup startup, TimeProvider time, ILogger<DueTimeService> logger) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        while (true)
        {
            wake.SweepBegins();
            var next = await SweepAsync(stoppingToken);
            var now = time.GetUtcNow();
            var until = next is { } due && due < now + LongestSleep ? due : now + LongestSleep;
            using var sleep = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(wake.EarlierThan(until), Task.Delay(until > now ? until - now : TimeSpan.Zero, time, sleep.Token));
            await sleep.CancelAsync();
            stoppingToken.ThrowIfCancellationRequested();
        }
    }

    /// <returns>When to look again; null when nothing waits or the store does not answer.</returns>
    private async Task<DateTimeOffset?> SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await sweep.RunAsync(cancellationToken);
        }
        catch (Exception e) when (DatabaseTrouble.IsTransient(e))
        {
            NotSwept(e.GetBaseException().Message);
            return null;
        }
    }

    [LoggerMessage(3602, LogLevel.Warning, "Timers could not be looked at, and will be again in a moment: {Trouble}")]
    private partial void NotSwept(string trouble);
}
