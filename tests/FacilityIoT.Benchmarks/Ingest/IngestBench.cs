using System.Diagnostics;
using System.Globalization;
using System.Text;
using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FacilityIoT.Benchmarks.Ingest;

/// <summary>
/// The cloud's half of the way, on real mosquitto, InfluxDB and SQLite: samples per second from the broker until acknowledged, beside the
/// same samples written raw to the same InfluxDB in the same run; and an alarm frame until its ticket is acknowledged.
/// </summary>
internal static class IngestBench
{
    private const int SamplesPerFrame = 200;
    private const int Window = 64;
    private const int AlarmFrames = 300;

    /// <summary>A service runs for months: before its hot code is compiled for good, the compiler takes as much of the processor as the service.</summary>
    private const int WarmUpFrames = 1_500;

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        var frames = context.Short ? 300 : 3_000;
        await using var broker = await MosquittoServer.StartAsync(BrokerUser.WithFullAccess("cloud"), BrokerUser.WithFullAccess("box"));
        await using var influx = await InfluxServer.StartAsync();
        using var state = StateDirectory.Temporary();
        using var host = await StartAsync(broker, influx, state);
        await using var box = await BenchBox.ConnectAsync(broker);
        await box.BearAsync(SamplesPerFrame, AlarmFrames);

        await RawAsync(influx, "warm_up", frames);
        var warmUp = context.Short ? 100 : WarmUpFrames;
        await box.SendTelemetryAsync(1, warmUp, SamplesPerFrame, Window);
        var raw = await RawAsync(influx, "raw", frames);
        using var process = Process.GetCurrentProcess();
        var (processorBefore, allocatedBefore, pausedBefore) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var started = Stopwatch.GetTimestamp();
        await box.SendTelemetryAsync(warmUp + 1, frames, SamplesPerFrame, Window);
        var took = Stopwatch.GetElapsedTime(started);
        var ingested = frames * SamplesPerFrame / took.TotalSeconds;
        process.Refresh();
        var processor = (process.TotalProcessorTime - processorBefore).TotalMicroseconds / (frames * SamplesPerFrame);
        var allocated = (double)(GC.GetTotalAllocatedBytes() - allocatedBefore) / (frames * SamplesPerFrame);
        var paused = (GC.GetTotalPauseDuration() - pausedBefore) / took;
        var stored = await influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField);
        context.Say(FormattableString.Invariant($"{stored} points are in InfluxDB; {AlarmFrames} alarms follow, one after the other"));

        var alarms = await box.SendAlarmsAsync(warmUp + frames + 1, AlarmFrames);
        var latencies = new Latencies(alarms);
        await host.StopAsync();
        return
        [
            new("pointsPerSecond", "points from broker to InfluxDB, acknowledged", ingested, "/s"),
            new("rawPointsPerSecond", "the same points as raw line protocol", raw, "/s"),
            new("ratio", "the one to the other", ingested / raw, "", ">= 0.8"),
            new("processorMicroseconds", "processor time a point, cloud and load together", processor, "us"),
            new("allocatedBytes", "memory allocated a point, cloud and load together", allocated, "B"),
            new("pausedShare", "share of the time in pauses of the garbage collector", paused, ""),
            new("alarmFirstMs", "alarm frame sent until its ticket is committed and acknowledged, the first", alarms[0], "ms"),
            new("alarmP50Ms", "the same, median", latencies.At(0.5), "ms"),
            new("alarmP99Ms", "the same, p99", latencies.At(0.99), "ms"),
            new("alarmMaxMs", "the same, worst", latencies.At(1), "ms"),
        ];
    }

    private static async Task<IHost> StartAsync(MosquittoServer broker, InfluxServer influx, StateDirectory state)
    {
        await File.WriteAllTextAsync(state["broker"], broker.PasswordOf("cloud"));
        await File.WriteAllTextAsync(state["influx"], influx.Password);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = state["store"],
            ["Broker:Port"] = broker.Port.ToString(CultureInfo.InvariantCulture),
            ["Broker:User"] = "cloud",
            ["Broker:PasswordFile"] = state["broker"],
            ["Influx:Url"] = influx.Url.ToString(),
            ["Influx:User"] = influx.User,
            ["Influx:PasswordFile"] = state["influx"],
        });
        builder.Services.AddSingleton(TimeProvider.System).AddMetrics().AddSingleton<CloudMetrics>();
        builder.Services.AddPersistence().AddIngest().AddTelemetry().AddAlarms().AddTickets().AddLive();
        var host = builder.Build();
        await host.StartAsync();
        var session = host.Services.GetRequiredService<HostSession>();
        await Eventually.TrueAsync(() => session.IsConnected, TimeSpan.FromSeconds(20), "the host session");
        return host;
    }

    /// <summary>The same samples, already as text, in the same batches, one after the other: what InfluxDB itself can do here.</summary>
    private static async Task<double> RawAsync(InfluxServer influx, string measurement, int frames)
    {
        using var http = new HttpClient { BaseAddress = influx.Url };
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{influx.User}:{influx.Password}")));
        var batches = Batches(measurement, frames);
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in batches)
        {
            using var content = new ByteArrayContent(batch);
            using var answer = await http.PostAsync(new Uri($"write?db={influx.Database}&precision=ns", UriKind.Relative), content);
            answer.EnsureSuccessStatusCode();
        }

        return frames * SamplesPerFrame / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static List<byte[]> Batches(string measurement, int frames)
    {
        const int framesPerBatch = 5_000 / SamplesPerFrame;
        List<byte[]> batches = [];
        var text = new StringBuilder();
        for (var frame = 0; frame < frames; frame++)
        {
            for (var point = 0; point < SamplesPerFrame; point++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{measurement},box=bench,device=meter,point=point-{point},site=bench value={BenchBox.Value(frame, point)},quality=192i {BenchBox.TimeMs(frame)}000000\n");
            }

            if ((frame + 1) % framesPerBatch == 0)
            {
                batches.Add(Encoding.UTF8.GetBytes(text.ToString()));
                text.Clear();
            }
        }

        return batches;
    }
}
