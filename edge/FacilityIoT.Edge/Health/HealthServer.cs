using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using FacilityIoT.Wire.Service;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Health;

/// <summary>
/// <c>/health/live</c> (the process answers), <c>/health/ready</c> (every part by name; 503 when one is not well), <c>/metrics</c>
/// (Prometheus text). No login: it listens on loopback unless the box's file says otherwise.
/// </summary>
/// <remarks>
/// On plain sockets, one request a connection. A web server would cost the box ten times the memory of these three pages.
/// </remarks>
internal sealed partial class HealthServer(
    IPEndPoint listen, Func<HealthReport> report, MetricsCollector metrics, TimeProvider time, ILogger<HealthServer> logger)
{
    /// <summary>More wait in the kernel's queue.</summary>
    private const int MostConnections = 16;

    /// <summary>For a whole exchange, so that a peer that says nothing does not hold its place.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    /// <summary>Serves until cancelled. A port in use is logged once and tried again; the box runs on without.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var refused = false;
        while (true)
        {
            try
            {
                using var listener = new TcpListener(listen);
                listener.Start();
                LogListening(logger, listen);
                await ServeAsync(listener, cancellationToken);
            }
            catch (SocketException trouble)
            {
                if (!refused)
                {
                    LogRefused(logger, listen, trouble.Message);
                    refused = true;
                }
            }

            await Task.Delay(RetryAfter, time, cancellationToken);
        }
    }

    private async Task ServeAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        // Not disposed: exchanges that are still under way give their place back after the listener has ended.
        var places = new SemaphoreSlim(MostConnections);
        while (true)
        {
            await places.WaitAsync(cancellationToken);
            var connection = await listener.AcceptSocketAsync(cancellationToken);
            _ = ExchangeAsync(connection, places, cancellationToken);
        }
    }

    private async Task ExchangeAsync(Socket connection, SemaphoreSlim places, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        try
        {
            await using var stream = new NetworkStream(connection, ownsSocket: true);
            var (head, refusal) = await HttpRequestHead.ReadAsync(stream, either.Token);
            if ((refusal ?? (head is null ? null : Answer(head))) is { } answer)
            {
                await stream.WriteAsync(answer.Encode(withBody: head?.Method != "HEAD"), either.Token);

                // Closing with something unread would reset the connection, and the peer might lose the answer.
                connection.Shutdown(SocketShutdown.Send);
                await stream.CopyToAsync(Stream.Null, either.Token);
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
        {
            // Whoever asked went away or took too long. That is no news of the box.
            connection.Close(timeout: 0);
        }
        finally
        {
            places.Release();
        }
    }

    private HttpAnswer Answer(HttpRequestHead request) =>
        request.Method is not ("GET" or "HEAD")
            ? HttpAnswer.Plain("405 Method Not Allowed", "GET and HEAD\n")
            : request.Path switch
            {
                "/health/live" => HttpAnswer.Plain("200 OK", "live\n"),
                "/health/ready" => Ready(report()),
                "/metrics" => new HttpAnswer("200 OK", PrometheusText.ContentType, PrometheusText.Write(metrics.Collect())),
                _ => HttpAnswer.Plain("404 Not Found", "/health/live, /health/ready, /metrics\n"),
            };

    private static HttpAnswer Ready(HealthReport now) =>
        new(now.IsReady ? "200 OK" : "503 Service Unavailable", "application/json", JsonSerializer.Serialize(now, HealthJson.Default.HealthReport));

    [LoggerMessage(220, LogLevel.Information, "Health and metrics on http://{Listen}.")]
    private static partial void LogListening(ILogger logger, IPEndPoint listen);

    [LoggerMessage(221, LogLevel.Warning, "No health and metrics on {Listen}: {Reason} The box runs on; this is tried again every 10 s.")]
    private static partial void LogRefused(ILogger logger, IPEndPoint listen, string reason);
}
