using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>One sensor on I²C or 1-Wire.</summary>
public sealed class SensorYaml : DeviceYaml
{
    /// <summary>bme280: air temperature, humidity and pressure. ads1115: four voltages. ds18b20: temperature.</summary>
    [Required]
    public SensorKind? Kind { get; set; }

    /// <summary>As the kernel writes it: 1-0076 is I²C bus 1, address 0x76; 28-0316a2794aff is a sensor on 1-Wire.</summary>
    [Required]
    public string Address { get; set; } = "";

    /// <summary>Time from one reading to the next.</summary>
    [DurationRange("1s", "24h")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A reading that takes longer counts as failed.</summary>
    [DurationRange("1s", "60s")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Failed readings in a row that make the sensor lost.</summary>
    [Range(1, 1000)]
    public int LostAfter { get; set; } = 3;

    /// <summary>What is measured, by point id.</summary>
    [Ids(Slashes = true)]
    public Dictionary<string, SensorPointYaml> Points { get; set; } = [];
}

/// <summary>One channel of a sensor.</summary>
public sealed class SensorPointYaml : PointYaml
{
    /// <summary>What it measures: temperature in °C, humidity in %, pressure in hPa, voltage0 to voltage3 in V.</summary>
    [Required]
    public SensorChannel? Channel { get; set; }
}
