using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>One device's part of the <see cref="LiveBoard"/>, under its lock.</summary>
internal sealed class DeviceBoard
{
    private readonly LiveValue[] _points;
    private readonly CommittedCondition[][] _conditions;
    private LiveValue _onlineValue;
    private CommittedCondition _communicationLoss;
    private int _change;

    public DeviceBoard(Device device, long nowMs)
    {
        _points = [.. device.Points.Select(_ => LiveValue.Unheard(nowMs))];
        _onlineValue = LiveValue.Unheard(nowMs);
        _communicationLoss = new CommittedCondition(false, Quality.Stale, nowMs, 0);
        _conditions = [.. device.Points.Select(p => p.Alarms.Select(_ => _communicationLoss).ToArray())];
    }

    public bool? Online { get; private set; }

    public string? Fault { get; private set; }

    public void Restore(Device device, IReadOnlyDictionary<string, ConditionState> open)
    {
        var online = OnlinePoint.Of(device);
        Restore(ref _communicationLoss, ConditionNames.Key(null, ConditionNames.Metric(online, device.CommunicationLoss)), open);
        for (var p = 0; p < _conditions.Length; p++)
        {
            for (var c = 0; c < _conditions[p].Length; c++)
            {
                var metric = ConditionNames.Metric(device.Points[p], device.Points[p].Alarms[c]);
                Restore(ref _conditions[p][c], ConditionNames.Key(device.Id, metric), open);
            }
        }
    }

    public void Show(DeviceEngine engine)
    {
        _onlineValue = engine.Online.Current;
        _communicationLoss = _communicationLoss with { Quality = QualityOf(engine.Online.Conditions[0]) };
        for (var p = 0; p < _points.Length; p++)
        {
            var track = engine.Points[p];
            _points[p] = track.Current;
            for (var c = 0; c < _conditions[p].Length; c++)
            {
                _conditions[p][c] = _conditions[p][c] with { Quality = QualityOf(track.Conditions[c]) };
            }
        }
    }

    /// <param name="order">Rises with every change; commits may be reported out of order.</param>
    public void Commit(ConditionKey key, bool active, long sinceMs, long order)
    {
        ref var condition = ref key.Point == DeviceEngine.OnlineIndex ? ref _communicationLoss : ref _conditions[key.Point][key.Condition];
        if (order > condition.Order)
        {
            condition = condition with { Active = active, SinceMs = sinceMs, Order = order };
        }
    }

    /// <summary>True when it changed.</summary>
    public bool SetOnline(bool? online, string? fault, int change)
    {
        if (change <= _change)
        {
            return false;
        }

        _change = change;
        Fault = fault;
        var changed = online is not null && Online != online;
        Online = online ?? Online;
        return changed;
    }

    public DeviceSnapshot Copy() => new(
        [.. _points],
        [.. _conditions.Select(of => (IReadOnlyList<LiveValue>)[.. of.Select(c => c.Live)])],
        _communicationLoss.Live,
        _onlineValue);

    private static void Restore(ref CommittedCondition condition, string key, IReadOnlyDictionary<string, ConditionState> open)
    {
        if (open.TryGetValue(key, out var state))
        {
            condition = condition with { Active = true, SinceMs = state.SinceMs };
        }
    }

    private static Quality QualityOf(ConditionPhase phase) => phase.Input == Truth.Unknown ? Quality.Stale : Quality.Good;

    /// <param name="Order">Which change said so; 0 when it was before the restart.</param>
    private readonly record struct CommittedCondition(bool Active, Quality Quality, long SinceMs, long Order)
    {
        /// <summary>The last judgement stays; the quality says whether it is still known.</summary>
        public LiveValue Live => new(MetricValue.Of(Active), Quality, SinceMs);
    }
}
