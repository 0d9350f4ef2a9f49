using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.Options;
using Quartz;

namespace FacilityIoT.Cloud.Timers;

/// <summary>
/// The scheduler: on PostgreSQL clustered, so that of all processes one does each work and another takes over when it is gone; on SQLite in memory.
/// It only triggers. The rows decide: whatever it forgets, repeats or does late changes nothing that was decided.
/// </summary>
internal sealed partial class Schedules(
    IEnumerable<IRecurringWork> works, IOptions<StorageOptions> storage, DatabaseStartup startup, TimeProvider time, ILoggerFactory loggers, ILogger<Schedules> logger) : BackgroundService
{
    /// <summary>Where the migrations have put Quartz's tables: apart from ours.</summary>
    public const string TablePrefix = "quartz.qrtz_";

    private const string Cluster = "facility";
    private const string Group = "recurring";
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, IRecurringWork> works = works.ToDictionary(work => work.Name, StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested && (e is SchedulerException || DatabaseTrouble.IsTransient(e)))
            {
                NotStarted(e.GetBaseException().Message);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    /// <summary>From start to stop.</summary>
    private async Task RunAsync(CancellationToken stoppingToken)
    {
        await using var factory = QuartzSchedulerBuilder.Create(Configure).Build();
        var scheduler = await factory.GetScheduler(stoppingToken);
        await scheduler.ScheduleJobs(works.Values.ToDictionary(Job, work => (IReadOnlyCollection<ITrigger>)[Trigger(work)]), new ScheduleJobOptions { Replace = true }, stoppingToken);
        await scheduler.Start(stoppingToken);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken);
        }
        finally
        {
            // What runs is let to its end; what was reserved here another process does.
            await scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(loggers);
        quartz.ConfigureScheduler(options => options.InstanceName = Cluster);
        quartz.UseDefaultThreadPool(works.Count + 1);
        quartz.AddJobType(_ => new RecurringJob(works, loggers.CreateLogger<RecurringJob>()));
        if (string.IsNullOrEmpty(storage.Value.Postgres))
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(Npgsql.NpgsqlFactory.Instance, PersistenceSetup.PostgresConnection(storage.Value));
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (CheckIn, CheckIn));
            store.ConfigureStore(options => options.TablePrefix = TablePrefix);
        });
    }

    private static IJobDetail Job(IRecurringWork work) => JobBuilder.Create<RecurringJob>().WithIdentity(work.Name, Group).Build();

    /// <summary>Missed times are not made up for: the next one finds in the rows whatever was missed.</summary>
    private ITrigger Trigger(IRecurringWork work) => TriggerBuilder.Create().WithIdentity(work.Name, Group).StartAt(time.GetUtcNow() + work.Every)
        .WithSimpleSchedule(schedule => schedule.WithInterval(work.Every).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithExistingCount)).Build();

    [LoggerMessage(3614, LogLevel.Warning, "The scheduler cannot run, and is tried again: {Trouble}")]
    private partial void NotStarted(string trouble);
}
