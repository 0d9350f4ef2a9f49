using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>Follows the trails and looks at what is sampled, in its own time: nobody's transaction waits for InfluxDB, or fails with it.</summary>
internal sealed partial class TrendService(
    IEnumerable<TrailFollower> followers,
    IEnumerable<ISampled> sampled,
    IMeasuredPointWriter writer,
    IDbContextFactory<FacilityDb> databases,
    DatabaseStartup startup,
    TimeProvider time,
    ILogger<TrendService> logger)
    : BackgroundService
{
    /// <summary>As often as boxes tell their status.</summary>
    public static readonly TimeSpan SampleEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FollowEvery = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await startup.Ready.WaitAsync(stoppingToken);
        await Task.WhenAll([SampleAsync(stoppingToken), .. followers.Select(follower => FollowAsync(follower, stoppingToken))]);
    }

    private async Task FollowAsync(TrailFollower follower, CancellationToken stoppingToken)
    {
        for (var failures = 0; ;)
        {
            var (more, trouble) = await TryAsync(() => follower.StepAsync(stoppingToken), why => (false, why));
            failures = Judge(follower.Measurement, trouble, failures);
            if (!more)
            {
                await Task.Delay(failures == 0 ? FollowEvery : WriteBackOff.After(failures, null, Random.Shared.NextDouble()), time, stoppingToken);
            }
        }
    }

    /// <summary>At the full half minutes, so that two processes on one database write the same points. What could not be written then is a gap, which is the truth.</summary>
    private async Task SampleAsync(CancellationToken stoppingToken)
    {
        for (var failures = 0; ;)
        {
            var now = time.GetUtcNow();
            var next = new DateTimeOffset(now.Ticks - (now.Ticks % SampleEvery.Ticks) + SampleEvery.Ticks, TimeSpan.Zero);
            await Task.Delay(next - now, time, stoppingToken);
            var trouble = await TryAsync(() => SampleAsync(next, stoppingToken), why => why);
            failures = Judge("samples", trouble, failures);
        }
    }

    private async Task<string?> SampleAsync(DateTimeOffset at, CancellationToken stoppingToken)
    {
        await using var db = await databases.CreateDbContextAsync(stoppingToken);
        List<MeasuredPoint> points = [];
        foreach (var each in sampled)
        {
            points.AddRange(await each.NowAsync(db, at, stoppingToken));
        }

        var result = await writer.WriteAsync(points, stoppingToken);
        return result.Outcome == WriteOutcome.Written ? null : result.Detail ?? "no reason given";
    }

    /// <summary>Whatever goes wrong here is trouble to be told and tried again: figures never end the service that raises tickets.</summary>
    private static async Task<T> TryAsync<T>(Func<Task<T>> work, Func<string, T> troubled)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return troubled(e.GetBaseException().Message);
        }
    }

    /// <summary>Says once that it is in trouble, and once that it is over.</summary>
    /// <returns>Failures in a row.</returns>
    private int Judge(string what, string? trouble, int failures)
    {
        if (trouble is null)
        {
            if (failures > 0)
            {
                GoesOn(what);
            }

            return 0;
        }

        if (failures == 0)
        {
            Waits(what, trouble);
        }

        return failures + 1;
    }

    [LoggerMessage(6102, LogLevel.Warning, "Trends wait ({What}): {Trouble}")]
    private partial void Waits(string what, string trouble);

    [LoggerMessage(6103, LogLevel.Information, "Trends go on ({What})")]
    private partial void GoesOn(string what);
}
