using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Intake;

/// <summary>Where something is.</summary>
/// <param name="Area">The asset's when none was named.</param>
public sealed record Place(string SiteId, string? Area, string? Asset);

/// <summary>Whether a place exists, after what the boxes' births say of their sites.</summary>
public static class Places
{
    /// <summary>How many allowed words a refusal names.</summary>
    private const int MostNamed = 30;

    /// <returns>The place, or which field is wrong and what is allowed.</returns>
    /// <remarks>A site whose boxes name no areas (or no assets) says nothing of them: then any is taken as it is.</remarks>
    public static async Task<(Place? Place, (string Field, string Sentence)? Refusal)> FindAsync(
        FacilityDb db, string siteId, string? area, string? asset, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var sites = await db.Set<Site>().Select(site => site.Id).ToListAsync(cancellationToken);
        if (!sites.Contains(siteId))
        {
            return (null, ("site", Unknown("site", siteId, sites)));
        }

        var known = await (
            from point in db.Set<Point>()
            join box in db.Set<Box>() on point.BoxId equals box.Id
            where box.SiteId == siteId && point.Present && (point.Area != null || point.Asset != null)
            select new { point.Area, point.Asset }).Distinct().ToListAsync(cancellationToken);
        var areas = known.Select(point => point.Area).OfType<string>().Distinct().ToList();
        if (area is not null && areas.Count > 0 && !areas.Contains(area))
        {
            return (null, ("area", Unknown("area", area, areas)));
        }

        var assets = known.Select(point => point.Asset).OfType<string>().Distinct().ToList();
        return asset is not null && assets.Count > 0 && !assets.Contains(asset)
            ? (null, ("asset", Unknown("asset", asset, assets)))
            : (new Place(siteId, area ?? known.FirstOrDefault(point => asset is not null && point.Asset == asset && point.Area is not null)?.Area, asset), null);
    }

    private static string Unknown(string kind, string asked, List<string> known) =>
        known.Count == 0 ? $"'{asked}' is not a {kind}: none is known yet."
        : $"'{asked}' is not known; the {kind}s are {string.Join(", ", known.Order(StringComparer.Ordinal).Take(MostNamed))}{(known.Count > MostNamed ? ", …" : "")}.";
}
