namespace FacilityIoT.Cloud.Residents;

/// <summary>
/// Somebody who lives at a site. What tells who it is lies sealed (<see cref="ResidentKeys"/>); the columns in the clear say only where to
/// look for those whom a fault concerns.
/// </summary>
public sealed class Resident
{
    public int Id { get; init; }
    public required string SiteId { get; set; }

    /// <summary>The area of the site, as the boxes name it; null for somebody who belongs to none.</summary>
    public string? Area { get; set; }

    /// <summary>zh or en: in which language to write to them.</summary>
    public required string Language { get; set; }
    public string? SealedName { get; set; }
    public string? SealedPhone { get; set; }
    public string? SealedAddress { get; set; }

    /// <summary>The phone's keyed hash (<see cref="PhoneLookup"/>): the same caller is found again without opening anything.</summary>
    public string? PhoneLookup { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the data was erased on request; the row stays, empty, because tickets name it.</summary>
    public DateTimeOffset? ErasedAt { get; set; }
    public int Version { get; set; }
}

/// <summary>Who reported a ticket. Beside the ticket, so that its row never needs to change when residents do.</summary>
public sealed class TicketReporter
{
    public long TicketId { get; init; }
    public int ResidentId { get; init; }

    /// <summary>When this resident reported it; further reporters of the same fault come later.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>The key of <see cref="PhoneLookup"/>, itself sealed; one row, made with the first phone.</summary>
public sealed class PhoneLookupKey
{
    public int Id { get; init; } = 1;
    public required string SealedKey { get; init; }
}
