using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Watch;

/// <summary>Section <c>Watch</c>: the service audits itself.</summary>
public sealed class WatchOptions
{
    public const string Section = "Watch";

    /// <summary>From one audit to the next.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00", ErrorMessage = "Watch:Every must be between 00:00:05 and 1.00:00:00.")]
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);
}

[OptionsValidator]
public sealed partial class WatchOptionsValidator : IValidateOptions<WatchOptions>;
