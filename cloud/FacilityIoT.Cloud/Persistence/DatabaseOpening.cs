using System.Data.Common;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Opens the store at start and tries again until it can: an absent disk is waited for, said once and shown by health.</summary>
internal sealed partial class DatabaseOpening(Migrator migrator, DatabaseStartup startup, TimeProvider time, ILogger<DatabaseOpening> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await OpenAsync(stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
        }

        startup.Succeeded();
    }

    private async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await migrator.MigrateAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            if (startup.Trouble != e.Message)
            {
                NotOpened(e.Message);
            }

            startup.Failed(e.Message);
            return false;
        }
    }

    [LoggerMessage(3001, LogLevel.Error, "The database cannot be opened; trying again until it can: {Trouble}")]
    private partial void NotOpened(string trouble);
}
