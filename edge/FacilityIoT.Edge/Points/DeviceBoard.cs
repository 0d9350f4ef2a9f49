using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>One device's part of the <see cref="LiveBoard"/>, under its lock.</summary>
internal sealed class DeviceBoard
{
    private readonly Dictionary<ConditionKey, (LiveValue Value, long Fseq)> _changed = [];
    private readonly LiveValue[][] _conditions;
    private LiveValue _communicationLoss;

    public DeviceBoard(Device device, long nowMs)
    {
        Points = Enumerable.Repeat(LiveValue.Unheard(nowMs), device.Points.Count).ToArray();
        OnlineValue = LiveValue.Unheard(nowMs);
        _communicationLoss = Unjudged(nowMs);
        _conditions = device.Points.Select(p => p.Alarms.Select(_ => Unjudged(nowMs)).ToArray()).ToArray();
    }

    public LiveValue[] Points { get; }

    public LiveValue OnlineValue { get; set; }

    public bool? Online { get; set; }

    public string? Fault { get; set; }

    public void SetCondition(ConditionKey key, LiveValue value, long fseq)
    {
        if (_changed.TryGetValue(key, out var before) && before.Fseq > fseq)
        {
            return;
        }

        _changed[key] = (value, fseq);
        if (key.Point < 0)
        {
            _communicationLoss = value;
        }
        else
        {
            _conditions[key.Point][key.Condition] = value;
        }
    }

    public DeviceSnapshot Copy() =>
        new([.. Points], [.. _conditions.Select(c => (IReadOnlyList<LiveValue>)[.. c])], _communicationLoss, OnlineValue);

    /// <summary>Inactive as far as anybody knows.</summary>
    private static LiveValue Unjudged(long nowMs) => new(MetricValue.Of(false), Quality.Stale, nowMs);
}
