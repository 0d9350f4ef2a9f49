namespace FacilityIoT.Cloud.Residents;

/// <summary>A resident's way to one ticket without a login. The token itself is handed out once and not kept.</summary>
public sealed class ResidentLink
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required int ResidentId { get; init; }

    /// <summary>SHA-256 of the token in hexadecimal; the token has 128 random bits, so a slow hash would add nothing.</summary>
    public required string TokenHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
}
