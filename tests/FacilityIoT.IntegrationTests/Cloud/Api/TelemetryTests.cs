using System.Text.Json;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Written by the service's own writer to a real InfluxDB, read back over the API.</summary>
public sealed class TelemetryTests
{
    private static readonly PointId Point = new(new EdgeNodeId("东区", "box 1"), "it's, a=meter", "power/total \\ sum");
    private static readonly PointId Own = new(new EdgeNodeId("东区", "box 1"), null, "power/total \\ sum");

    [Fact]
    public async Task Series_are_downsampled_with_mean_bounds_count_and_the_worst_quality()
    {
        await using var influx = await InfluxServer.StartAsync();
        await using var cloud = await CloudAsync(influx);
        await WriteAsync(
            cloud, Sample(Point, 0, MetricValue.Of(1.0)), Sample(Point, 20, MetricValue.Of(3.0)), Sample(Point, 60, MetricValue.Of(10.0)),
            Sample(Point, 80, MetricValue.Null, Quality.Bad), Sample(Own, 0, MetricValue.Of(99.0)));
        using var client = await cloud.ProgramAsync();

        var series = await client.GetJsonAsync(Path(Point, "&every=1m"));
        Assert.Equal(60, series.GetProperty("every").GetDouble());
        var buckets = series.GetProperty("samples").EnumerateArray().ToList();
        Assert.Equal(2, buckets.Count);
        Assert.Equal((Estate.Noon, 2.0, 1.0, 3.0, 2, "good"), Bucket(buckets[0]));
        Assert.Equal((Estate.Noon.AddMinutes(1), 10.0, 10.0, 10.0, 2, "bad"), Bucket(buckets[1]));
    }

    [Fact]
    public async Task Raw_samples_come_as_they_were_written()
    {
        await using var influx = await InfluxServer.StartAsync();
        await using var cloud = await CloudAsync(influx);
        await WriteAsync(
            cloud, Sample(Own, 0, MetricValue.Of(true)), Sample(Own, 1, MetricValue.Null, Quality.Bad), Sample(Own, 2, MetricValue.Of("mode")), Sample(Own, 3600, MetricValue.Of(5L)));
        using var client = await cloud.ProgramAsync();

        var samples = (await client.GetJsonAsync(Path(Own, "&raw=true"))).GetProperty("samples").EnumerateArray().ToList();
        Assert.Equal([1.0, null, null], samples.Select(s => s.GetProperty("value").ValueKind == JsonValueKind.Null ? (double?)null : s.GetProperty("value").GetDouble()));
        Assert.Equal(["good", "bad", "good"], samples.Select(s => s.Text("quality")));
        Assert.Equal("mode", samples[2].Text("text"));
    }

    [Fact]
    public async Task A_point_without_history_is_an_empty_series()
    {
        await using var influx = await InfluxServer.StartAsync();
        await using var cloud = await CloudAsync(influx);
        using var client = await cloud.ProgramAsync();
        Assert.Equal(0, (await client.GetJsonAsync(Path(Point, ""))).GetProperty("samples").GetArrayLength());
    }

    private static Task<RunningCloud> CloudAsync(InfluxServer influx) =>
        RunningCloud.StartAsync(
            [$"Influx:Url={influx.Url}", $"Influx:Database={influx.Database}", $"Influx:User={influx.User}"], influxPassword: influx.Password);

    private static async Task WriteAsync(RunningCloud cloud, params TelemetrySample[] samples)
    {
        var result = await cloud.Services.GetRequiredService<ITelemetryWriter>().WriteAsync(samples, default);
        Assert.Equal(WriteOutcome.Written, result.Outcome);
    }

    private static TelemetrySample Sample(PointId point, int second, MetricValue value, Quality quality = Quality.Good) =>
        new(point, Estate.Noon.AddSeconds(second).ToUnixTimeMilliseconds() * 1_000_000, value, quality);

    private static string Path(PointId point, string more) =>
        $"/api/v1/telemetry?point={Uri.EscapeDataString(point.ToString())}&from=2026-03-01T12:00:00Z&to=2026-03-01T13:00:00Z{more}";

    private static (DateTimeOffset Time, double Mean, double Min, double Max, int Count, string Quality) Bucket(JsonElement bucket) => (
        bucket.GetProperty("time").GetDateTimeOffset(), bucket.GetProperty("mean").GetDouble(), bucket.GetProperty("min").GetDouble(), bucket.GetProperty("max").GetDouble(),
        bucket.GetProperty("count").GetInt32(), bucket.Text("quality"));
}
