using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>A box that reads 1,000 changing points each second from simulated meters and delivers them: its memory and its processor time, by the kernel.</summary>
internal static class MemoryBench
{
    private const int Meters = 4;
    private const int PointsOfAMeter = 250;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var estate = new BenchEstate(MeterBuses.Yaml(Meters, metersOfABus: 2), BenchEstate.Meter(PointsOfAMeter, "1s"));
        await using var facility = await FacilityScenario.StartAsync(estate.Settings, context.Say);
        var box = facility.Boxes[0];
        await Task.Delay(Settling, TimeProvider.System, context.Cancellation);

        var seconds = context.Short ? 10 : 60;
        context.Say($"{Meters * PointsOfAMeter} points are read each second, for {seconds} s");
        var (bytesBefore, sentBefore) = (await BrokerTraffic.BytesReceivedAsync(facility, context.Cancellation), await BoxFigures.ReadAsync(box));
        var (before, processBefore, storedBefore) = (await BoxFigures.ReadAsync(box), ProcessFigures.Read(box.Process.Child.Id), await StoredAsync(facility));
        var started = TimeProvider.System.GetTimestamp();
        var resident = new List<double>();
        for (var second = 0; second < seconds; second++)
        {
            await Task.Delay(Second, TimeProvider.System, context.Cancellation);
            resident.Add(ProcessFigures.Read(box.Process.Child.Id).Resident);
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        var (after, process, stored) = (await BoxFigures.ReadAsync(box), ProcessFigures.Read(box.Process.Child.Id), await StoredAsync(facility));
        var samples = after.Samples - before.Samples;

        // The broker's counter comes late, so its samples are counted beside it, before as after.
        var bytes = await BrokerTraffic.BytesReceivedAsync(facility, context.Cancellation) - bytesBefore;
        var sent = (await BoxFigures.ReadAsync(box)).Samples - sentBefore.Samples;
        return
        [
            new("pointsPerSecond", "points read and committed to the outbox", samples / took.TotalSeconds, "/s"),
            new("storedPerSecond", "points stored in InfluxDB", (stored - storedBefore) / took.TotalSeconds, "/s"),
            new("residentMiB", "resident memory of the box, mean (VmRSS)", resident.Average(), "MiB", "<= 80"),
            new("residentMostMiB", "the same, greatest", resident.Max(), "MiB"),
            new("peakMiB", "peak since its start (VmHWM)", process.Peak, "MiB"),
            new("anonymousMiB", "of it not shared with the files of .NET and libraries (RssAnon), at the end", process.Anonymous, "MiB"),
            new("processorPercent", "processor time of the box, of one core", 100 * (process.Processor - processBefore.Processor) / took, "%"),
            new("wireBytesPerPoint", "bytes of MQTT per point, live", (double)bytes / sent, "B", "<= 40"),
        ];
    }

    private static Task<long> StoredAsync(FacilityScenario facility) => facility.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.QualityField);
}
