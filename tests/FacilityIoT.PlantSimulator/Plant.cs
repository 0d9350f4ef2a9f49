using System.Text.RegularExpressions;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.PlantSimulator.Modbus;
using FacilityIoT.PlantSimulator.Values;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.PlantSimulator;

/// <summary>The estate: a server for every bus, a directory for every GPIO chip, a value for every point.</summary>
internal sealed class Plant : IDisposable
{
    private readonly List<ModbusServer> servers = [];
    private readonly List<PlantPoint> points = [];
    private readonly Dictionary<string, SimulatedUnit> units = [];
    private readonly Dictionary<PointId, (SimulatedUnit Unit, ModbusSource Source)> sources = [];
    private readonly PlantOptions options;

    /// <param name="known">Ports of an earlier run, to be taken again.</param>
    /// <exception cref="System.Net.Sockets.SocketException">A port of the earlier run is taken by someone else.</exception>
    public Plant(IReadOnlyList<Box> boxes, PlantOptions options, PlantPorts? known)
    {
        this.options = options;
        foreach (var box in boxes)
        {
            var place = $"{box.Node.Group}/{box.Node.Node}";
            foreach (var bus in box.Buses)
            {
                AddBus(box.Node, bus, $"{place}/{bus.Id}", known?.Buses.GetValueOrDefault($"{place}/{bus.Id}") ?? 0);
            }

            foreach (var chip in box.Chips)
            {
                AddChip(box.Node, chip, $"{place}/{chip.Device.Id}");
            }
        }
    }

    public PlantPorts Ports { get; } = new([], []);

    public IReadOnlyList<PlantPoint> Points => points;

    /// <summary>By <c>site/box/device</c>.</summary>
    public IReadOnlyDictionary<string, SimulatedUnit> Units => units;

    /// <summary>Points whose name matches; <c>*</c> stands for any text within one part of it.</summary>
    public IReadOnlyList<PlantPoint> Find(string pattern)
    {
        var regex = Glob(pattern);
        return [.. points.Where(p => regex.IsMatch(p.Id.ToString()))];
    }

    /// <summary>Devices, <c>site/box/device</c>, whose name matches.</summary>
    public IReadOnlyList<string> FindDevices(string pattern)
    {
        var regex = Glob(pattern);
        return [.. units.Keys.Where(d => regex.IsMatch(d)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Where a point is read; null for a GPIO line.</summary>
    public (SimulatedUnit Unit, ModbusSource Source)? Source(PlantPoint point) => sources.TryGetValue(point.Id, out var source) ? source : null;

    /// <summary>Every point's plausible value at a moment.</summary>
    /// <param name="seconds">Since the start.</param>
    public void Advance(double seconds) => points.ForEach(p => p.Advance(seconds));

    public void Dispose()
    {
        servers.ForEach(s => s.Dispose());
        foreach (var unit in units.Values)
        {
            unit.Dispose();
        }
    }

    private void AddBus(EdgeNodeId node, ModbusBus bus, string key, int port)
    {
        var byNumber = new Dictionary<byte, SimulatedUnit>();
        foreach (var device in bus.Devices)
        {
            // Two devices may be two views of one unit.
            var unit = byNumber.TryGetValue(device.Unit, out var same) ? same : byNumber[device.Unit] = new SimulatedUnit();
            units[$"{node.Group}/{node.Node}/{device.Device.Id}"] = unit;
            AddPoints(node, device.Device, i =>
            {
                sources[new PointId(node, device.Device.Id, device.Device.Points[i].Id)] = (unit, device.Sources[i]);
                return raw => RegisterEncoder.Write(unit.Memory, device.Sources[i], raw);
            });
        }

        var server = new ModbusServer(options.Listen, port, byNumber);
        servers.Add(server);
        Ports.Buses[key] = server.Port;
    }

    private void AddChip(EdgeNodeId node, GpioChip chip, string key)
    {
        var directory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Ports))!, "gpio", key));
        Directory.CreateDirectory(directory);
        Ports.Gpio[key] = directory;
        AddPoints(node, chip.Device, i =>
        {
            var line = chip.Lines[i];
            var file = Path.Combine(directory, line.Name ?? line.Offset!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return raw => LineFile.Write(file, raw != 0 != line.ActiveLow);
        });
    }

    private void AddPoints(EdgeNodeId node, Device device, Func<int, Action<double>> writer)
    {
        for (var i = 0; i < device.Points.Count; i++)
        {
            var point = new PlantPoint(new PointId(node, device.Id, device.Points[i].Id), device.Points[i], options.Seed, writer(i));
            point.Advance(0);
            points.Add(point);
        }
    }

    private static Regex Glob(string pattern) =>
        new($"^{Regex.Escape(pattern).Replace("\\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
}
