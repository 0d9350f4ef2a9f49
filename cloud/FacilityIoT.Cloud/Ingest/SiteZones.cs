using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>The zone by which a site's days, shifts and hours are counted.</summary>
public static class SiteZones
{
    /// <summary>The zone of this IANA id; UTC where there is none, or for one that this machine does not know (<see cref="UnknownZones"/> says which).</summary>
    public static TimeZoneInfo Of(string? id) => id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The site's zone; UTC while the site is not known, or its zone not to this machine.</summary>
    public static async Task<TimeZoneInfo> SiteZoneAsync(this DbContext db, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Of(await db.Set<Site>().Where(site => site.Id == siteId).Select(site => site.TimeZone).FirstOrDefaultAsync(cancellationToken));
    }
}
