using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration;

/// <summary>A box as its YAML file and its profiles describe it, checked and complete: what every other part of the edge works from.</summary>
public sealed record Box
{
    /// <summary>Site and box id: the Sparkplug group and edge node.</summary>
    public required EdgeNodeId Node { get; init; }

    public required LocalizedText SiteName { get; init; }

    /// <summary>IANA name, such as Asia/Shanghai.</summary>
    public required string TimeZone { get; init; }

    public required MqttBroker Broker { get; init; }

    /// <summary>Births wait for this Sparkplug host; null waits for none.</summary>
    public string? PrimaryHost { get; init; }

    /// <summary>The hosts whose acknowledgement counts as stored; a frame is deleted when all have it.</summary>
    public required IReadOnlyList<string> AcknowledgingHosts { get; init; }

    public required OutboxSettings Outbox { get; init; }

    /// <summary>Where health and metrics listen; loopback by default.</summary>
    public required System.Net.IPEndPoint HealthListen { get; init; }

    public required IReadOnlyList<ModbusBus> Buses { get; init; }

    public required IReadOnlyList<GpioChip> Chips { get; init; }

    public IReadOnlyList<Sensor> Sensors { get; init; } = [];

    /// <summary>Every field device, GPIO bank and sensor, in the file's order.</summary>
    public IEnumerable<Device> Devices =>
        [.. Buses.SelectMany(b => b.Devices.Select(d => d.Device)), .. Chips.Select(c => c.Device), .. Sensors.Select(s => s.Device)];
}

public sealed record OutboxSettings
{
    public required string Path { get; init; }

    /// <summary>Above this the oldest telemetry is evicted and counted.</summary>
    public long MaxBytes { get; init; } = 1L << 30;
}

/// <summary>One Modbus TCP connection; its devices share it and are asked in turn.</summary>
public sealed record ModbusBus
{
    public required string Id { get; init; }
    public required string Host { get; init; }
    public int Port { get; init; } = 502;

    /// <summary>How long to wait for an answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Rest between two requests; some gateways need it.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Rest after connecting.</summary>
    public TimeSpan PauseAfterConnect { get; init; }

    public required IReadOnlyList<ModbusDevice> Devices { get; init; }
}

public sealed record ModbusDevice
{
    public required Device Device { get; init; }

    /// <summary>1–247.</summary>
    public required byte Unit { get; init; }

    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Largest block the device answers; at most the protocol's 125 registers and 2,000 bits.</summary>
    public int MaxRegisters { get; init; } = 125;
    public int MaxBits { get; init; } = 2000;

    /// <summary>Unwanted registers or bits that may be read over to join two blocks; 0 when the device refuses gaps.</summary>
    public int ReadOverGap { get; init; } = 8;

    /// <summary>How many unanswered polls in a row make the device lost.</summary>
    public int LostAfter { get; init; } = 3;

    /// <summary>Where each point of <see cref="Device"/> is read, by the point's index.</summary>
    public required IReadOnlyList<ModbusSource> Sources { get; init; }
}

public enum ModbusTable
{
    Coil,
    Discrete,
    Holding,
    Input,
}

public enum ModbusType
{
    Bool,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Float32,
    Float64,
}

/// <summary>The order of a wide value's bytes on the wire; A is the most significant.</summary>
public enum ByteOrder
{
    ABCD,
    CDAB,
    BADC,
    DCBA,
}

/// <param name="Address">Base 0, as on the wire.</param>
/// <param name="Bit">0–15, the bit of a register for Bool in a register table; null otherwise.</param>
public sealed record ModbusSource(ModbusTable Table, ushort Address, ModbusType Type, ByteOrder Order = ByteOrder.ABCD, int? Bit = null);

/// <summary>One GPIO chip; its lines are the points of one Sparkplug device.</summary>
public sealed record GpioChip
{
    public required Device Device { get; init; }

    /// <summary>
    /// <c>/dev/gpiochip0</c>; <c>mcp23017:1-0020</c>, on I²C bus 1 at address 0x20; or <c>virtual:DIRECTORY</c>: a file per line holding 0 or 1, for
    /// demos and tests.
    /// </summary>
    public required string Chip { get; init; }

    /// <summary>The line of each point of <see cref="Device"/>, by the point's index.</summary>
    public required IReadOnlyList<GpioLine> Lines { get; init; }
}

/// <param name="Offset">The line's offset on the chip; exactly one of offset and name is given.</param>
/// <param name="KernelDebounce">Done by the kernel; adds its period to the latency.</param>
public sealed record GpioLine(int? Offset, string? Name, bool ActiveLow, GpioBias Bias, TimeSpan KernelDebounce);

public enum GpioBias
{
    AsIs,
    Disabled,
    PullUp,
    PullDown,
}
