using System.Net;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Environments;

public sealed class TelemetryStoreTests
{
    [Fact]
    public async Task Influxdb_keeps_what_was_written_before_a_kill()
    {
        await using var influx = await InfluxServer.StartAsync();
        using (var writer = LoopbackHttp.Client(influx.Url, influx.User, influx.Password))
        {
            var answer = await WriteAsync(writer, "write?db=facility", "sample,point=a value=1 1000\nsample,point=a value=2 2000");
            Assert.Equal(HttpStatusCode.NoContent, answer);
        }

        await influx.Process.KillAsync();
        await influx.Process.StartAsync();
        var rows = await influx.QueryAsync("SELECT value FROM sample GROUP BY point");
        Assert.Equal([(1000L, 1.0), (2000L, 2.0)], rows.Select(row => (row["time"].GetInt64(), row["value"].GetDouble())));
        Assert.All(rows, row => Assert.Equal("a", row.Tags["point"]));
        Assert.Equal(2, await influx.CountAsync("sample", "value"));
        Assert.Equal(0, await influx.CountAsync("sample", "value", "point = 'b'"));
    }

    [Fact]
    public async Task Influxdb_refuses_writers_without_a_password()
    {
        await using var influx = await InfluxServer.StartAsync();
        using var stranger = LoopbackHttp.Client(influx.Url);
        Assert.Equal(HttpStatusCode.Unauthorized, await WriteAsync(stranger, "write?db=facility", "sample value=1 1000"));
    }

    [Fact]
    public async Task A_query_that_influxdb_refuses_says_why()
    {
        await using var influx = await InfluxServer.StartAsync();
        var failure = await Assert.ThrowsAsync<InfluxQueryException>(() => influx.QueryAsync("SELECT"));
        Assert.Contains("error parsing query", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Victoria_metrics_takes_the_second_write_path_with_a_password()
    {
        await using var store = await VictoriaMetricsServer.StartAsync();
        using var stranger = LoopbackHttp.Client(store.Url);
        using var writer = LoopbackHttp.Client(store.Url, store.User, store.Password);
        const string Line = "sample,point=a value=7 1700000000000000000";
        Assert.Equal(HttpStatusCode.Unauthorized, await WriteAsync(stranger, "api/v2/write?bucket=facility&org=o", Line));
        Assert.Equal(HttpStatusCode.NoContent, await WriteAsync(writer, "api/v2/write?bucket=facility&org=o", Line));
        var series = Assert.Single(await store.ExportAsync("{__name__=\"sample_value\"}"));
        Assert.Equal("a", series.Labels["point"]);
        Assert.Equal([7.0], series.Values);
        Assert.Equal([1_700_000_000_000L], series.Timestamps);
    }

    private static async Task<HttpStatusCode> WriteAsync(HttpClient client, string path, string lines)
    {
        using var body = new StringContent(lines);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        return response.StatusCode;
    }
}
