using FacilityIoT.Cloud.Notifications;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Wire.Service;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Health;

/// <summary>Asks every part how it is, every two seconds, and remembers: a caller of /health/ready costs nothing, and each change is logged once.</summary>
internal sealed partial class HealthWatch(
    DatabaseStartup startup, IDbContextFactory<FacilityDb> databases, HostSession broker, ITelemetryWriter influx, NotificationHealth notifications, TimeProvider time, ILogger<HealthWatch> logger)
    : BackgroundService
{
    public const string Broker = "broker";
    public const string Database = "database";
    public const string Influx = "influxdb";
    public const string Notifications = "notifications";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>As of the last round.</summary>
    public HealthReport Report { get; private set; } = HealthReport.Of([.. new[] { Broker, Database, Influx, Notifications }.Select(name => new HealthPart(name, false, "not asked yet"))]);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            var parts = await Task.WhenAll(
                Task.FromResult(HealthPart.Of(Broker, broker.Trouble)),
                AskAsync(Database, DatabaseTroubleAsync, stoppingToken),
                AskAsync(Influx, influx.CheckAsync, stoppingToken),
                NotificationsAsync(stoppingToken));
            var before = Report;
            Report = HealthReport.Of(parts);
            foreach (var (was, now) in before.Parts.Zip(parts).Where(pair => pair.First.Detail != pair.Second.Detail))
            {
                LogChange(now);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>What is off is said also when all is well: a channel that nobody has configured is silent.</summary>
    private async Task<HealthPart> NotificationsAsync(CancellationToken stoppingToken)
    {
        var part = startup.Trouble is { } trouble ? new HealthPart(Notifications, false, trouble) : await AskAsync(Notifications, NotificationTroubleAsync, stoppingToken);
        return part.Ok ? part with { Detail = notifications.Summary } : part;
    }

    private async Task<string?> NotificationTroubleAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await notifications.TroubleAsync(cancellationToken);
        }
        catch (System.Data.Common.DbException e)
        {
            return e.Message;
        }
    }

    /// <summary>A part that does not answer in time is in trouble too, and does not hold the others up.</summary>
    private async Task<HealthPart> AskAsync(string name, Func<CancellationToken, Task<string?>> ask, CancellationToken stoppingToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stoppingToken);
        try
        {
            return HealthPart.Of(name, await ask(either.Token).WaitAsync(either.Token));
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            return HealthPart.Of(name, $"no answer within {Patience.TotalSeconds} s");
        }
    }

    private async Task<string?> DatabaseTroubleAsync(CancellationToken cancellationToken)
    {
        if (startup.Trouble is { } trouble)
        {
            return trouble;
        }

        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
            return null;
        }
        catch (System.Data.Common.DbException e)
        {
            return e.Message;
        }
    }

    private void LogChange(HealthPart part)
    {
        if (part.Ok)
        {
            Well(part.Name);
        }
        else
        {
            Unwell(part.Name, part.Detail);
        }
    }

    [LoggerMessage(5001, LogLevel.Information, "{Part} is well")]
    private partial void Well(string part);

    [LoggerMessage(5002, LogLevel.Warning, "{Part} is not well: {Detail}")]
    private partial void Unwell(string part, string? detail);
}
