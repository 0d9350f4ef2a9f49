using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.Cloud.Api;

/// <summary>A resident, masked.</summary>
/// <param name="Language">zh or en: in which language to write to them.</param>
/// <param name="Name"><c>张**</c>.</param>
/// <param name="Phone"><c>138****1234</c>.</param>
/// <param name="Readable">False when the keys are lost that open the data.</param>
/// <param name="ErasedAt">When the data was erased on request.</param>
public sealed record ResidentView(
    int Id, string Site, string? Area, string Language, string? Name, string? Phone, string? Address, bool Readable, DateTimeOffset CreatedAt, DateTimeOffset? ErasedAt, int Version)
{
    internal static ResidentView Of(MaskedResident row) => new(
        row.Id, row.SiteId, row.Area, row.Language, row.Name, row.Phone, row.Address, row.Readable, row.CreatedAt, row.ErasedAt, row.Version);
}

/// <summary>A resident to be written down; at least one of name, phone and address.</summary>
/// <param name="Language">zh or en.</param>
/// <param name="Version">For a change: the version that the asker saw.</param>
public sealed record ResidentBody(string? Site, string? Area, string? Language, string? Name, string? Phone, string? Address, int? Version);

/// <summary>Who has this phone?</summary>
public sealed record PhoneQuestion(string? Phone);

/// <param name="Purpose">Why the data is needed; the audit trail keeps it.</param>
public sealed record RevealRequest(string? Purpose);

/// <summary>A resident's data in the clear.</summary>
public sealed record RevealedResident(int Id, string? Name, string? Phone, string? Address);

/// <summary>Somebody has seen a resident's data in the clear.</summary>
/// <param name="By">Login name, or the part of the service.</param>
/// <param name="Detail">The purpose, as JSON.</param>
public sealed record ResidentLook(DateTimeOffset At, string By, string? From, string? Detail);
