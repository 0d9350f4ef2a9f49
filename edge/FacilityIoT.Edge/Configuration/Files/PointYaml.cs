using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>One value of a device: scaling, reporting and alarms.</summary>
public abstract class PointYaml : YamlSection
{
    /// <summary>false leaves out a point that the profile gives.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The point's name for people. Default: its id.</summary>
    public TextYaml Name { get; set; } = new();

    /// <summary>Brick's point class, such as Leak_Alarm.</summary>
    public string? Class { get; set; }

    /// <summary>Unit of measurement after scaling: V, A, kW, °C, %, bar.</summary>
    public string? Unit { get; set; }

    /// <summary>value = raw × scale + offset.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>Added after scaling, in the point's unit.</summary>
    public double Offset { get; set; }

    /// <summary>Below this, after scaling, the sensor is taken for broken: quality bad.</summary>
    public double? ValidMin { get; set; }

    /// <summary>Above this, after scaling, the sensor is taken for broken: quality bad.</summary>
    public double? ValidMax { get; set; }

    /// <summary>Changes up to this size, in the point's unit, are not sent.</summary>
    [Range(0.0, 1e12)]
    public double Deadband { get; set; }

    /// <summary>A value is sent at least this often, even without change.</summary>
    [DurationRange("1s", "7d")]
    public TimeSpan LongestSilence { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>After this long without a good reading the quality is stale. Default: never by itself.</summary>
    [DurationRange("1s", "7d")]
    public TimeSpan? StaleAfter { get; set; }

    /// <summary>Makes the point a contact: its value is true when the contact is active.</summary>
    public ContactYaml? Contact { get; set; }

    /// <summary>Limits of a number; each raises an alarm of its own.</summary>
    public LimitsYaml Limits { get; set; } = new();

    /// <summary>Alarm conditions by id.</summary>
    [Ids]
    public Dictionary<string, AlarmYaml> Alarms { get; set; } = [];

    /// <summary>Id of the asset, when it is not the device's.</summary>
    public string? Asset { get; set; }

    /// <summary>Id of the area, when it is not the asset's.</summary>
    public string? Area { get; set; }
}

/// <summary>How a contact is wired.</summary>
[CompletedElsewhere]
public sealed class ContactYaml : YamlSection
{
    /// <summary>closed: the loop is closed while all is well, so that a cut cable reads as active. open: the contact closes when active.</summary>
    [Required]
    public ContactRest Normally { get; set; }

    /// <summary>A change shorter than this does not count.</summary>
    [DurationRange("0s", "60s")]
    public TimeSpan Debounce { get; set; } = TimeSpan.FromMilliseconds(20);
}

/// <summary>A contact's state while all is well.</summary>
public enum ContactRest
{
    Open,
    Closed,
}
