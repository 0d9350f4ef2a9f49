using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>One GPIO chip.</summary>
public sealed class GpioYaml : DeviceYaml
{
    /// <summary>/dev/gpiochip0; mcp23017:1-0020, an MCP23017 on I²C bus 1 at address 0x20; or virtual:DIRECTORY: a file per line holding 0 or 1.</summary>
    [Required]
    public string Chip { get; set; } = "";

    /// <summary>The lines by point id.</summary>
    [Ids(Slashes = true)]
    public Dictionary<string, GpioPointYaml> Points { get; set; } = [];
}

/// <summary>One line of a GPIO chip.</summary>
public sealed class GpioPointYaml : PointYaml
{
    /// <summary>The line's offset on the chip, or its name.</summary>
    [Required, OftenNumber]
    public string Line { get; set; } = "";

    /// <summary>The line's low level reads as 1.</summary>
    public bool ActiveLow { get; set; }

    /// <summary>The chip's own resistor at the line.</summary>
    public GpioBias Bias { get; set; } = GpioBias.AsIs;

    /// <summary>Debounce in the kernel, before the contact's own; adds its period to the latency.</summary>
    [DurationRange("0s", "10s")]
    public TimeSpan KernelDebounce { get; set; }
}
