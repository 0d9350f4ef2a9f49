using System.Net;
using System.Text.Json;
using FacilityIoT.Wire.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.Edge.Health;

/// <summary>
/// <c>/health/live</c> (the process answers), <c>/health/ready</c> (every part by name; 503 when one is not well), <c>/metrics</c>
/// (Prometheus text). No login: it listens on loopback unless the box's file says otherwise.
/// </summary>
internal sealed partial class HealthServer(
    IPEndPoint listen, Func<HealthReport> report, MetricsCollector metrics, TimeProvider time, ILogger<HealthServer> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    /// <summary>Serves until cancelled. A port in use is logged once and tried again; the box runs on without.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var refused = false;
        while (!cancellationToken.IsCancellationRequested)
        {
            await using var app = Build();
            try
            {
                await app.StartAsync(cancellationToken);
                LogListening(logger, listen);
                await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
                await app.StopAsync(patience.Token);
            }
            catch (IOException trouble)
            {
                if (!refused)
                {
                    LogRefused(logger, listen, trouble.Message);
                    refused = true;
                }

                await Task.Delay(RetryAfter, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        // Without the web server's own messages: one line a request is not news of a plant room.
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 16;
            kestrel.Listen(listen);
        });
        var app = builder.Build();
        app.Run(AnswerAsync);
        return app;
    }

    private Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        switch (context.Request.Path.Value)
        {
            case "/health/live":
                return response.WriteAsync("live\n", context.RequestAborted);
            case "/health/ready":
                var now = report();
                response.StatusCode = now.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
                response.ContentType = "application/json";
                return response.WriteAsync(JsonSerializer.Serialize(now, HealthJson.Default.HealthReport), context.RequestAborted);
            case "/metrics":
                response.ContentType = PrometheusText.ContentType;
                return response.WriteAsync(PrometheusText.Write(metrics.Collect()), context.RequestAborted);
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                return response.WriteAsync("/health/live, /health/ready, /metrics\n", context.RequestAborted);
        }
    }

    [LoggerMessage(220, LogLevel.Information, "Health and metrics on http://{Listen}.")]
    private static partial void LogListening(ILogger logger, IPEndPoint listen);

    [LoggerMessage(221, LogLevel.Warning, "No health and metrics on {Listen}: {Reason} The box runs on; this is tried again every 10 s.")]
    private static partial void LogRefused(ILogger logger, IPEndPoint listen, string reason);
}
