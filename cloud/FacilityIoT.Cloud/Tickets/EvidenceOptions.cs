using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Section <c>Evidence</c>: how large the files may be that show something about a repair.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Evidence";
    private const long Megabyte = 1024 * 1024;
    private const long Most = 4096 * Megabyte;

    /// <summary>The largest photo, in bytes.</summary>
    [Range(1024, Most, ErrorMessage = "Evidence:PhotoBytes must be between 1024 and 4294967296.")]
    public long PhotoBytes { get; set; } = 20 * Megabyte;

    /// <summary>The largest video, in bytes.</summary>
    [Range(1024, Most, ErrorMessage = "Evidence:VideoBytes must be between 1024 and 4294967296.")]
    public long VideoBytes { get; set; } = 500 * Megabyte;

    /// <summary>The largest signature, in bytes.</summary>
    [Range(1024, Most, ErrorMessage = "Evidence:SignatureBytes must be between 1024 and 4294967296.")]
    public long SignatureBytes { get; set; } = 2 * Megabyte;

    /// <summary>The largest document, in bytes.</summary>
    [Range(1024, Most, ErrorMessage = "Evidence:DocumentBytes must be between 1024 and 4294967296.")]
    public long DocumentBytes { get; set; } = 50 * Megabyte;

    /// <summary>What stays free on the disk for the database, in bytes: an upload that would take it is refused.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Evidence:ReserveBytes must not be negative.")]
    public long ReserveBytes { get; set; } = 256 * Megabyte;

    public long Limit(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Photo => PhotoBytes,
        EvidenceKind.Video => VideoBytes,
        EvidenceKind.Signature => SignatureBytes,
        _ => DocumentBytes,
    };
}

[OptionsValidator]
public sealed partial class EvidenceOptionsValidator : IValidateOptions<EvidenceOptions>;
