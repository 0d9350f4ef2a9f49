using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports.Positions;
using FacilityIoT.Cloud.Reports.Repairs;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports;

/// <summary>
/// Makes reports: loads the rows of at most a year, slim, and leaves all arithmetic to pure functions. So both stores give the same figures, medians and
/// sliding windows need no SQL of two dialects, and a year of 100,000 tickets and 1,000,000 alarm transitions still answers in seconds (measured by the benchmark <c>reports</c>).
/// </summary>
public sealed class ReportReader(IDbContextFactory<FacilityDb> databases, TimeProvider time)
{
    public async Task<RepairReport> RepairsAsync(ReportFilter filter, CancellationToken cancellationToken) =>
        RepairFigures.Of(await RowsAsync(filter, cancellationToken), filter, time.GetUtcNow());

    /// <summary>Load per person; people who had nothing are not in it.</summary>
    public async Task<IReadOnlyList<PersonLoad>> PeopleAsync(ReportFilter filter, CancellationToken cancellationToken) => PersonLoad.Of(await RowsAsync(filter, cancellationToken));

    /// <summary>One per site that the filter names, by id.</summary>
    public async Task<IReadOnlyList<PositionReport>> PositionsAsync(ReportFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var zones = await ZonesAsync(db, filter, cancellationToken);
        var rows = await PositionRowsReader.ReadAsync(db, filter, zones, cancellationToken);
        return [.. zones.OrderBy(zone => zone.Key, StringComparer.Ordinal).Select(zone => PositionReport.Of(zone.Key, zone.Value, rows[zone.Key], filter, now))];
    }

    /// <summary>The rows themselves, for the list of tickets in a workbook.</summary>
    public async Task<RepairRows> RowsAsync(ReportFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await RepairRowsReader.ReadAsync(db, filter, await ZonesAsync(db, filter with { Site = null }, cancellationToken), cancellationToken);
    }

    /// <summary>The zones of the sites; UTC for one that this machine does not know.</summary>
    public async Task<IReadOnlyDictionary<string, TimeZoneInfo>> ZonesAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await ZonesAsync(db, null, cancellationToken);
    }

    private static async Task<Dictionary<string, TimeZoneInfo>> ZonesAsync(FacilityDb db, ReportFilter? filter, CancellationToken cancellationToken)
    {
        var site = filter?.Site;
        return await db.Set<Site>().Where(row => site == null || row.Id == site).ToDictionaryAsync(row => row.Id, row => SiteZones.Of(row.TimeZone), StringComparer.Ordinal, cancellationToken);
    }
}
