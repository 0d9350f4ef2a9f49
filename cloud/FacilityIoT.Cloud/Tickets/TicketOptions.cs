using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Section <c>Tickets</c>: what an acceptance asks for, and when a repair is a repeat.</summary>
public sealed class TicketOptions
{
    public const string Section = "Tickets";

    /// <summary>Up to this level a repair is finished with photos of before and after, or with the reason why there are none; 0 asks for them nowhere.</summary>
    [Range(0, 5, ErrorMessage = "Tickets:PhotosUpToLevel must be between 0 and 5.")]
    public int PhotosUpToLevel { get; set; } = 2;

    /// <summary>Up to this level a named person who did not do the repair accepts it; 0 lets everybody accept their own.</summary>
    [Range(0, 5, ErrorMessage = "Tickets:AcceptedByAnotherUpToLevel must be between 0 and 5.")]
    public int AcceptedByAnotherUpToLevel { get; set; } = 2;

    /// <summary>Up to this level the acceptance needs a signature among the evidence; 0 asks for it nowhere.</summary>
    [Range(0, 5, ErrorMessage = "Tickets:SignatureUpToLevel must be between 0 and 5.")]
    public int SignatureUpToLevel { get; set; }

    /// <summary>The same fault class at the same asset within so many days of a repair is a repeat repair.</summary>
    [Range(1, 3650, ErrorMessage = "Tickets:RepeatWithinDays must be between 1 and 3650.")]
    public int RepeatWithinDays { get; set; } = 30;

    public AcceptanceRule AcceptanceFor(int level) => new(level <= PhotosUpToLevel, level <= AcceptedByAnotherUpToLevel, level <= SignatureUpToLevel);
}

[OptionsValidator]
public sealed partial class TicketOptionsValidator : IValidateOptions<TicketOptions>;
