namespace FacilityIoT.Cloud.Residents;

/// <summary>A resident's data in the clear: for the moment of use, never to be stored, logged or put into a ticket.</summary>
/// <param name="Phone">As <see cref="PhoneNumber.Normalize"/> writes it.</param>
public sealed record ResidentDetails(string? Name, string? Phone, string? Address)
{
    /// <summary>A record would print everything, and so would a log.</summary>
    public override string ToString() => $"{Masking.Name(Name)} {Masking.Phone(Phone)} {Masking.Address(Address)}";
}

/// <summary>A resident to be written down.</summary>
/// <param name="SiteId">One that exists; the caller has looked.</param>
/// <param name="Language">zh or en.</param>
public sealed record ResidentEntry(string SiteId, string? Area, string Language, ResidentDetails Details);

/// <summary>A resident as shown by default.</summary>
/// <param name="Name"><c>张**</c>.</param>
/// <param name="Phone"><c>138****1234</c>.</param>
/// <param name="Readable">False when the key ring cannot open the row: the keys are lost.</param>
public sealed record MaskedResident(
    int Id, string SiteId, string? Area, string Language, string? Name, string? Phone, string? Address, bool Readable, DateTimeOffset CreatedAt, DateTimeOffset? ErasedAt, int Version);
