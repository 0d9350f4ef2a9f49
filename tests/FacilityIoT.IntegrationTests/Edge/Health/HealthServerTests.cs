using System.Net;
using System.Net.Sockets;
using System.Text;
using FacilityIoT.Edge.Health;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Service;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Edge.Health;

public sealed class HealthServerTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _stop = new();
    private readonly MetricsCollector _metrics = new([EdgeMetrics.MeterName]);
    private readonly EdgeMetrics _figures = new();
    private readonly int _port = FreePort.Next();
    private string? _trouble;
    private HttpClient _client = null!;
    private Task _serving = Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        var server = new HealthServer(
            new IPEndPoint(IPAddress.Loopback, _port), () => HealthReport.Of([HealthPart.Of("disk", _trouble)]), _metrics, TimeProvider.System, NullLogger<HealthServer>.Instance);
        _serving = server.RunAsync(_stop.Token);
        _client = LoopbackHttp.Client(new Uri($"http://127.0.0.1:{_port}"));
        await Eventually.TrueAsync(() => _client.AnswersAsync("health/live"), TimeSpan.FromSeconds(10), "the server listens");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _serving);
        _client.Dispose();
        _metrics.Dispose();
        _figures.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Health_names_its_parts_and_is_unavailable_while_one_is_not_well()
    {
        using var well = await _client.GetAsync(new Uri("health/ready", UriKind.Relative));
        _trouble = "The disk is full.";
        using var ill = await _client.GetAsync(new Uri("health/ready?verbose", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (well.StatusCode, ill.StatusCode));
        Assert.Equal("""{"status":"degraded","parts":[{"name":"disk","ok":false,"detail":"The disk is full."}]}""", await ill.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Metrics_are_Prometheus_text()
    {
        _figures.GivenUp(3);

        using var answer = await _client.GetAsync(new Uri("metrics", UriKind.Relative));

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("facility_edge_samples_given_up_total 3\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /elsewhere HTTP/1.1\r\n\r\n", "404 Not Found")]
    [InlineData("POST /metrics HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", "405 Method Not Allowed")]
    [InlineData("HEAD /health/live HTTP/1.1\r\n\r\n", "200 OK")]
    [InlineData("GET http://127.0.0.1/health/live HTTP/1.1\r\n\r\n", "200 OK")]
    [InlineData("GET /health/live\r\n\r\n", "400 Bad Request")]
    [InlineData("\u0016\u0003\u0001 a greeting of TLS\r\n\r\n", "400 Bad Request")]
    public async Task Each_request_has_its_status(string request, string status)
    {
        var answer = await AskAsync(request);

        Assert.StartsWith($"HTTP/1.1 {status}\r\n", answer, StringComparison.Ordinal);
        Assert.Equal(request.StartsWith("HEAD", StringComparison.Ordinal), answer.EndsWith("\r\n\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_head_without_end_is_refused() =>
        Assert.StartsWith("HTTP/1.1 431 ", await AskAsync($"GET /metrics HTTP/1.1\r\nX: {new string('x', HttpRequestHead.MostBytes)}"), StringComparison.Ordinal);

    [Fact]
    public async Task Peers_that_say_nothing_hold_their_places_for_seconds_only()
    {
        var silent = Enumerable.Range(0, 20).Select(_ => new TcpClient("127.0.0.1", _port)).ToList();

        await Eventually.TrueAsync(() => _client.AnswersAsync("health/live"), TimeSpan.FromSeconds(30), "the silent ones are sent away");
        silent.ForEach(peer => peer.Dispose());
    }

    private async Task<string> AskAsync(string request)
    {
        using var peer = new TcpClient("127.0.0.1", _port);
        await peer.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(peer.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
