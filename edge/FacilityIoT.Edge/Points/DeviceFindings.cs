using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>What steps of a device gave, ready for frames; emptied by the one who takes it.</summary>
internal sealed class DeviceFindings
{
    /// <summary>The device's samples, in time order per metric.</summary>
    public List<Metric> Samples { get; } = [];

    /// <summary>Samples of the box's own point for this device, <c>devices/{id}/online</c>.</summary>
    public List<Metric> NodeSamples { get; } = [];

    /// <summary>Changes of the device's conditions, and of the box's own for it.</summary>
    public List<AlarmFinding> Alarms { get; } = [];

    public void Clear()
    {
        Samples.Clear();
        NodeSamples.Clear();
        Alarms.Clear();
    }
}

/// <param name="OfNode">True for the communication-loss condition, which is the box's own metric.</param>
internal readonly record struct AlarmFinding(ConditionKey Key, bool OfNode, Metric Metric, ConditionState State);
