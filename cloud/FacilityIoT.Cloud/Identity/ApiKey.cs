namespace FacilityIoT.Cloud.Identity;

/// <summary>A program's way in. The key itself is shown once and not kept.</summary>
public sealed class ApiKey
{
    public int Id { get; init; }

    /// <summary>What the key is for, chosen by who made it; unique among those not revoked.</summary>
    public required string Name { get; init; }

    /// <summary>The key's first part, not secret: finds the row.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the whole key. The key has 256 random bits, so a slow hash would add nothing.</summary>
    public required byte[] Hash { get; init; }
    public required string Role { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
