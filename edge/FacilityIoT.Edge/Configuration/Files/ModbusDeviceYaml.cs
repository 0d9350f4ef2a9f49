using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>How a kind of Modbus device is read: what a profile gives and a device may change.</summary>
public abstract class ModbusTemplateYaml : DeviceYaml
{
    /// <summary>Time from one poll to the next.</summary>
    [DurationRange("20ms", "24h")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What the first register is called in the vendor's document: 0 (as on the wire) or 1.</summary>
    [Range(0, 1)]
    public int Base { get; set; }

    /// <summary>Byte order of values wider than a register, for points that do not say it themselves; A is the most significant byte.</summary>
    public ByteOrder Order { get; set; } = ByteOrder.ABCD;

    /// <summary>Most registers the device gives in one answer.</summary>
    [Range(1, 125)]
    public int MaxRegisters { get; set; } = 125;

    /// <summary>Most bits the device gives in one answer.</summary>
    [Range(1, 2000)]
    public int MaxBits { get; set; } = 2000;

    /// <summary>Unwanted registers or bits that may be read over to join two blocks; 0 when the device refuses gaps.</summary>
    [Range(0, 124)]
    public int ReadOverGap { get; set; } = 8;

    /// <summary>Unanswered polls in a row that make the device lost.</summary>
    [Range(1, 1000)]
    public int LostAfter { get; set; } = 3;

    /// <summary>The values by id; parts of an id may be joined by slashes.</summary>
    [Ids(Slashes = true)]
    public Dictionary<string, ModbusPointYaml> Points { get; set; } = [];
}

/// <summary>One device on a bus. What it says goes before what its profile says, key by key.</summary>
public sealed class ModbusDeviceYaml : ModbusTemplateYaml
{
    /// <summary>Name of a profile: a file NAME.yaml in a directory profiles/ beside or above the box file.</summary>
    public string? Profile { get; set; }

    /// <summary>Unit id (slave address).</summary>
    [Required, Range(1, 247)]
    public int Unit { get; set; }
}

/// <summary>One value read over Modbus.</summary>
[CompletedElsewhere]
public sealed class ModbusPointYaml : PointYaml
{
    /// <summary>Where it is read.</summary>
    [Required]
    public ReadYaml Read { get; set; } = new();
}

/// <summary>A place in a device's Modbus tables: table and address, or the vendor's reference number.</summary>
public sealed class ReadYaml : YamlSection
{
    /// <summary>coil, discrete (input), holding (register) or input (register).</summary>
    public ModbusTable? Table { get; set; }

    /// <summary>Address, counted from the device's base; decimal or 0x hexadecimal.</summary>
    [Range(0, 65536)]
    public int? Address { get; set; }

    /// <summary>Reference number instead of table and address: 00001 coil, 10001 discrete, 30001 input, 40001 holding; with five or six digits, counted from 1.</summary>
    [OftenNumber]
    [RegularExpression("^[0134][0-9]{4,5}$", ErrorMessage = "a reference number has five or six digits and begins with 0 (coil), 1 (discrete), 3 (input) or 4 (holding)")]
    public string? Reference { get; set; }

    /// <summary>What the registers hold. Default: bool for coils, discrete inputs and bits, else uint16.</summary>
    public ModbusType? Type { get; set; }

    /// <summary>Byte order, when it is not the device's.</summary>
    public ByteOrder? Order { get; set; }

    /// <summary>One bit of a register; 0 is the least significant.</summary>
    [Range(0, 15)]
    public int? Bit { get; set; }
}
