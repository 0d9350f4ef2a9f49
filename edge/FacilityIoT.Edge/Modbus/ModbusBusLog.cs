using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Says once when something about a bus changes, and nothing while it stays as it is.</summary>
internal sealed partial class ModbusBusLog(ModbusBus bus, ILogger logger)
{
    private readonly Dictionary<string, DeviceLink> links = [];
    private readonly HashSet<(string Device, int Point)> refused = [];

    public void Changes(ModbusDevice device, DevicePoll poll, IReadOnlyDictionary<int, Refusal> refusals)
    {
        var id = device.Device.Id;
        if (poll.Link == DeviceLink.Lost && links.GetValueOrDefault(id) != DeviceLink.Lost)
        {
            DeviceLost(id, bus.Id, poll.Fault ?? "no answer");
        }
        else if (poll.Link == DeviceLink.Online && links.GetValueOrDefault(id) != DeviceLink.Online)
        {
            DeviceOnline(id, bus.Id, device.Unit);
        }

        if (refusals.Count == 0 && refused.Count == 0 && poll.Changes.Count == 0 && poll.Link == links.GetValueOrDefault(id))
        {
            return;
        }

        links[id] = poll.Link == DeviceLink.Doubtful ? links.GetValueOrDefault(id) : poll.Link;
        foreach (var refusal in refusals.Values.Where(r => refused.Add((id, r.Point))))
        {
            PointRefused(id, device.Device.Points[refusal.Point].Id, device.Sources[refusal.Point].Table, device.Sources[refusal.Point].Address, refusal.Reason);
        }

        refused.RemoveWhere(r => r.Device == id && !refusals.ContainsKey(r.Point));
        foreach (var change in poll.Changes)
        {
            DeviceLearned(id, change);
        }
    }

    public void Line(string? down)
    {
        if (down is null)
        {
            LineBack(bus.Id, bus.Host, bus.Port);
        }
        else
        {
            LineDown(bus.Id, down);
        }
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Warning, Message = "Device {Device} on bus {Bus} is lost: {Fault}")]
    private partial void DeviceLost(string device, string bus, string fault);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Information, Message = "Device {Device} on bus {Bus} answers as unit {Unit}")]
    private partial void DeviceOnline(string device, string bus, byte unit);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Error, Message = "Device {Device} refuses point {Point} ({Table} {Address}, base 0): {Reason}")]
    private partial void PointRefused(string device, string point, ModbusTable table, ushort address, string reason);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Information, Message = "Device {Device} {Change}")]
    private partial void DeviceLearned(string device, string change);

    [LoggerMessage(EventId = 2005, Level = LogLevel.Warning, Message = "Bus {Bus} is down: {Fault}")]
    private partial void LineDown(string bus, string fault);

    [LoggerMessage(EventId = 2006, Level = LogLevel.Information, Message = "Bus {Bus} is up again at {Host}:{Port}")]
    private partial void LineBack(string bus, string host, int port);
}
