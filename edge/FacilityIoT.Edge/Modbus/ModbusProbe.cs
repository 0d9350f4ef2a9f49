using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Tries every device of a bus once, for <c>facility-edge check</c> and <c>facility-edge read</c>.</summary>
public static class ModbusProbe
{
    /// <summary>One reading of every point, in the file's order; each device as it is asked.</summary>
    public static IEnumerable<DeviceAttempt> Read(ModbusBus bus, IModbusMaster master, TimeProvider time, CancellationToken stopping = default)
    {
        var line = new BusLine(master, bus, time, stopping);
        return bus.Devices.Select(d => Attempt(d, bus, line, time));
    }

    private static DeviceAttempt Attempt(ModbusDevice device, ModbusBus bus, BusLine line, TimeProvider time)
    {
        // One unanswered poll is the answer here.
        var poller = new DevicePoller(device with { LostAfter = 1 }, line, time);
        var before = time.GetTimestamp();
        var poll = poller.Poll();
        var took = time.GetElapsedTime(before);
        var readings = poll.Readings.GroupBy(r => r.Point).ToDictionary(r => r.Key, r => r.Last());
        return new DeviceAttempt(
            device.Device,
            $"{bus.Host}:{bus.Port} unit {device.Unit}",
            poll.Link == DeviceLink.Online ? DeviceLink.Online : DeviceLink.Lost,
            took,
            [.. device.Device.Points.Select((p, i) => Point(p, readings.TryGetValue(i, out var r) ? r : null, poller.Refusals.GetValueOrDefault(i)?.Reason ?? poll.Fault))],
            poll.Link == DeviceLink.Online ? null : poll.Fault ?? "no answer");
    }

    private static PointAttempt Point(Point point, Reading? reading, string? fault) => reading switch
    {
        { Quality: Quality.Good } good => new PointAttempt(point, good.Value, Quality.Good, null),
        null => new PointAttempt(point, MetricValue.Null, Quality.Stale, fault ?? "not read"),
        _ => new PointAttempt(point, MetricValue.Null, Quality.Bad, fault ?? "the value is not a number"),
    };
}
