using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>A condition became active or inactive.</summary>
/// <param name="Condition">Index into the point's alarms.</param>
/// <param name="AtMs">When, on the wall clock: the end of its delay, not the moment it was noticed.</param>
internal readonly record struct ConditionChange(int Condition, bool Active, long AtMs);

/// <summary>What one or more steps of a point gave.</summary>
internal sealed class Findings
{
    public List<LiveValue> Samples { get; } = [];

    public List<ConditionChange> Changes { get; } = [];

    public bool IsEmpty => Samples.Count == 0 && Changes.Count == 0;

    public void Clear()
    {
        Samples.Clear();
        Changes.Clear();
    }
}
