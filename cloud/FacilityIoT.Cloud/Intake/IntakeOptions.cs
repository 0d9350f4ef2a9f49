using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Intake;

/// <summary>Section <c>Intake</c>.</summary>
public sealed class IntakeOptions
{
    public const string Section = "Intake";

    /// <summary>So many hours after a ticket was raised, a report of the same fault class in the same area still joins it; 0 joins by asset alone.</summary>
    [Range(0, 720, ErrorMessage = "Intake:JoinWithinHours must be between 0 and 720.")]
    public int JoinWithinHours { get; set; } = 24;
}

[OptionsValidator]
public sealed partial class IntakeOptionsValidator : IValidateOptions<IntakeOptions>;
