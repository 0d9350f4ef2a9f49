using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>The box as Sparkplug sees it: what its births say, and who gets its commands.</summary>
/// <param name="outbox">What the birth says of delivery.</param>
/// <param name="machine">What it says of the machine.</param>
/// <param name="nextBdSeq">Committed before it is returned.</param>
/// <param name="removed">Conditions that this process ends; births name them.</param>
/// <param name="commands">Each gets every command and takes what it knows.</param>
internal sealed class EdgeNode(
    Box box,
    LiveBoard board,
    Func<OutboxStatus> outbox,
    Func<MachineStatus> machine,
    Func<int> nextBdSeq,
    IReadOnlyList<RemovedCondition> removed,
    IReadOnlyList<Action<SparkplugPayload>> commands,
    TimeProvider time) : IEdgeNode
{
    private readonly List<BornDevice> _devices = [.. box.Devices.Select(d => new BornDevice(d))];
    private HashSet<string> _lastBorn = [];

    public int NextBdSeq() => nextBdSeq();

    public IReadOnlyList<Metric> NodeBirth()
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        List<Metric> metrics =
        [
            EdgeNodeMetrics.Text(BirthProperties.SiteNameChinese, box.SiteName.Zh, now),
            EdgeNodeMetrics.Text(BirthProperties.SiteNameEnglish, box.SiteName.En, now),
            EdgeNodeMetrics.Text(BirthProperties.SiteTimeZone, box.TimeZone, now),
            EdgeNodeMetrics.Text(BirthProperties.Software, SoftwareVersion.Text, now),
            .. outbox().ToBirthMetrics(now),
            .. machine().ToBirthMetrics(now),
            AlarmReset.BirthMetric(now),
        ];
        foreach (var device in _devices)
        {
            var known = board.Snapshot(device.Id);
            metrics.AddRange(EdgeNodeMetrics.Of(device.Online, known.OnlineValue, [known.CommunicationLoss]));
        }

        metrics.AddRange(RemovedOf(null));
        return metrics;
    }

    public IReadOnlyList<DeviceBirth> DeviceBirths()
    {
        List<BornDevice> alive = [.. _devices.Where(d => board.IsOnline(d.Id) == true)];
        Volatile.Write(ref _lastBorn, alive.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));
        return [.. alive.Select(Birth)];
    }

    /// <summary>Devices that began or ceased to answer after the latest births were put together.</summary>
    public IReadOnlyList<string> ChangedSinceBirths()
    {
        var born = Volatile.Read(ref _lastBorn);
        return [.. _devices.Select(d => d.Id).Where(d => (board.IsOnline(d) == true) != born.Contains(d))];
    }

    /// <summary>A device's birth with its current values, whether it answers or not; null for a device that is not configured.</summary>
    public DeviceBirth? DeviceBirth(string device) => _devices.Find(d => d.Id == device) is { } known ? Birth(known) : null;

    public void OnCommand(SparkplugPayload command)
    {
        foreach (var take in commands)
        {
            take(command);
        }
    }

    private DeviceBirth Birth(BornDevice device)
    {
        var known = board.Snapshot(device.Id);
        List<Metric> metrics = [];
        for (var i = 0; i < device.Points.Count; i++)
        {
            metrics.AddRange(EdgeNodeMetrics.Of(device.Points[i], known.Points[i], known.Conditions[i]));
        }

        metrics.AddRange(RemovedOf(device.Id));
        return new DeviceBirth(device.Id, metrics);
    }

    private IEnumerable<Metric> RemovedOf(string? device)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        return removed.Where(condition => condition.Device == device).Select(condition => condition.ToMetric(now));
    }

    private sealed class BornDevice(Device device)
    {
        public string Id { get; } = device.Id;

        public BornPoint Online { get; } = new(OnlinePoint.Of(device));

        public IReadOnlyList<BornPoint> Points { get; } = [.. device.Points.Select(p => new BornPoint(p))];
    }
}
