using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>Looks every few seconds for reports that were asked for.</summary>
internal sealed partial class ReportMaking(ReportMaker maker, DatabaseStartup startup, TimeProvider time, ILogger<ReportMaking> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        while (true)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Every, time, stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await maker.MakeAsync(cancellationToken);
        }
        catch (Exception e) when (DatabaseTrouble.IsTransient(e))
        {
            NotLooked(e.GetBaseException().Message);
        }
    }

    [LoggerMessage(3712, LogLevel.Warning, "Reports that wait could not be looked at, and will be again in a moment: {Trouble}")]
    private partial void NotLooked(string trouble);
}
