using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>What every alarm says, whatever raises it.</summary>
public abstract class AnnunciationYaml : YamlSection
{
    /// <summary>false leaves out an alarm that the profile gives.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>1 danger to people, 2 spreading damage or service lost, 3 degraded, 4 routine fault, 5 planned or observation.</summary>
    [Range(1, 5)]
    public int? Level { get; set; }

    /// <summary>Brick's alarm class. Default: the point's class when it is an alarm class.</summary>
    public string? Class { get; set; }

    /// <summary>Who repairs it. Default: the device's trade.</summary>
    public Trade? Trade { get; set; }

    /// <summary>A code of the field's own standard, such as GB/T 24476 90 for an elevator's alarm button.</summary>
    public string? Code { get; set; }

    /// <summary>What is wrong: the ticket's title. Default: the point's name.</summary>
    public TextYaml Text { get; set; } = new();

    /// <summary>The condition must hold this long before it is raised. Default: 0s; 3s for a leak.</summary>
    [DurationRange("0s", "24h")]
    public TimeSpan? OnDelay { get; set; }

    /// <summary>The condition must be gone this long before it clears. Default: 0s; 10min for a leak.</summary>
    [DurationRange("0s", "24h")]
    public TimeSpan? OffDelay { get; set; }

    /// <summary>Stays active until reset. Default: false; true for a leak and an entrapment.</summary>
    public bool? Latch { get; set; }
}

/// <summary>An alarm condition of a point.</summary>
[CompletedElsewhere]
public sealed class AlarmYaml : AnnunciationYaml
{
    /// <summary>true or false (a Boolean point's value), one or more codes (an integer point's values), bad, or stale.</summary>
    [Required]
    public List<AlarmWhen> When { get; set; } = [];
}

/// <summary>What is raised when a device does not answer. Default: level 4, trade it.</summary>
public sealed class CommunicationLossYaml : AnnunciationYaml;

/// <summary>The four limits of a number.</summary>
public sealed class LimitsYaml : YamlSection
{
    /// <summary>Default level 3.</summary>
    public LimitYaml? LowLow { get; set; }

    /// <summary>Default level 4.</summary>
    public LimitYaml? Low { get; set; }

    /// <summary>Default level 4.</summary>
    public LimitYaml? High { get; set; }

    /// <summary>Default level 3.</summary>
    public LimitYaml? HighHigh { get; set; }

    /// <summary>How far back the value must come before a limit clears, in the point's unit, for limits that do not say it themselves.</summary>
    [Range(0.0, 1e12)]
    public double Deadband { get; set; }
}

/// <summary>One limit.</summary>
[CompletedElsewhere]
public sealed class LimitYaml : AnnunciationYaml
{
    /// <summary>The limit, in the point's unit.</summary>
    [Required]
    public double At { get; set; }

    /// <summary>How far back the value must come before the alarm clears, in the point's unit.</summary>
    [Range(0.0, 1e12)]
    public double? Deadband { get; set; }
}
