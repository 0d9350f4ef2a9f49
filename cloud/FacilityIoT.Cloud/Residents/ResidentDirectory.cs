using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Residents;

/// <summary>Whom something concerns: by number, never by name. What is needed to reach them, <see cref="ResidentVault.RevealAsync"/> tells.</summary>
public sealed class ResidentDirectory(PhoneLookup phones)
{
    /// <summary>The owners to be told about a fault in an area; for a fault of no area, or of the whole site, everybody of the site.</summary>
    public async Task<IReadOnlyList<int>> AffectedAsync(StoreTransaction transaction, string siteId, string? area, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return await transaction.Db.Set<Resident>().Where(row => row.SiteId == siteId && row.ErasedAt == null && (area == null || row.Area == area))
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Those who reported a ticket, the first reporter first; those whose data was erased cannot be told anything and are left out.</summary>
    public async Task<IReadOnlyList<int>> ReportersAsync(StoreTransaction transaction, long ticketId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return await (
            from reporter in transaction.Db.Set<TicketReporter>()
            join resident in transaction.Db.Set<Resident>() on reporter.ResidentId equals resident.Id
            where reporter.TicketId == ticketId && resident.ErasedAt == null
            orderby reporter.At, reporter.ResidentId
            select resident.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The same caller's rows, at whatever sites, in the order they were written.</summary>
    /// <param name="phone">In any form; what is no number finds nobody.</param>
    public async Task<IReadOnlyList<Resident>> ByPhoneAsync(FacilityDb db, string phone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return PhoneNumber.Normalize(phone) is { } number && await phones.FindAsync(db, number, cancellationToken) is { } lookup
            ? await db.Set<Resident>().Where(row => row.PhoneLookup == lookup).OrderBy(row => row.Id).ToListAsync(cancellationToken)
            : [];
    }

    /// <summary>Writes down that a resident reported a ticket; once.</summary>
    public async Task ReportedAsync(StoreTransaction transaction, long ticketId, int residentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (await transaction.Db.Set<TicketReporter>().FindAsync([ticketId, residentId], cancellationToken) is null)
        {
            transaction.Db.Add(new TicketReporter { TicketId = ticketId, ResidentId = residentId, At = transaction.Now });
        }
    }
}
