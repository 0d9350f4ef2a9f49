using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>
/// A box collects while the cloud is away; then the plant stands still, the cloud comes back, and the backlog drains: from the box's birth until the
/// box has the acknowledgement of its last frame. All samples are counted in InfluxDB. Then the same points are written there raw.
/// </summary>
internal static class ThroughputBench
{
    private const int Meters = 20;
    private const int PointsOfAMeter = 200;
    private static readonly TimeSpan Collecting = TimeSpan.FromSeconds(75);
    private static readonly TimeSpan Draining = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        // As often as the simulator's values change.
        using var estate = new BenchEstate(MeterBuses.Yaml(Meters, metersOfABus: 5), BenchEstate.Meter(PointsOfAMeter, "250ms"));
        await using var facility = await FacilityScenario.StartAsync(estate.Settings, context.Say);
        var box = facility.Boxes[0];

        await facility.Cloud.Process.StopAsync();
        var collected = await CollectAsync(facility, box, context.Short ? 50_000 : 300_000, context);
        var (storedBefore, bytesBefore) = (await StoredAsync(facility), await BrokerTraffic.BytesReceivedAsync(facility, context.Cancellation));

        await facility.Cloud.Process.StartAsync();
        await UntilAsync(box, figures => figures.IsBorn, "the box to be born again", context.Cancellation);
        var (started, acknowledged) = (TimeProvider.System.GetTimestamp(), (await BoxFigures.ReadAsync(box)).Acknowledged);
        var (boxBefore, cloudBefore) = (ProcessFigures.Read(box.Process.Child.Id), ProcessFigures.Read(facility.Cloud.Process.Child.Id));
        var half = await UntilAsync(box, figures => 2 * (figures.Acknowledged - acknowledged) >= figures.Head - acknowledged, "half the backlog to be acknowledged", context.Cancellation);
        var halfAt = TimeProvider.System.GetTimestamp();
        var end = await UntilAsync(box, figures => figures.Acknowledged >= figures.Head, "the last frame's acknowledgement", context.Cancellation);
        var (took, secondHalf) = (TimeProvider.System.GetElapsedTime(started), TimeProvider.System.GetElapsedTime(halfAt));
        var (boxAfter, cloudAfter) = (ProcessFigures.Read(box.Process.Child.Id), ProcessFigures.Read(facility.Cloud.Process.Child.Id));

        var stored = await StoredAsync(facility) - storedBefore;
        context.Say($"{stored} points drained in {took.TotalSeconds:0.0} s; frames {acknowledged + 1} to {end.Head}");
        if (await StoredAsync(facility) < end.Samples)
        {
            throw new InvalidOperationException($"InfluxDB holds {await StoredAsync(facility)} points; the box has stored {end.Samples}, and all are acknowledged.");
        }

        var bytes = await BrokerTraffic.BytesReceivedAsync(facility, context.Cancellation) - bytesBefore;
        var raw = await RawWrites.PointsPerSecondAsync(facility.Influx, Meters, context);
        var rate = stored / took.TotalSeconds;
        var warm = stored * (double)(end.Acknowledged - half.Acknowledged) / (end.Acknowledged - acknowledged) / secondHalf.TotalSeconds;
        return
        [
            new("collectedPerSecond", "points read and committed by the box while the cloud was away", collected, "/s"),
            new("points", "points in the backlog", stored),
            new("pointsPerSecond", "from outbox to InfluxDB, durable and acknowledged", rate, "/s"),
            new("rawPointsPerSecond", "the same points as raw line protocol, batches of 5,000", raw, "/s"),
            new("ratio", "the one to the other", rate / raw, "", ">= 0.8"),
            new("warmPointsPerSecond", "the second half of the backlog alone: the restarted cloud's code is compiled by then", warm, "/s"),
            new("warmRatio", "that to raw writes", warm / raw),
            new("boxMicroseconds", "processor time of the box per point", (boxAfter.Processor - boxBefore.Processor).TotalMicroseconds / stored, "us"),
            new("cloudMicroseconds", "processor time of the cloud per point", (cloudAfter.Processor - cloudBefore.Processor).TotalMicroseconds / stored, "us"),
            new("wireBytesPerPoint", "bytes of MQTT per point, backlog, births included", (double)bytes / stored, "B", "<= 40"),
        ];
    }

    /// <returns>Points per second, read and committed to the outbox.</returns>
    private static async Task<double> CollectAsync(FacilityScenario facility, FacilityBox box, long samples, BenchContext context)
    {
        context.Say($"the cloud is away; the box collects {samples} points of {Meters * PointsOfAMeter}");
        var (from, started) = ((await BoxFigures.ReadAsync(box)).Samples, TimeProvider.System.GetTimestamp());
        var now = from;
        while (now - from < samples && TimeProvider.System.GetElapsedTime(started) < Collecting)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, context.Cancellation);
            now = (await BoxFigures.ReadAsync(box)).Samples;
        }

        var rate = (now - from) / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        await facility.Plant.DoAsync($"set {BenchEstate.Place}/*/* 230");

        // Everything read is committed when the outbox has not grown for longer than a sample may wait.
        for (var (last, next) = (-1L, now); last != next; next = (await BoxFigures.ReadAsync(box)).Samples)
        {
            last = next;
            await Task.Delay(TimeSpan.FromSeconds(2), TimeProvider.System, context.Cancellation);
        }

        return rate;
    }

    private static async Task<BoxFigures> UntilAsync(FacilityBox box, Func<BoxFigures, bool> condition, string what, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Draining)
        {
            var figures = await BoxFigures.ReadAsync(box);
            if (condition(figures))
            {
                return figures;
            }

            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }

        throw new TimeoutException($"Waited {Draining.TotalSeconds:0} s in vain for {what}.{box.Process.Child.TailText()}");
    }

    private static Task<long> StoredAsync(FacilityScenario facility) => facility.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.QualityField);
}
