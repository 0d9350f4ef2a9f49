namespace FacilityIoT.Cloud.Tickets;

public enum EvidenceKind
{
    Photo,
    Video,

    /// <summary>Of who accepts the work, as a picture.</summary>
    Signature,
    Document,
}

/// <summary>When in the repair it was made.</summary>
public enum EvidenceMoment
{
    Before,
    During,
    After,
}

/// <summary>A file that shows something about a repair; never changed. The file itself lies outside the database, named after its hash.</summary>
public sealed class Evidence
{
    public long Id { get; init; }
    public required long TicketId { get; init; }
    public required EvidenceKind Kind { get; init; }
    public EvidenceMoment? Moment { get; init; }
    public string? Caption { get; init; }

    /// <summary>Of the file, in lower-case hexadecimal: its name in the store, and the proof that it is the same.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file's length.</summary>
    public required long Bytes { get; init; }

    /// <summary>What the content is, seen from its first bytes; never what the sender says.</summary>
    public required string MediaType { get; init; }

    /// <summary>By the phone's clock.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>Degrees, WGS 84.</summary>
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public required DateTimeOffset AddedAt { get; init; }
    public int? AddedById { get; init; }

    /// <summary>Login or key's name.</summary>
    public required string AddedBy { get; init; }
}
