namespace FacilityIoT.Cloud.Tickets;

/// <summary>What became of a file that was sent.</summary>
public abstract record ShelvedFile
{
    /// <summary>It lies in its place, and survives a power cut.</summary>
    public sealed record Kept(string Sha256, long Bytes, string MediaType) : ShelvedFile;

    public sealed record TooLarge(long Limit) : ShelvedFile;

    /// <param name="MediaType">What it is instead; null when nobody knows.</param>
    public sealed record NotOfItsKind(string? MediaType) : ShelvedFile;

    /// <summary>The disk is full, or would be.</summary>
    public sealed record NoRoom : ShelvedFile;
}
