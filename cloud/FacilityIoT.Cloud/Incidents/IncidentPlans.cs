using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Incidents;

/// <summary>Which plans hold at a site: its own before those for all sites, those before the built-in ones of the same name.</summary>
public static class IncidentPlans
{
    public static async Task<IReadOnlyList<IncidentPlan>> AtAsync(FacilityDb db, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<IncidentPlan>().AsNoTracking().Where(plan => plan.SiteId == siteId || plan.SiteId == IncidentPlan.AllSites).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(plan => plan.SiteId.Length).Concat(BuiltInPlans.All).DistinctBy(plan => plan.Name).Where(plan => plan.Enabled)];
    }
}
