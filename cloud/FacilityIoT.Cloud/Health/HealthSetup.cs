using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Wire.Service;

namespace FacilityIoT.Cloud.Health;

/// <summary>Whether the service lives, whether each part it needs answers, and its figures.</summary>
public static class HealthSetup
{
    private static readonly string[] Meters = [CloudMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Hosting"];

    public static IServiceCollection AddFacilityHealth(this IServiceCollection services)
    {
        services.AddMetrics().AddSingleton<CloudMetrics>().AddSingleton(_ => new MetricsCollector(Meters));
        services.AddSingleton<HealthWatch>().AddHostedService(provider => provider.GetRequiredService<HealthWatch>());
        return services.AddHostedService<SystemdBeat>();
    }

    /// <summary>The three that need no login: probes and scrapers have none. They tell states and figures, never readings.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        // Listens from now on, or the first figures would be missed.
        var metrics = app.Services.GetRequiredService<MetricsCollector>();
        var open = app.MapGroup("").WithTags("Health").AllowAnonymous();
        open.MapGet("/health/live", () => TypedResults.Ok(new Alive("alive"))).WithName("HealthLive").WithSummary("The process answers.");
        open.MapGet("/health/ready", (HealthWatch watch) => watch.Report is { IsReady: true } ready ? TypedResults.Ok(ready) : Results.Json(watch.Report, statusCode: 503))
            .WithName("HealthReady").WithSummary("Whether broker, database and InfluxDB are well, each by name.").Produces<HealthReport>().Produces<HealthReport>(503);
        open.MapGet("/metrics", () => TypedResults.Text(PrometheusText.Write(metrics.Collect()), PrometheusText.ContentType))
            .WithName("Metrics").WithSummary("The service's figures in Prometheus' text format.").Produces<string>(200, "text/plain");
        return app;
    }
}

/// <summary>The process answers.</summary>
public sealed record Alive(string Status);
