using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Residents;

/// <summary>
/// The only way to residents' data. Everything that is written or seen in the clear leaves a line in the audit trail, in the same transaction;
/// the line never tells the data itself.
/// </summary>
public sealed class ResidentVault(ResidentKeys keys, PhoneLookup phones)
{
    /// <summary>The audit trail's word for a look in the clear.</summary>
    public const string RevealAction = "resident.reveal";

    private const string NamePurpose = "Name";
    private const string PhonePurpose = "Phone";
    private const string AddressPurpose = "Address";

    /// <summary>Writes somebody down; the key is known on return.</summary>
    public async Task<Resident> AddAsync(StoreTransaction transaction, ResidentEntry entry, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(entry);
        var resident = new Resident { SiteId = entry.SiteId, Area = entry.Area, Language = entry.Language, CreatedAt = transaction.Now };
        await SealAsync(transaction, resident, entry.Details, cancellationToken);
        transaction.Db.Add(resident);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await AuditTrail.RecordAsync(transaction, by, "resident.add", Subject(resident.Id), new { site = entry.SiteId, area = entry.Area }, cancellationToken);
        return resident;
    }

    /// <summary>Writes everything of somebody anew.</summary>
    public async Task ChangeAsync(StoreTransaction transaction, Resident resident, ResidentEntry entry, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(resident);
        ArgumentNullException.ThrowIfNull(entry);
        (resident.SiteId, resident.Area, resident.Language) = (entry.SiteId, entry.Area, entry.Language);
        await SealAsync(transaction, resident, entry.Details, cancellationToken);
        resident.Version++;
        await AuditTrail.RecordAsync(transaction, by, "resident.change", Subject(resident.Id), new { site = entry.SiteId, area = entry.Area }, cancellationToken);
    }

    /// <summary>The data in the clear, for a purpose that the audit trail keeps.</summary>
    /// <param name="purpose">Why it is needed: <c>notice of ticket 261121-042-7</c>.</param>
    /// <returns>Null when there is no such resident, or the data was erased.</returns>
    /// <exception cref="ResidentKeysLostException">It cannot be opened.</exception>
    public async Task<ResidentDetails?> RevealAsync(StoreTransaction transaction, int residentId, Actor by, string purpose, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        var resident = await transaction.Db.Set<Resident>().SingleOrDefaultAsync(row => row.Id == residentId && row.ErasedAt == null, cancellationToken);
        if (resident is null)
        {
            return null;
        }

        var details = Open(resident);
        await AuditTrail.RecordAsync(transaction, by, RevealAction, Subject(residentId), new { purpose }, cancellationToken);
        return details;
    }

    /// <summary>Some residents as shown by default, in order of their keys; leaves no line, since nobody is known by it.</summary>
    public async Task<IReadOnlyList<MaskedResident>> MaskedAsync(FacilityDb db, IReadOnlyCollection<int> residentIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<Resident>().AsNoTracking().Where(row => residentIds.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(Masked)];
    }

    /// <inheritdoc cref="MaskedAsync"/>
    public MaskedResident Masked(Resident resident)
    {
        ArgumentNullException.ThrowIfNull(resident);
        var (readable, details) = TryOpen(resident);
        return new MaskedResident(
            resident.Id, resident.SiteId, resident.Area, resident.Language, Masking.Name(details.Name), Masking.Phone(details.Phone), Masking.Address(details.Address), readable,
            resident.CreatedAt, resident.ErasedAt, resident.Version);
    }

    /// <summary>Deletion on request: the data is gone, tickets keep that somebody reported them.</summary>
    public async Task EraseAsync(StoreTransaction transaction, Resident resident, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(resident);
        (resident.SealedName, resident.SealedPhone, resident.SealedAddress, resident.PhoneLookup) = (null, null, null, null);
        resident.ErasedAt = transaction.Now;
        resident.Version++;
        var now = transaction.Now;
        await transaction.Db.Set<ResidentLink>().Where(link => link.ResidentId == resident.Id).ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, now), cancellationToken);
        await AuditTrail.RecordAsync(transaction, by, "resident.erase", Subject(resident.Id), null, cancellationToken);
    }

    private static string Subject(int residentId) => $"resident/{residentId}";

    private async Task SealAsync(StoreTransaction transaction, Resident resident, ResidentDetails details, CancellationToken cancellationToken)
    {
        resident.SealedName = details.Name is { Length: > 0 } name ? keys.Seal(NamePurpose, name) : null;
        resident.SealedPhone = details.Phone is { Length: > 0 } phone ? keys.Seal(PhonePurpose, phone) : null;
        resident.SealedAddress = details.Address is { Length: > 0 } address ? keys.Seal(AddressPurpose, address) : null;
        resident.PhoneLookup = details.Phone is { Length: > 0 } number ? await phones.OfAsync(transaction, number, cancellationToken) : null;
    }

    private (bool Readable, ResidentDetails Details) TryOpen(Resident resident)
    {
        try
        {
            return (true, Open(resident));
        }
        catch (ResidentKeysLostException)
        {
            // A list must show the other rows; asking for this one's data says what is wrong.
            return (false, new ResidentDetails(null, null, null));
        }
    }

    private ResidentDetails Open(Resident resident) => new(
        resident.SealedName is { } name ? keys.Open(NamePurpose, name) : null,
        resident.SealedPhone is { } phone ? keys.Open(PhonePurpose, phone) : null,
        resident.SealedAddress is { } address ? keys.Open(AddressPurpose, address) : null);
}
