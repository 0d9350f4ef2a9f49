using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Notifications;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Plans;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Retention;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Cloud.Watch;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FacilityIoT.IntegrationTests.Cloud.Stores;

/// <summary>
/// The cloud's features from the alarm on, on a real database and a manual clock: no broker, no background work. Time moves only in
/// <see cref="AdvanceAsync"/>, which fires every timer on the way with the clock standing at its due time. <see cref="RestartAsync"/> may come between any two steps.
/// </summary>
public sealed class CloudTimeline : IAsyncDisposable
{
    private readonly DatabaseUnderTest database;
    private readonly Action<IServiceCollection>? more;
    private IHost host;
    private long position;

    private CloudTimeline(DatabaseUnderTest database, ManualTime time, Action<IServiceCollection>? more)
    {
        (this.database, Time, this.more) = (database, time, more);
        host = Build();
    }

    public ManualTime Time { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public IServiceProvider Services => host.Services;

    /// <param name="more">Further parts, or other ones for a test.</param>
    /// <param name="start">The clock's first instant.</param>
    public static async Task<CloudTimeline> StartAsync(StoreKind kind, Action<IServiceCollection>? more = null, DateTimeOffset? start = null)
    {
        var timeline = new CloudTimeline(await DatabaseUnderTest.CreateAsync(kind), new ManualTime(start), more);
        await timeline.StoreAsync(new Site { Id = "hengtai", NameZh = "恒泰花园", NameEn = "Hengtai Garden", TimeZone = "Asia/Shanghai" });
        return timeline;
    }

    /// <summary>The service ends and starts again: whatever was only in memory is gone.</summary>
    public Task RestartAsync()
    {
        host.Dispose();
        host = Build();
        return SweepAsync();
    }

    /// <summary>Moves the clock, firing each timer on the way at its due time.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        var end = Now + by;
        for (var next = await SweepAsync(); next is { } due && due <= end; next = await SweepAsync())
        {
            Time.Advance(due > Now ? due - Now : TimeSpan.Zero);
        }

        Time.Advance(end - Now);
        await SweepAsync();
    }

    /// <summary>Fires the timers that are due now and sends the notifications that are.</summary>
    /// <returns>When the next is due; null when nothing waits.</returns>
    public async Task<DateTimeOffset?> SweepAsync()
    {
        var timer = await Services.GetRequiredService<DueTimeSweep>().RunAsync(CancellationToken.None);
        var delivery = await Services.GetRequiredService<DeliverySender>().RunAllAsync(CancellationToken.None);
        return timer is null || delivery < timer ? delivery : timer;
    }

    /// <summary>A condition becomes active or normal at its box, in order, as a frame would tell.</summary>
    /// <param name="rule">What the birth says of it.</param>
    /// <param name="point"><c>site/box/device/point</c>.</param>
    public Task ConditionAsync(Point rule, string point, string condition, bool? active, DateTimeOffset? at = null) => SampleAsync(new ConditionSample
    {
        Point = point,
        Condition = condition,
        SiteId = point.Split('/')[0],
        Rule = rule,
        At = at ?? Now,
        Active = active,
        Quality = active is null ? Quality.Bad : Quality.Good,
        Order = new EventOrder(1, ++position),
    });

    /// <summary>A sample reaches every handler in one transaction.</summary>
    public Task SampleAsync(ConditionSample sample) => RunAsync(async transaction =>
    {
        foreach (var handler in Services.GetServices<IConditionHandler>())
        {
            await handler.ApplyAsync(transaction, sample, CancellationToken.None);
        }
    });

    /// <summary>Runs work in a transaction.</summary>
    public Task RunAsync(Func<StoreTransaction, Task> work) => Services.GetRequiredService<Store>().RunAsync(work, CancellationToken.None);

    /// <summary>Runs a command on a ticket.</summary>
    public Task<TicketOutcome> TicketAsync(string number, TicketCommand command, Actor by, int? expectedVersion = null) =>
        Services.GetRequiredService<TicketWork>().ExecuteAsync(number, command, by, expectedVersion, CancellationToken.None);

    /// <summary>Rows as if a feature had committed them.</summary>
    public Task StoreAsync(params object[] rows) => RunAsync(transaction =>
    {
        transaction.Db.AddRange(rows);
        return Task.CompletedTask;
    });

    public async Task<List<T>> AllAsync<T>()
        where T : class
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        return await db.Set<T>().AsNoTracking().ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        host.Dispose();
        await database.DisposeAsync();
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(database.Settings);
        builder.Services.AddSingleton<TimeProvider>(Time).AddMetrics().AddSingleton<CloudMetrics>();

        // Every feature behind the alarm, as Program.cs puts them together.
        builder.Services.AddPersistence().AddTimers().AddAudit().AddLive().AddAlarms().AddTickets();
        builder.Services.AddIntake().AddKnowledge().AddResidents().AddIncidents();
        builder.Services.AddClocks().AddPlans().AddWatch();
        builder.Services.AddNotifications().AddReports().AddRetention().AddDispatch();
        more?.Invoke(builder.Services);
        return builder.Build();
    }
}
