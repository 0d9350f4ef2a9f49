using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Live;

/// <summary>The present, changed by one change after the other. Not thread-safe: <see cref="LiveBoard"/> locks.</summary>
internal sealed class LiveState
{
    // By box and device, because that is how values become stale.
    private readonly Dictionary<(EdgeNodeId Node, string? Device), Dictionary<string, PointNow>> devices = [];
    private readonly Dictionary<EdgeNodeId, HashSet<string>> namedDevices = [];
    private readonly Dictionary<EdgeNodeId, BoxNow> boxes = [];

    /// <summary>The device last looked for: points come by the frame, and a frame is of one device.</summary>
    private ((EdgeNodeId Node, string? Device) Key, Dictionary<string, PointNow> Points)? latest;

    public void Apply(LiveChange change)
    {
        switch (change)
        {
            case LiveChange.PointChanged(var point):
                Of(point.Id.Node, point.Id.Device)[point.Id.Point] = point;
                break;
            case LiveChange.BecameStale { Device: null } stale:
                MakeStale(stale.Node, null);
                foreach (var device in namedDevices.GetValueOrDefault(stale.Node) ?? [])
                {
                    MakeStale(stale.Node, device);
                }

                break;
            case LiveChange.BecameStale stale:
                MakeStale(stale.Node, stale.Device);
                break;
            case LiveChange.BoxChanged box:
                boxes[box.Node] = new BoxNow(box.Node, box.Online, box.BdSeq, box.At, box.OutboxHead, box.OutboxAcked);
                break;
            case LiveChange.AlarmChanged or LiveChange.TicketChanged or LiveChange.IncidentChanged or LiveChange.NotificationRaised:
                break;
        }
    }

    public PointNow? Point(PointId id) => devices.GetValueOrDefault((id.Node, id.Device))?.GetValueOrDefault(id.Point);

    public BoxNow? Box(EdgeNodeId node) => boxes.GetValueOrDefault(node);

    public PointNow[] Points() => [.. devices.Values.SelectMany(points => points.Values)];

    public LiveSnapshot Snapshot() => new(Points(), [.. boxes.Values]);

    private Dictionary<string, PointNow> Of(EdgeNodeId node, string? device)
    {
        if (latest is { } found && found.Key == (node, device))
        {
            return found.Points;
        }

        var points = FindOrAdd(node, device);
        latest = ((node, device), points);
        return points;
    }

    private Dictionary<string, PointNow> FindOrAdd(EdgeNodeId node, string? device)
    {
        if (devices.TryGetValue((node, device), out var points))
        {
            return points;
        }

        if (device is not null)
        {
            if (!namedDevices.TryGetValue(node, out var names))
            {
                namedDevices[node] = names = [];
            }

            names.Add(device);
        }

        return devices[(node, device)] = [];
    }

    private void MakeStale(EdgeNodeId node, string? device)
    {
        if (!devices.TryGetValue((node, device), out var points))
        {
            return;
        }

        foreach (var (name, point) in points)
        {
            points[name] = point with { Quality = Quality.Stale };
        }
    }
}
