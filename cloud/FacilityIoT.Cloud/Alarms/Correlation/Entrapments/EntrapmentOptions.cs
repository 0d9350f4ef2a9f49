using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>
/// Section <c>Correlation:Entrapment</c>: from which points of an elevator's device an entrapment is derived, and when. The names are those of the
/// profiles in <c>firmware-config/profiles</c>; a list that is given replaces none, it adds names.
/// </summary>
public sealed class EntrapmentOptions
{
    public const string Section = "Correlation:Entrapment";

    /// <summary>T: stopped with a passenger for so long without reaching a level.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:30:00", ErrorMessage = "Correlation:Entrapment:After must be between 00:00:10 and 00:30:00.")]
    public TimeSpan After { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>True while the car's alarm button is pressed.</summary>
    public IList<string> Button { get; } = ["alarm-button"];

    /// <summary>True while the car stands outside the unlocking zone (GB/T 24476 fault 04).</summary>
    public IList<string> OutsideZone { get; } = ["outside-unlocking-zone"];

    /// <summary>True while somebody is in the car.</summary>
    public IList<string> Occupied { get; } = ["occupied"];

    /// <summary>True while the doors are open.</summary>
    public IList<string> DoorsOpen { get; } = ["door"];

    /// <summary>True while the car moves.</summary>
    public IList<string> Moving { get; } = ["car-moving"];

    /// <summary>The level at which the car is; every change is a level reached.</summary>
    public IList<string> Level { get; } = ["floor", "car-level"];

    /// <summary>Which input a point of this name is; null for none.</summary>
    public EntrapmentInput? InputOf(string name) =>
        Button.Contains(name) ? EntrapmentInput.Button
        : OutsideZone.Contains(name) ? EntrapmentInput.OutsideZone
        : Occupied.Contains(name) ? EntrapmentInput.Occupied
        : DoorsOpen.Contains(name) ? EntrapmentInput.DoorsOpen
        : Moving.Contains(name) ? EntrapmentInput.Moving
        : Level.Contains(name) ? EntrapmentInput.Level
        : null;
}

[OptionsValidator]
public sealed partial class EntrapmentOptionsValidator : IValidateOptions<EntrapmentOptions>;
