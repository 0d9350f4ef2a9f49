using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>A time for each level; 0 is never. Read as <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>.</summary>
public sealed class LevelTimes
{
    private const string Refusal = "The time of a level must be between 00:00:00 (never) and 365.00:00:00.";

    /// <summary>Danger to people.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00", ErrorMessage = Refusal)]
    public TimeSpan Level1 { get; set; }

    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00", ErrorMessage = Refusal)]
    public TimeSpan Level2 { get; set; }

    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00", ErrorMessage = Refusal)]
    public TimeSpan Level3 { get; set; }

    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00", ErrorMessage = Refusal)]
    public TimeSpan Level4 { get; set; }

    /// <summary>An observation.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00", ErrorMessage = Refusal)]
    public TimeSpan Level5 { get; set; }

    /// <summary>Null for never.</summary>
    public TimeSpan? Of(int level)
    {
        var time = level switch { 1 => Level1, 2 => Level2, 3 => Level3, 4 => Level4, _ => Level5 };
        return time > TimeSpan.Zero ? time : null;
    }
}

/// <summary>Section <c>Alarms</c>: how long what people do to alarms lasts, and when an alarm chatters or stands.</summary>
public sealed class AlarmOptions
{
    public const string Section = "Alarms";

    /// <summary>While the condition stays active an acknowledgement counts so long; then nobody may forget it.</summary>
    [ValidateObjectMembers]
    public LevelTimes AcknowledgementLasts { get; set; } = new()
    {
        Level1 = TimeSpan.FromMinutes(10), Level2 = TimeSpan.FromMinutes(30), Level3 = TimeSpan.FromHours(4), Level4 = TimeSpan.FromHours(24),
    };

    /// <summary>An active alarm is annunciated again so long after people were last called to it or acknowledged it.</summary>
    [ValidateObjectMembers]
    public LevelTimes RealarmAfter { get; set; } = new() { Level1 = TimeSpan.FromMinutes(15), Level2 = TimeSpan.FromHours(1), Level3 = TimeSpan.FromHours(8) };

    /// <summary>No shelving lasts longer; 0 forbids it.</summary>
    [ValidateObjectMembers]
    public LevelTimes LongestShelving { get; set; } = new()
    {
        Level1 = TimeSpan.FromHours(1), Level2 = TimeSpan.FromHours(1), Level3 = TimeSpan.FromHours(8), Level4 = TimeSpan.FromHours(8), Level5 = TimeSpan.FromHours(8),
    };

    /// <summary>How long a second person may take to agree to the shelving of an entrapment.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ErrorMessage = "Alarms:SecondPersonWithin must be between 00:01:00 and 01:00:00.")]
    public TimeSpan SecondPersonWithin { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>So many activations within <see cref="ChatterWindow"/> are chatter (ISA-18.2: three in a minute); 0 switches it off.</summary>
    [Range(0, 20, ErrorMessage = "Alarms:ChatterActivations must be between 0 and 20.")]
    public int ChatterActivations { get; set; } = 3;

    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ErrorMessage = "Alarms:ChatterWindow must be between 00:00:01 and 01:00:00.")]
    public TimeSpan ChatterWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Chatter ends after so long without an activation.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00", ErrorMessage = "Alarms:ChatterQuiet must be between 00:00:10 and 1.00:00:00.")]
    public TimeSpan ChatterQuiet { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>An alarm that is active for longer is a standing one.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ErrorMessage = "Alarms:StandingAfter must be between 00:01:00 and 365.00:00:00.")]
    public TimeSpan StandingAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long a box may take to reset a latch that it was asked to reset.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00", ErrorMessage = "Alarms:ResetAnswer must be between 00:00:05 and 00:10:00.")]
    public TimeSpan ResetAnswer { get; set; } = TimeSpan.FromSeconds(30);
}

[OptionsValidator]
public sealed partial class AlarmOptionsValidator : IValidateOptions<AlarmOptions>;
