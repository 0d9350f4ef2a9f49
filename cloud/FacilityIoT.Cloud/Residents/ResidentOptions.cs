using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Residents;

/// <summary>Section <c>Residents</c>.</summary>
public sealed class ResidentOptions
{
    public const string Section = "Residents";

    /// <summary>How many days a resident's link to a ticket is good; long enough for the second follow-up.</summary>
    [Range(1, 365, ErrorMessage = "Residents:LinkDays must be between 1 and 365.")]
    public int LinkDays { get; set; } = 30;
}

[OptionsValidator]
public sealed partial class ResidentOptionsValidator : IValidateOptions<ResidentOptions>;
