using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>One Modbus connection.</summary>
public sealed class BusYaml : YamlSection
{
    /// <summary>Modbus TCP.</summary>
    [Required]
    public ModbusTcpYaml ModbusTcp { get; set; } = new();

    /// <summary>How long to wait for an answer.</summary>
    [DurationRange("10ms", "30s")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Rest between two requests; some gateways need it.</summary>
    [DurationRange("0s", "10s")]
    public TimeSpan Pause { get; set; }

    /// <summary>Rest after connecting.</summary>
    [DurationRange("0s", "60s")]
    public TimeSpan PauseAfterConnect { get; set; }

    /// <summary>Devices on this connection by id; an id is unique in the box.</summary>
    [Ids]
    public Dictionary<string, ModbusDeviceYaml> Devices { get; set; } = [];
}

/// <summary>Address of a Modbus TCP device or gateway.</summary>
public sealed class ModbusTcpYaml : YamlSection
{
    /// <summary>Host name or address.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>TCP port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 502;
}
