using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>The points of one device and whether it answers. Used by one thread; no clock, no I/O.</summary>
internal sealed class DeviceEngine
{
    private readonly Device _device;
    private readonly PointTrack[] _points;
    private readonly PointTrack _online;
    private TimeSpan _last;

    /// <param name="wasActive">Whether a condition, by its key, was open before the restart.</param>
    public DeviceEngine(Device device, Func<string, bool> wasActive, Moment now)
    {
        _device = device;
        _points = [.. device.Points.Select((p, i) => new PointTrack(p, device.Id, i, wasActive, now))];
        _online = new PointTrack(OnlinePoint.Of(device), null, OnlineIndex, wasActive, now);
        _last = now.Mono;
    }

    /// <summary>The index that stands for the device's own online state.</summary>
    public const int OnlineIndex = -1;

    public DeviceLink? Link { get; private set; }

    public string? Fault { get; private set; }

    public PointTrack Online => _online;

    public IReadOnlyList<PointTrack> Points => _points;

    /// <summary>The keys of every condition, by which the outbox remembers them.</summary>
    public IEnumerable<string> ConditionKeys => _points.Append(_online).SelectMany(p => p.Keys);

    /// <summary>Earliest end of a delay; null when none runs.</summary>
    public TimeSpan? NextDue
    {
        get
        {
            var next = _online.NextDue;
            foreach (var point in _points)
            {
                next = next is null || point.NextDue < next ? point.NextDue ?? next : next;
            }

            return next;
        }
    }

    /// <summary>Takes what a driver learned.</summary>
    public void Take(DeviceScan scan, Moment at, DeviceFindings findings)
    {
        at = Forward(at);
        Advance(at, findings);
        Fault = scan.Fault;
        if (scan.Link == DeviceLink.Lost)
        {
            Lose(at, findings);
            return;
        }

        foreach (var reading in scan.Readings)
        {
            // One unanswered poll proves nothing: only what it brought counts.
            if (scan.Link == DeviceLink.Online || reading.Quality == Quality.Good)
            {
                _points[reading.Point].Read(reading, at, findings.Samples, findings.Alarms);
            }
        }

        if (scan.Link == DeviceLink.Online)
        {
            Link = DeviceLink.Online;
            _online.Read(new Reading(0, MetricValue.Of(true), Quality.Good), at, findings.NodeSamples, findings.Alarms);
        }
    }

    /// <summary>Works off the delays that have ended.</summary>
    public void Advance(Moment now, DeviceFindings findings)
    {
        now = Forward(now);
        _online.Advance(now, findings.NodeSamples, findings.Alarms);
        foreach (var point in _points)
        {
            point.Advance(now, findings.Samples, findings.Alarms);
        }
    }

    /// <summary>Resets a latched condition by its metric's name; false when the device has none of that name.</summary>
    public bool Reset(string metric, Moment now, DeviceFindings findings)
    {
        foreach (var point in _points)
        {
            if (point.Reset(metric, Forward(now), findings.Samples, findings.Alarms))
            {
                return true;
            }
        }

        return _online.Reset(metric, Forward(now), findings.NodeSamples, findings.Alarms);
    }

    private void Lose(Moment at, DeviceFindings findings)
    {
        if (Link == DeviceLink.Lost)
        {
            return;
        }

        Link = DeviceLink.Lost;
        foreach (var point in _points)
        {
            point.Lose(at, findings.Samples, findings.Alarms);
        }

        _online.Read(new Reading(0, MetricValue.Of(false), Quality.Good), at, findings.NodeSamples, findings.Alarms);
    }

    /// <summary>A device's time never runs back: a scan that waited behind a timer counts as of that timer.</summary>
    private Moment Forward(Moment now)
    {
        _last = now.Mono > _last ? now.Mono : _last;
        return now with { Mono = _last };
    }

    public override string ToString() => _device.Id;
}
