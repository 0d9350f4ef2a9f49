using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.IntegrationTests.Cloud.Notifications;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Telemetry;

/// <summary>What the telemetry writer of either stack must do over <c>/api/v2/write</c>, against a peer that answers as InfluxDB 2 documents it.</summary>
public sealed class InfluxV2WriterTests : IAsyncLifetime
{
    private const long Noon = 1_790_000_000_000_000_000;
    private static readonly PointId Point = new(new EdgeNodeId("site, one", "box=1"), null, "a \"point\"\\");
    private readonly StateDirectory _state = StateDirectory.Temporary();
    private HttpPeer _peer = null!;
    private IInfluxWriter _writer = null!;

    public async ValueTask InitializeAsync()
    {
        _peer = await HttpPeer.StartAsync();
        _peer.Answer = _ => new PeerAnswer(204);
        _writer = Writer();
    }

    public async ValueTask DisposeAsync()
    {
        _writer.Dispose();
        await _peer.DisposeAsync();
        _state.Dispose();
    }

    [Fact]
    public async Task A_batch_is_one_request_in_nanoseconds_whatever_is_in_it()
    {
        TelemetrySample[] samples =
        [
            Sample(MetricValue.Of(21.5), 0), Sample(MetricValue.Of(true), 1), Sample(MetricValue.Of("said \"no\"\nand left"), 1_000_000), Sample(MetricValue.Of(7L), 1_000_000_000),
        ];
        Assert.Equal(new WriteResult(WriteOutcome.Written), await _writer.WriteAsync(samples, CancellationToken.None));

        var request = Assert.Single(_peer.Heard);
        Assert.Equal("POST", request.Method);
        Assert.StartsWith("/api/v2/write?", request.Path, StringComparison.Ordinal);
        Assert.Equal(["bucket=facility%20one", "org=our%20org", "precision=ns"], request.Path.Split('?')[1].Split('&').Select(p => p.Replace("+", "%20")).Order());
        var series = $"reading,box=box\\=1,point={TagText.Escape(Point.Point)},site=site\\,\\ one ";
        Assert.Equal(
        [
            $"{series}value=21.5,quality=192i {Noon}",
            $"{series}value=1,quality=192i {Noon + 1}",
            $"{series}text=\"said \\\"no\\\" and left\",quality=192i {Noon + 1_000_000}",
            $"{series}value=7,quality=192i {Noon + 1_000_000_000}",
        ], request.Body.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public async Task What_is_not_a_number_is_written_as_text_of_bad_quality_and_not_left_out(double value, string text)
    {
        await _writer.WriteAsync([Sample(MetricValue.Of(value), 0)], CancellationToken.None);
        Assert.Contains($" text=\"{text}\",quality=0i ", Assert.Single(_peer.Heard).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_of_other_measurements_are_one_request_too_and_none_is_no_request()
    {
        var empty = new MeasuredPoint("open", [("site", "s")], [("count", double.NaN)], Noon);
        Assert.Equal(WriteOutcome.Written, (await _writer.WriteAsync([empty], CancellationToken.None)).Outcome);
        Assert.Equal(WriteOutcome.Written, (await _writer.WriteAsync(Array.Empty<MeasuredPoint>(), CancellationToken.None)).Outcome);
        Assert.Equal(WriteOutcome.Written, (await _writer.WriteAsync(Array.Empty<TelemetrySample>(), CancellationToken.None)).Outcome);
        Assert.DoesNotContain(_peer.Heard, r => r.Body.Length > 0);

        var before = _peer.Heard.Count;
        var open = empty with { Fields = [("count", 3)] };
        await _writer.WriteAsync([open, open with { TimeNs = Noon + 1 }], CancellationToken.None);
        Assert.Equal($"open,site=s count=3 {Noon}\nopen,site=s count=3 {Noon + 1}", Assert.Single(_peer.Heard.Skip(before)).Body.TrimEnd('\n'));
    }

    [Theory]
    [InlineData(400, "{\"code\":\"invalid\",\"message\":\"partial write: points beyond retention policy dropped=3\"}", WriteOutcome.Refused, 3)]
    [InlineData(400, "unable to parse 'x': missing fields", WriteOutcome.Refused, null)]
    [InlineData(400, "timeout", WriteOutcome.Retry, null)]
    [InlineData(401, "{\"code\":\"unauthorized\",\"message\":\"unauthorized access\"}", WriteOutcome.Retry, null)]
    [InlineData(404, "{\"code\":\"not found\",\"message\":\"bucket not found\"}", WriteOutcome.Retry, null)]
    [InlineData(413, "too large", WriteOutcome.Refused, null)]
    [InlineData(422, "field type conflict", WriteOutcome.Refused, null)]
    [InlineData(500, "", WriteOutcome.Retry, null)]
    public async Task Every_answer_is_judged_by_its_status_and_its_own_words(int status, string words, WriteOutcome outcome, int? dropped)
    {
        _peer.Answer = _ => new PeerAnswer(status, words, words.StartsWith('{') ? "application/json" : "text/plain");
        var result = await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal(new WriteResult(outcome, $"{status} {words}".TrimEnd(), null, dropped), result with { Detail = result.Detail?.TrimEnd() });
        Assert.Single(_peer.Heard);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", null)]
    public async Task A_busy_server_says_when_to_come_again(string after, int? seconds)
    {
        _peer.Answer = _ => new PeerAnswer(429, "", RetryAfter: after);
        var result = await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal((WriteOutcome.Retry, seconds is { } s ? TimeSpan.FromSeconds(s) : null), (result.Outcome, result.RetryAfter));
        Assert.Single(_peer.Heard);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_tried_again_and_nothing_is_sent_behind_the_callers_back()
    {
        var never = new TaskCompletionSource();
        _peer.Answer = _ => new PeerAnswer(204, Wait: never.Task);
        var result = await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal(new WriteResult(WriteOutcome.Retry, "no answer within 00:00:01"), result);

        using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], stopping.Token));
        Assert.Equal(2, _peer.Heard.Count);
        never.SetResult();
    }

    [Fact]
    public async Task An_absent_server_is_tried_again()
    {
        await _peer.DisposeAsync();
        var result = await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal(WriteOutcome.Retry, result.Outcome);
        Assert.Contains("refused", result.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(await _writer.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_check_asks_the_server_and_stores_nothing()
    {
        Assert.Null(await _writer.CheckAsync(CancellationToken.None));
        var request = Assert.Single(_peer.Heard);
        Assert.True(request.Body.Length == 0 || request.Body.StartsWith('#'), request.Body);

        _peer.Answer = _ => new PeerAnswer(401, "unauthorized");
        Assert.Equal("401 unauthorized", await _writer.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_token_is_read_for_each_request_so_that_a_new_one_needs_no_restart()
    {
        await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        File.WriteAllText(_state["token"], "second");
        await _writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal(["Token first", "Token second"], _peer.Heard.Select(r => r.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bodies_are_compressed_when_that_is_asked_for(bool compressed)
    {
        using var writer = Writer(compressed);
        await writer.WriteAsync([Sample(MetricValue.Of(1.0), 0)], CancellationToken.None);
        Assert.Equal(compressed, Assert.Single(_peer.Heard).Headers.GetValueOrDefault("Content-Encoding") == "gzip");
    }

    private static TelemetrySample Sample(MetricValue value, long plusNs) => new(Point, Noon + plusNs, value, Quality.Good);

    private IInfluxWriter Writer(bool? compressed = null)
    {
        File.WriteAllText(_state["token"], "first");
        return TelemetryPort.Writer(new SocketsHttpHandler(), Options.Create(new InfluxOptions
        {
            Url = _peer.Address.ToString(),
            Api = InfluxApi.V2,
            Organization = "our org",
            Database = "facility one",
            TokenFile = _state["token"],
            Timeout = TimeSpan.FromSeconds(1),
        }), compressed);
    }
}
