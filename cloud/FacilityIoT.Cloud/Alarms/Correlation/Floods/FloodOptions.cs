using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms.Correlation.Floods;

/// <summary>Section <c>Correlation:Flood</c>: when an operator position is flooded (ISA-18.2).</summary>
public sealed class FloodOptions : IValidatableObject
{
    public const string Section = "Correlation:Flood";

    /// <summary>The time over which alarms are counted.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ErrorMessage = "Correlation:Flood:Window must be between 00:01:00 and 01:00:00.")]
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>A flood begins with more alarms than this in the window.</summary>
    [Range(1, 1_000, ErrorMessage = "Correlation:Flood:BeginsAbove must be between 1 and 1000.")]
    public int BeginsAbove { get; set; } = 10;

    /// <summary>It ends with fewer than this.</summary>
    [Range(1, 1_000, ErrorMessage = "Correlation:Flood:EndsBelow must be between 1 and 1000, and not above Correlation:Flood:BeginsAbove.")]
    public int EndsBelow { get; set; } = 5;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EndsBelow > BeginsAbove)
        {
            yield return new ValidationResult("Correlation:Flood:EndsBelow must not be above Correlation:Flood:BeginsAbove: a flood would end as it begins.");
        }
    }
}

[OptionsValidator]
public sealed partial class FloodOptionsValidator : IValidateOptions<FloodOptions>;
