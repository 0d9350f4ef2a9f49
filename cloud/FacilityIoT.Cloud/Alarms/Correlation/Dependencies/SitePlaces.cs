using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>Which assets a site has, where they are, and which point belongs to which: from the births.</summary>
/// <param name="Assets">With the areas they lie in.</param>
/// <param name="AssetOfPoint">By <c>site/box/device/point</c>; points without an asset are missing.</param>
public sealed record SitePlaces(IReadOnlyCollection<(string Asset, string? Area)> Assets, IReadOnlyCollection<string> Areas, IReadOnlyDictionary<string, string?> AssetOfPoint)
{
    public static async Task<SitePlaces> ReadAsync(DbContext db, string siteId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await (
            from point in db.Set<Point>()
            join box in db.Set<Box>() on point.BoxId equals box.Id
            where box.SiteId == siteId && point.Present
            select new { box.Node, point.Device, point.Name, point.Asset, point.Area }).AsNoTracking().ToListAsync(cancellationToken);
        return new SitePlaces(
            [.. rows.Where(row => row.Asset is not null).Select(row => (row.Asset!, row.Area)).Distinct()],
            [.. rows.Select(row => row.Area).OfType<string>().Distinct()],
            rows.GroupBy(row => $"{siteId}/{row.Node}/{row.Device}/{(PointMetrics.TryCondition(row.Name, out var of, out _) ? of : row.Name)}")
                .ToDictionary(group => group.Key, group => group.Select(row => row.Asset).FirstOrDefault(asset => asset is not null)));
    }

    /// <summary>The dependency as arrows between assets; a cause that is a point stands for its asset, or for itself when it has none.</summary>
    public IEnumerable<(string Cause, string Explained)> ArrowsOf(Dependency dependency)
    {
        ArgumentNullException.ThrowIfNull(dependency);
        var cause = dependency.CauseAsset ?? AssetOfPoint.GetValueOrDefault(dependency.CausePoint!) ?? dependency.CausePoint!;
        return dependency.Targets
            .SelectMany(target => target.Asset is { } asset ? [asset] : Assets.Where(place => place.Area == target.Area && place.Asset != cause).Select(place => place.Asset))
            .Select(explained => (cause, explained));
    }
}
