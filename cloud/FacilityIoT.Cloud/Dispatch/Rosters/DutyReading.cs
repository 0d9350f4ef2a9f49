using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Reads rosters with their exceptions.</summary>
public static class DutyReading
{
    /// <param name="since">What ended before is left out.</param>
    public static async Task<SiteDuties> DutiesAsync(this DbContext db, string siteId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rosters = await db.Set<Roster>().AsNoTracking().AsSplitQuery().Include(roster => roster.Trades).Include(roster => roster.Shifts).Include(roster => roster.Entries)
            .Where(roster => roster.SiteId == siteId).OrderBy(roster => roster.Id).ToListAsync(cancellationToken);
        var ids = rosters.Select(roster => roster.Id).ToArray();

        // Two days before: a shift may have begun on the day before, and a zone is up to 14 h away.
        var day = DateOnly.FromDateTime(since.UtcDateTime).AddDays(-2);
        var swaps = await db.Set<Swap>().AsNoTracking().Where(swap => swap.State == SwapState.Agreed && ids.Contains(swap.RosterId) && (swap.Date >= day || swap.ReturnDate >= day))
            .ToListAsync(cancellationToken);
        var absences = await db.Set<Absence>().AsNoTracking().Where(absence => absence.Until > since).OrderBy(absence => absence.Id).ToListAsync(cancellationToken);
        return new SiteDuties(siteId, await db.SiteZoneAsync(siteId, cancellationToken), rosters, swaps, absences);
    }

    /// <summary>The sites on whose rosters these people are, or have been put by a swap or as a replacement.</summary>
    public static async Task<IReadOnlyList<string>> SitesOfAsync(this DbContext db, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken) => await (
        from roster in db.Set<Roster>()
        where db.Set<RosterEntry>().Any(entry => entry.RosterId == roster.Id && personIds.Contains(entry.PersonId))
            || db.Set<Swap>().Any(swap => swap.RosterId == roster.Id && (personIds.Contains(swap.TakerId) || personIds.Contains(swap.GiverId)))
        orderby roster.SiteId
        select roster.SiteId).Distinct().ToListAsync(cancellationToken);
}
