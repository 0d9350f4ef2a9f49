using System.Globalization;
using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Makes devices out of their sections.</summary>
internal sealed class DeviceResolver(SitePlaces places, FaultList faults)
{
    private readonly SensorResolver sensors = new(faults);

    public ModbusDevice Modbus(string id, ModbusDeviceYaml file)
    {
        var used = file.Points.Where(p => p.Value.Enabled).ToList();
        var sources = used.ConvertAll(p => new SourceResolver(file, faults).Resolve(p.Value.Read));
        var resolver = Points(file);
        var points = used.Select((p, i) => resolver.Resolve(p.Key, p.Value, ValueTypes.Of(sources[i].Type, p.Value))).ToList();
        RegisterOverlaps.Check([.. used.Select((p, i) => (p.Key, p.Value.Read, sources[i]))], faults);
        return new ModbusDevice
        {
            Device = Device(id, file, points),
            Unit = (byte)file.Unit,
            Poll = file.Poll,
            MaxRegisters = file.MaxRegisters,
            MaxBits = file.MaxBits,
            ReadOverGap = file.ReadOverGap,
            LostAfter = file.LostAfter,
            Sources = sources,
        };
    }

    public GpioChip Chip(string id, GpioYaml file)
    {
        var used = file.Points.Where(p => p.Value.Enabled).ToList();
        var resolver = Points(file);
        var points = used.ConvertAll(p => resolver.Resolve(p.Key, p.Value, SparkplugDataType.Boolean));
        if (I2cGpioChip.Fault(file.Chip) is { } noChip)
        {
            faults.Add(file.PositionOf(nameof(GpioYaml.Chip)), noChip);
        }

        var taken = new Dictionary<string, string>();
        foreach (var (point, line) in used.Where(p => p.Value.Has(nameof(GpioPointYaml.Line))))
        {
            if (!taken.TryAdd(line.Line, point))
            {
                faults.Add(line.PositionOf(nameof(GpioPointYaml.Line)), $"line '{line.Line}' is already point '{taken[line.Line]}'; a line is one point");
            }
        }

        return new GpioChip { Device = Device(id, file, points), Chip = file.Chip, Lines = [.. used.Select(p => Line(p.Value))] };
    }

    public Sensor Sensor(string id, SensorYaml file)
    {
        var used = file.Points.Where(p => p.Value.Enabled).ToList();
        var resolver = Points(file);
        var points = used.ConvertAll(p => resolver.Resolve(p.Key, p.Value, SparkplugDataType.Double));
        return sensors.Resolve(id, file, Device(id, file, points), [.. used.Select(p => p.Value)]);
    }

    private PointResolver Points(DeviceYaml file) => new(places, places.Of(file), file.Trade, faults);

    private Device Device(string id, DeviceYaml file, List<Point> points)
    {
        var name = file.Name.Resolve() ?? new LocalizedText(id, id);
        if (points.Count == 0 && !file.Has(nameof(ModbusDeviceYaml.Profile)))
        {
            faults.Add(file.Source.At, $"'{id}' has no points; name a profile or give points");
        }

        return new Device
        {
            Id = id,
            Name = name,
            CommunicationLoss = new AlarmResolver(file.CommunicationLoss, faults).Resolve("communication", new AlarmTrigger.NoAnswer(), new AlarmDefaults(
                Level: 4, Class: "Communication_Loss_Alarm", Files.Trade.It, new LocalizedText($"{name.Zh} 通信中断", $"{name.En} does not answer"))),
            Place = places.Of(file),
            Points = points,
        };
    }

    private static GpioLine Line(GpioPointYaml line)
    {
        var isOffset = int.TryParse(line.Line, NumberStyles.None, CultureInfo.InvariantCulture, out var offset);
        return new GpioLine(isOffset ? offset : null, isOffset ? null : line.Line, line.ActiveLow, line.Bias, line.KernelDebounce);
    }
}
