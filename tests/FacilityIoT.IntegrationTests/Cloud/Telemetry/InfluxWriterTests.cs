using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Telemetry;

public sealed class InfluxWriterTests : IDisposable
{
    private const long Second = 1_000_000_000;
    private const long Noon = 1_790_000_000 * Second;
    private readonly StateDirectory _state = StateDirectory.Temporary();

    public void Dispose() => _state.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_kind_of_value_is_read_back_from_InfluxDB_1(bool compressed)
    {
        await using var influx = await InfluxServer.StartAsync();
        using var writer = Writer(influx.Url, InfluxApi.V1, influx.User, influx.Password, compressed);
        var awkward = new PointId(new EdgeNodeId("site, one", "box=1"), null, "a \"point\"\\");
        TelemetrySample[] samples =
        [
            new(awkward, Noon, MetricValue.Of(21.5), Quality.Good),
            new(awkward, Noon + 1, MetricValue.Of(true), Quality.Good),
            new(awkward, Noon + 2, MetricValue.Of(long.MaxValue), Quality.Good),
            new(awkward, Noon + 3, MetricValue.Of("said \"no\"\nand left \\"), Quality.Good),
            new(awkward, Noon + 4, MetricValue.Of(double.NaN), Quality.Good),
            new(awkward, Noon + 5, MetricValue.Null, Quality.Bad),
        ];
        Assert.Equal(new WriteResult(WriteOutcome.Written), await writer.WriteAsync(samples, CancellationToken.None));
        Assert.Equal(new WriteResult(WriteOutcome.Written), await writer.WriteAsync(samples, CancellationToken.None));

        var where = $"\"site\" = 'site, one' AND \"box\" = 'box=1' AND \"device\" = '' AND \"point\" = 'a \"point\"{TagText.Encode("\\")}'";
        var rows = await influx.QueryAsync($"SELECT \"value\", \"text\", \"quality\" FROM \"reading\" WHERE {where}");
        Assert.Equal(6, rows.Count);
        Assert.Equal(21.5, rows[0]["value"].GetDouble());
        Assert.Equal(1, rows[1]["value"].GetDouble());
        Assert.Equal(long.MaxValue.ToString(System.Globalization.CultureInfo.InvariantCulture), rows[2]["text"].GetString());
        Assert.Equal("said \"no\" and left \\", rows[3]["text"].GetString());
        Assert.Equal([192, 192, 192, 192, 0, 0], rows.Select(row => row["quality"].GetInt32()));
        Assert.Equal("NaN", rows[4]["text"].GetString());
    }

    [Fact]
    public async Task A_wrong_password_and_an_absent_server_are_tried_again()
    {
        await using var influx = await InfluxServer.StartAsync();
        using var stranger = Writer(influx.Url, InfluxApi.V1, influx.User, "not it");
        Assert.Equal(WriteOutcome.Retry, (await stranger.WriteAsync([Sample(1)], CancellationToken.None)).Outcome);
        Assert.Contains("401", await stranger.CheckAsync(CancellationToken.None), StringComparison.Ordinal);

        using var writer = Writer(influx.Url, InfluxApi.V1, influx.User, influx.Password);
        Assert.Null(await writer.CheckAsync(CancellationToken.None));
        await influx.Process.KillAsync();
        Assert.Equal(WriteOutcome.Retry, (await writer.WriteAsync([Sample(1)], CancellationToken.None)).Outcome);
        Assert.NotNull(await writer.CheckAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_sample_older_than_the_retention_is_refused()
    {
        await using var influx = await InfluxServer.StartAsync();
        await influx.QueryAsync($"ALTER RETENTION POLICY \"autogen\" ON \"{influx.Database}\" DURATION 1w DEFAULT");
        using var writer = Writer(influx.Url, InfluxApi.V1, influx.User, influx.Password);

        var result = await writer.WriteAsync([Sample(1) with { TimeNs = Second }], CancellationToken.None);

        Assert.Equal(WriteOutcome.Refused, result.Outcome);
        Assert.Contains("retention", result.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_path_of_2_and_3_is_understood_by_VictoriaMetrics()
    {
        await using var victoria = await VictoriaMetricsServer.StartAsync();
        using var writer = Writer(victoria.Url, InfluxApi.V2, victoria.User, victoria.Password, compressed: true);
        var result = await writer.WriteAsync([Sample(1), Sample(2)], CancellationToken.None);

        Assert.Equal(new WriteResult(WriteOutcome.Written), result);
        var series = Assert.Single(await victoria.ExportAsync("{__name__=\"reading_value\"}"));
        Assert.Equal([1, 2], series.Values);
        Assert.Equal("temperature", series.Labels["point"]);
    }

    private static TelemetrySample Sample(int value) =>
        new(new PointId(new EdgeNodeId("site", "box"), "device", "temperature"), Noon + (value * Second), MetricValue.Of((double)value), Quality.Good);

    private IInfluxWriter Writer(Uri url, InfluxApi api, string user, string password, bool? compressed = null)
    {
        var file = _state[$"password-{Guid.NewGuid():N}"];
        File.WriteAllText(file, password);
        return TelemetryPort.Writer(new SocketsHttpHandler(), Options.Create(new InfluxOptions { Url = url.ToString(), Api = api, User = user, PasswordFile = file }), compressed);
    }
}
