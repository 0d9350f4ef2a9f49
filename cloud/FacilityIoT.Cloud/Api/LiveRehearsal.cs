using System.Data.Common;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Api;

/// <summary>Once after a start, see <see cref="LiveRenderings.RehearseAsync"/>: the first alarm is on the wall as soon as every later one.</summary>
internal sealed partial class LiveRehearsal(LiveRenderings renderings, DatabaseStartup startup, ILogger<LiveRehearsal> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        try
        {
            await renderings.RehearseAsync();
        }
        catch (DbException e)
        {
            Missed(e.Message);
        }
    }

    [LoggerMessage(4090, LogLevel.Information, "The first event of the live stream will be late: the database did not answer its rehearsal: {Reason}")]
    private partial void Missed(string reason);
}
