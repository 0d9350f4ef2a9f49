using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>A point, its present state, and how its findings are called on the wire.</summary>
internal sealed class PointTrack
{
    private readonly Findings _found = new();
    private readonly string? _device;
    private readonly int _index;
    private readonly string[] _metrics;
    private readonly string[] _keys;
    private readonly long[] _alarmMs;
    private PointState _state;

    /// <param name="device">Null for a point of the box itself.</param>
    /// <param name="index">The point's index in its device, for <see cref="ConditionKey"/>.</param>
    public PointTrack(Point point, string? device, int index, Func<string, bool> wasActive, Moment now)
    {
        Point = point;
        _device = device;
        _index = index;
        _metrics = [.. point.Alarms.Select(a => ConditionNames.Metric(point, a))];
        _keys = [.. _metrics.Select(m => ConditionNames.Key(device, m))];
        _alarmMs = new long[_metrics.Length];
        _state = PointState.Start(point, [.. _keys.Select(wasActive)], now);
        NextDue = PointEngine.NextDue(point, _state);
    }

    public Point Point { get; }

    public LiveValue Current => _state.Current;

    public IReadOnlyList<ConditionPhase> Conditions => _state.Conditions;

    /// <summary>By which the outbox remembers the point's conditions.</summary>
    public IReadOnlyList<string> Keys => _keys;

    public TimeSpan? NextDue { get; private set; }

    public void Read(Reading reading, Moment at, List<Metric> samples, List<AlarmFinding> alarms) =>
        Become(PointEngine.Read(Point, _state, reading, at, _found), samples, alarms);

    public void Lose(Moment at, List<Metric> samples, List<AlarmFinding> alarms) =>
        Become(PointEngine.Lose(Point, _state, at, _found), samples, alarms);

    public void Advance(Moment now, List<Metric> samples, List<AlarmFinding> alarms)
    {
        if (NextDue <= now.Mono)
        {
            Become(PointEngine.Advance(Point, _state, now, _found), samples, alarms);
        }
    }

    public bool Reset(string metric, Moment now, List<Metric> samples, List<AlarmFinding> alarms)
    {
        var condition = Array.IndexOf(_metrics, metric);
        if (condition >= 0)
        {
            Become(PointEngine.Reset(Point, _state, condition, now, _found), samples, alarms);
        }

        return condition >= 0;
    }

    private void Become(PointState state, List<Metric> samples, List<AlarmFinding> alarms)
    {
        _state = state;
        NextDue = PointEngine.NextDue(Point, state);
        if (_found.IsEmpty)
        {
            return;
        }

        foreach (var sample in _found.Samples)
        {
            samples.Add(Sample(Point.Id, Point.DataType, sample));
        }

        foreach (var change in _found.Changes)
        {
            alarms.Add(Alarm(change));
        }

        _found.Clear();
    }

    private AlarmFinding Alarm(ConditionChange change)
    {
        var i = change.Condition;
        _alarmMs[i] = ReportByException.NextTimestamp(_alarmMs[i], change.AtMs);
        var value = new LiveValue(MetricValue.Of(change.Active), Quality.Good, _alarmMs[i]);
        return new AlarmFinding(
            new ConditionKey(_index, i),
            _device is null,
            Sample(_metrics[i], SparkplugDataType.Boolean, value),
            new ConditionState(_keys[i], change.Active, change.Active && Point.Alarms[i].Latch, _alarmMs[i]));
    }

    private static Metric Sample(string name, SparkplugDataType type, LiveValue value) => new()
    {
        Name = name,
        DataType = type,
        Value = value.Value,
        Quality = value.Quality,
        Timestamp = value.TimestampMs,
    };
}
