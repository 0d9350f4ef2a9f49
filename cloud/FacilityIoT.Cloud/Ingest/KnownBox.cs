using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>A box and its points as the store has them. The rows are detached and not to be changed.</summary>
internal sealed class KnownBox(int id, EdgeNodeId node)
{
    public int Id { get; } = id;

    public EdgeNodeId Node { get; } = node;

    public bool Online { get; set; }

    public int? BdSeq { get; set; }

    /// <summary>As its last birth and later data said; null for a foreign edge, and until the first birth after our start.</summary>
    public OutboxStatus? Outbox { get; set; }

    /// <summary>By device (empty for the box's own) and metric name.</summary>
    public Dictionary<string, Dictionary<string, Point>> Devices { get; } = new(StringComparer.Ordinal);

    /// <summary>The alarm conditions of a point, as its last birth had them.</summary>
    public IEnumerable<Point> ConditionsOf(string? device, string name) => Devices.TryGetValue(device ?? "", out var points)
        ? points.Values.Where(row => row.Present && PointMetrics.TryCondition(row.Name, out var point, out _) && point == name)
        : [];

    public Point? Find(string? device, string name) => Devices.TryGetValue(device ?? "", out var points) ? points.GetValueOrDefault(name) : null;
}
