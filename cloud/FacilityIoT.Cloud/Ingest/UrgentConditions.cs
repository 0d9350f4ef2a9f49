using System.Collections.Concurrent;
using System.Collections.Frozen;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Conditions of danger to people (level 1), as the stored births say. Their raises overtake everything that waits for the store. Thread-safe.</summary>
internal sealed class UrgentConditions
{
    private const int Danger = 1;
    private readonly ConcurrentDictionary<EdgeNodeId, FrozenSet<(string Device, string Name)>> byNode = new();

    /// <summary>The box's births are stored: from now on its raises need wait for nothing.</summary>
    public void Stored(KnownBox box) => byNode[box.Node] = box.Devices
        .SelectMany(device => device.Value.Values.Where(row => row.Present && row.AlarmLevel == Danger).Select(row => (device.Key, row.Name)))
        .ToFrozenSet();

    /// <summary>Whether the frame raises one. What it says of others goes with it: the order in which frames are stored makes no difference to what is open in the end.</summary>
    public bool IsRaisedIn(ReceivedFrame frame)
    {
        if (!byNode.TryGetValue(frame.Node, out var urgent) || urgent.Count == 0)
        {
            return false;
        }

        var device = frame.Device ?? "";
        for (var index = 0; index < frame.Metrics.Count; index++)
        {
            var metric = frame.Metrics[index];
            if (metric is { Quality: Quality.Good, Value: { Kind: MetricValueKind.Boolean, AsBoolean: true } } && urgent.Contains((device, metric.Name)))
            {
                return true;
            }
        }

        return false;
    }
}
