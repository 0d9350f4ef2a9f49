using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.PlantSimulator;

/// <summary>Buses and devices described in code, for tests and benchmarks that need no box file.</summary>
public static class SampleBus
{
    /// <summary>A bus on loopback.</summary>
    public static ModbusBus Bus(int port, params ModbusDevice[] devices) => new()
    {
        Id = "bus",
        Host = "127.0.0.1",
        Port = port,
        Timeout = TimeSpan.FromMilliseconds(200),
        Devices = devices,
    };

    /// <summary>A device whose points p0, p1 … are read from these places.</summary>
    public static ModbusDevice Device(string id, byte unit, params ModbusSource[] sources) => new()
    {
        Device = Described(id, [.. sources.Select((s, i) => Point($"p{i}", s.Type))]),
        Unit = unit,
        Sources = sources,
    };

    /// <summary>A Sparkplug device with these points.</summary>
    public static Device Described(string id, IReadOnlyList<Point> points) => new()
    {
        Id = id,
        Name = new LocalizedText(id, id),
        CommunicationLoss = new AlarmCondition
        {
            Id = "communication",
            Trigger = new AlarmTrigger.NoAnswer(),
            Level = 4,
            Class = "Communication_Loss_Alarm",
            Trade = "it",
            Text = new LocalizedText("通信中断", "no answer"),
        },
        Place = new Place(null, null, null, null),
        Points = points,
    };

    /// <summary>A point without alarms.</summary>
    public static Point Point(string id, ModbusType type) => new()
    {
        Id = id,
        Name = new LocalizedText(id, id),
        Place = new Place(null, null, null, null),
        DataType = type switch
        {
            ModbusType.Bool => SparkplugDataType.Boolean,
            ModbusType.Float32 or ModbusType.Float64 => SparkplugDataType.Double,
            _ => SparkplugDataType.Int64,
        },
    };

    /// <summary>A row of unsigned 16-bit points in one table.</summary>
    public static ModbusSource[] Words(ModbusTable table, int first, int count) =>
        [.. Enumerable.Range(first, count).Select(a => new ModbusSource(table, (ushort)a, ModbusType.UInt16))];
}
