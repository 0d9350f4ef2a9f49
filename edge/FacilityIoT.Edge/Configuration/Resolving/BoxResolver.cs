using System.Net;
using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Makes the box out of its file and records what does not fit together. What it returns counts only when there is no fault.</summary>
internal sealed class BoxResolver(BoxYaml file, FaultList faults)
{
    private const long SmallestOutbox = 16 << 20;

    public Box Resolve()
    {
        var places = new SitePlaces(file, faults);
        var devices = new DeviceResolver(places, faults);
        DifferentDevices();
        var node = new EdgeNodeId(file.Site.Id, file.Box);
        return new Box
        {
            Node = node,
            SiteName = file.Site.Name.Resolve() ?? new LocalizedText(file.Site.Id, file.Site.Id),
            TimeZone = TimeZone(),
            Broker = new BrokerResolver(file.Broker, faults).Resolve(node),
            PrimaryHost = file.PrimaryHost,
            AcknowledgingHosts = file.AcknowledgedBy.Count > 0 ? file.AcknowledgedBy : ["facility-cloud"],
            Outbox = Outbox(),
            HealthListen = HealthListen(),
            Buses = [.. file.Buses.Select(b => Bus(b.Key, b.Value, devices))],
            Chips = [.. file.Gpio.Select(g => devices.Chip(g.Key, g.Value))],
            Sensors = [.. file.Sensors.Select(s => devices.Sensor(s.Key, s.Value))],
        };
    }

    private static ModbusBus Bus(string id, BusYaml bus, DeviceResolver devices) => new()
    {
        Id = id,
        Host = bus.ModbusTcp.Host,
        Port = bus.ModbusTcp.Port,
        Timeout = bus.Timeout,
        Pause = bus.Pause,
        PauseAfterConnect = bus.PauseAfterConnect,
        Devices = [.. bus.Devices.Select(d => devices.Modbus(d.Key, d.Value))],
    };

    private string TimeZone()
    {
        if (file.Site.Has(nameof(SiteYaml.TimeZone)) && !(TimeZoneInfo.TryFindSystemTimeZoneById(file.Site.TimeZone, out var zone) && zone.HasIanaId))
        {
            faults.Add(file.Site.PositionOf(nameof(SiteYaml.TimeZone)), $"unknown time zone '{file.Site.TimeZone}'; allowed: IANA names such as Asia/Shanghai or Europe/Berlin");
        }

        return file.Site.TimeZone;
    }

    private OutboxSettings Outbox()
    {
        if (file.Outbox.MaxBytes.Bytes < SmallestOutbox)
        {
            faults.Add(file.Outbox.PositionOf(nameof(OutboxYaml.MaxBytes)), $"'maxBytes': {file.Outbox.MaxBytes} is too little; allowed: 16MiB or more");
        }

        return new OutboxSettings { Path = file.Outbox.Path ?? $"/var/lib/facility-edge/{file.Box}/outbox.db", MaxBytes = file.Outbox.MaxBytes.Bytes };
    }

    private IPEndPoint HealthListen()
    {
        // A bare address would parse with port 0, which is a free port nobody knows.
        if (IPEndPoint.TryParse(file.Health.Listen, out var endpoint) && file.Health.Listen.EndsWith($":{endpoint.Port}", StringComparison.Ordinal))
        {
            return endpoint;
        }

        faults.Add(file.Health.PositionOf(nameof(HealthYaml.Listen)), $"'listen' is '{file.Health.Listen}'; allowed: address:port, such as 127.0.0.1:9464 or [::1]:9464");
        return new IPEndPoint(IPAddress.Loopback, 0);
    }

    // tck-id-topic-structure-namespace-unique-device-id: a device is unique in the box, whatever it hangs on.
    private void DifferentDevices()
    {
        var seen = new Dictionary<string, YamlSection>(StringComparer.OrdinalIgnoreCase);
        var all = file.Buses.Values.SelectMany(b => b.Devices.Select(d => (Id: d.Key, Section: (YamlSection)d.Value)))
            .Concat(file.Gpio.Select(g => (Id: g.Key, Section: (YamlSection)g.Value)))
            .Concat(file.Sensors.Select(s => (Id: s.Key, Section: (YamlSection)s.Value)));
        foreach (var (id, section) in all)
        {
            if (!seen.TryAdd(id, section))
            {
                var first = seen[id].Source.At;
                faults.Add(section.Source.At, $"a second device '{id}' in this box; the first is in {first.File} line {first.Line}; ids are unique in the box, whatever their case");
            }
        }
    }
}
