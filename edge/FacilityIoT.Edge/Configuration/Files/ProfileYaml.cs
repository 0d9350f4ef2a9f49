using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>A profile: the register map of a kind of Modbus device, with its source.</summary>
public sealed class ProfileYaml : ModbusTemplateYaml
{
    /// <summary>Vendor and model.</summary>
    [Required]
    public string Model { get; set; } = "";

    /// <summary>The documents that the register map comes from.</summary>
    [Required]
    public List<SourceYaml> Sources { get; set; } = [];
}

/// <summary>A document that a register map comes from.</summary>
public sealed class SourceYaml : YamlSection
{
    /// <summary>Title.</summary>
    [Required]
    public string Document { get; set; } = "";

    /// <summary>Revision or date, as the document names it.</summary>
    public string? Revision { get; set; }

    /// <summary>Chapter, table or page.</summary>
    public string? Part { get; set; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; set; }

    /// <summary>What was and what was not taken from it.</summary>
    public string? Note { get; set; }
}
