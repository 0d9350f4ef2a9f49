using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>What the boxes of a site have in common. A box file includes it; what both say, the box file decides.</summary>
[CompletedElsewhere]
public class SiteFileYaml : YamlSection
{
    /// <summary>Files of the same form, relative to this one; what this file says goes before what they say.</summary>
    public List<string> Include { get; set; } = [];

    /// <summary>The estate's site that the box stands in.</summary>
    [Required]
    public SiteYaml Site { get; set; } = new();

    /// <summary>Rooms and zones of the site by id.</summary>
    [Ids]
    public Dictionary<string, TextYaml> Areas { get; set; } = [];

    /// <summary>What is repaired: elevators, pumps, panels, by id.</summary>
    [Ids]
    public Dictionary<string, AssetYaml> Assets { get; set; } = [];

    /// <summary>Where the box delivers.</summary>
    [Required]
    public BrokerYaml Broker { get; set; } = new();

    /// <summary>Births wait until this Sparkplug host is online; without it the box waits for none.</summary>
    [Id]
    public string? PrimaryHost { get; set; }

    /// <summary>The Sparkplug hosts whose acknowledgement counts as stored; a frame is deleted when all of them have it. Default: facility-cloud.</summary>
    [Id]
    public List<string> AcknowledgedBy { get; set; } = [];
}

/// <summary>A site: one Sparkplug group.</summary>
[CompletedElsewhere]
public sealed class SiteYaml : YamlSection
{
    /// <summary>The Sparkplug group id.</summary>
    [Required, Id]
    public string Id { get; set; } = "";

    /// <summary>The site's name for people.</summary>
    public TextYaml Name { get; set; } = new();

    /// <summary>IANA time zone, such as Asia/Shanghai: shifts and calendars of the site live in it.</summary>
    [Required]
    public string TimeZone { get; set; } = "";
}

/// <summary>Something that is repaired.</summary>
public sealed class AssetYaml : YamlSection
{
    /// <summary>The asset's name for people.</summary>
    public TextYaml Name { get; set; } = new();

    /// <summary>Id of the area it stands in.</summary>
    public string? Area { get; set; }

    /// <summary>Brick's equipment class, such as Elevator.</summary>
    public string? Kind { get; set; }
}
