using FacilityIoT.Cloud.Persistence;
using Quartz;

namespace FacilityIoT.Cloud.Timers;

/// <summary>What Quartz calls: finds the work by the job's name and runs it, never twice at once in the whole cluster.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RecurringJob(IReadOnlyDictionary<string, IRecurringWork> works, ILogger<RecurringJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        if (!works.TryGetValue(name, out var work))
        {
            // Of another version of the service, on the same database.
            Unknown(name);
            return;
        }

        try
        {
            await work.RunAsync(cancellationToken);
        }
        catch (Exception e) when (DatabaseTrouble.IsTransient(e))
        {
            NotDone(name, e.GetBaseException().Message);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Here is where it is decided: it comes again at its next time, and must not stop the others.
            Failed(e, name);
        }
    }

    [LoggerMessage(3611, LogLevel.Warning, "Nobody here does the recurring work '{Name}'; another process of this database knows it")]
    private partial void Unknown(string name);

    [LoggerMessage(3612, LogLevel.Warning, "The recurring work '{Name}' could not be done, and will be again at its next time: {Trouble}")]
    private partial void NotDone(string name, string trouble);

    [LoggerMessage(3613, LogLevel.Error, "The recurring work '{Name}' failed; it is done again at its next time")]
    private partial void Failed(Exception reason, string name);
}
