using System.Diagnostics.Metrics;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Health;

/// <summary>The box's metrics. Points are never tags: their number has no bound.</summary>
internal sealed class EdgeMetrics : IDisposable
{
    public const string MeterName = "FacilityIoT.Edge";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _scans;
    private readonly Counter<long> _readings;
    private readonly Counter<long> _bad;
    private readonly Counter<long> _samples;
    private readonly Counter<long> _givenUp;
    private readonly Counter<long> _frames;
    private readonly Counter<long> _conditions;
    private readonly Histogram<double> _stored;

    public EdgeMetrics()
    {
        _scans = _meter.CreateCounter<long>("facility.edge.scans", "{scan}", "Polls and edges that the drivers delivered");
        _readings = _meter.CreateCounter<long>("facility.edge.readings", "{reading}", "Raw values read");
        _bad = _meter.CreateCounter<long>("facility.edge.readings.bad", "{reading}", "Raw values that could not be read");
        _samples = _meter.CreateCounter<long>("facility.edge.samples", "{sample}", "Samples committed to the outbox");
        _givenUp = _meter.CreateCounter<long>("facility.edge.samples.given_up", "{sample}", "Samples lost because the disk refused them for too long");
        _frames = _meter.CreateCounter<long>("facility.edge.frames", "{frame}", "Frames committed to the outbox");
        _conditions = _meter.CreateCounter<long>("facility.edge.conditions", "{change}", "Alarm conditions that became active or normal");
        _stored = _meter.CreateHistogram(
            "facility.edge.stored",
            "s",
            "From the reading to the commit of its frame",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
    }

    public void Scanned(DeviceScan scan)
    {
        _scans.Add(1);
        _readings.Add(scan.Readings.Count);
        var bad = scan.Readings.Count(r => r.Quality != Quality.Good);
        if (bad > 0)
        {
            _bad.Add(bad);
        }
    }

    public void Judged(bool active) => _conditions.Add(1, new KeyValuePair<string, object?>("state", active ? "active" : "normal"));

    public void Stored(FrameDraft draft, TimeSpan latency)
    {
        var lane = new KeyValuePair<string, object?>("lane", draft.Lane == FrameLane.Alarm ? "alarm" : "telemetry");
        _frames.Add(1, lane);
        _samples.Add(draft.Samples.Count, lane);
        _stored.Record(latency.TotalSeconds, lane);
    }

    public void GivenUp(int samples) => _givenUp.Add(samples);

    /// <summary>Lets the outbox, the session and the devices be observed, each time metrics are asked for.</summary>
    public void Observe(FrameOutbox outbox, EdgeSession session, LiveBoard board, Box box)
    {
        _meter.CreateObservableGauge("facility.edge.outbox.head", () => outbox.Status.Head, "{frame}", "The last frame stored");
        _meter.CreateObservableGauge("facility.edge.outbox.acked", () => outbox.Status.Acked, "{frame}", "Every host has stored the frames up to here");
        _meter.CreateObservableGauge("facility.edge.outbox.kept", () => outbox.Counters.Frames, "{frame}", "Frames kept, not acknowledged by every host");
        _meter.CreateObservableGauge("facility.edge.outbox.size", () => outbox.Counters.Bytes, "By", "Size of the frames kept");
        _meter.CreateObservableCounter("facility.edge.outbox.evicted", () => outbox.Counters.Evicted, "{frame}", "Frames given up for want of room, over the outbox's life");
        _meter.CreateObservableCounter("facility.edge.outbox.damaged", () => outbox.Counters.Damaged, "{frame}", "Frames found damaged, over the outbox's life");
        _meter.CreateObservableGauge("facility.edge.session.born", () => session.IsBorn ? 1 : 0, null, "1 while the box is born at its broker");
        _meter.CreateObservableCounter("facility.edge.sessions", () => session.SessionNumber, "{session}", "Connections that completed their births");
        _meter.CreateObservableGauge(
            "facility.edge.devices",
            () => box.Devices.GroupBy(d => board.IsOnline(d.Id)).Select(g => new Measurement<int>(g.Count(), StateTag(g.Key))),
            "{device}",
            "Devices by whether they answer");
    }

    private static KeyValuePair<string, object?> StateTag(bool? online) =>
        new("state", online switch { true => "online", false => "lost", null => "unheard" });

    public void Dispose() => _meter.Dispose();
}
