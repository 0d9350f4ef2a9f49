using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Points;

/// <summary>One point taken through readings at given milliseconds; wall clock and monotonic clock run together from 1970.</summary>
internal sealed class PointRun
{
    private readonly Point _point;
    private readonly Findings _found = new();
    private PointState _state;

    public PointRun(Point point, params bool[] restored)
    {
        _point = point;
        _state = PointState.Start(point, restored.Length > 0 ? restored : new bool[point.Alarms.Count], At(0));
    }

    public LiveValue Current => _state.Current;

    public IReadOnlyList<bool> Active => [.. _state.Conditions.Select(c => c.Active)];

    public TimeSpan? NextDue => PointEngine.NextDue(_point, _state);

    /// <summary>Everything sent: value (null when it is not good) and time stamp.</summary>
    public List<(MetricValue Value, Quality Quality, long Ms)> Samples => [.. _found.Samples.Select(s => (s.Value, s.Quality, s.TimestampMs))];

    public List<(bool Active, long Ms)> Changes => [.. _found.Changes.Select(c => (c.Active, c.AtMs))];

    public PointRun Read(double ms, MetricValue value)
    {
        _state = PointEngine.Read(_point, _state, new Reading(0, value, Quality.Good), At(ms), _found);
        return this;
    }

    public PointRun Read(double ms, bool value) => Read(ms, MetricValue.Of(value));

    public PointRun Read(double ms, double value) => Read(ms, MetricValue.Of(value));

    public PointRun Bad(double ms)
    {
        _state = PointEngine.Read(_point, _state, new Reading(0, MetricValue.Null, Quality.Bad), At(ms), _found);
        return this;
    }

    public PointRun Lose(double ms)
    {
        _state = PointEngine.Lose(_point, _state, At(ms), _found);
        return this;
    }

    public PointRun Wait(double ms)
    {
        _state = PointEngine.Advance(_point, _state, At(ms), _found);
        return this;
    }

    public PointRun Reset(double ms)
    {
        _state = PointEngine.Reset(_point, _state, 0, At(ms), _found);
        return this;
    }

    private static Moment At(double ms) => new(TimeSpan.FromMilliseconds(ms), DateTimeOffset.UnixEpoch.AddMilliseconds(ms));
}
