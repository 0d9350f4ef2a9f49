using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Sets the retention's first timer when the service starts for the first time.</summary>
internal sealed partial class RetentionStart(Store store, RetentionTimer timer, DatabaseStartup startup, TimeProvider time, ILogger<RetentionStart> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        while (!await TryAsync(stoppingToken))
        {
            await Task.Delay(RetryAfter, time, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.RunAsync(transaction => timer.EnsureAsync(transaction, cancellationToken), cancellationToken);
            return true;
        }
        catch (Exception e) when (DatabaseTrouble.IsTransient(e))
        {
            NotSet(e.GetBaseException().Message);
            return false;
        }
    }

    [LoggerMessage(3722, LogLevel.Warning, "The retention's timer could not be set, and will be tried again: {Trouble}")]
    private partial void NotSet(string trouble);
}
