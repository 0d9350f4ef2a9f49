namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>What is wrong with a dependency by itself, naming what is allowed. Pure.</summary>
internal static class DependencyCheck
{
    public const int MostTargets = 200;
    private const int MostNamed = 20;

    public static DependencyOutcome.Refused? Refusal(Dependency dependency, SitePlaces places) =>
        CauseRefusal(dependency, places) is { } cause ? new DependencyOutcome.Refused("cause", cause)
        : TargetRefusal(dependency, places) is { } target ? new DependencyOutcome.Refused("explains", target)
        : null;

    private static string? CauseRefusal(Dependency dependency, SitePlaces places)
    {
        if ((dependency.CauseAsset is null) == (dependency.CausePoint is null) || (dependency.CausePoint is null) != (dependency.CauseCondition is null))
        {
            return "Give the cause as an asset (with a class, Power_Loss_Alarm when left out), or as a point with its condition; not both.";
        }

        return dependency.CauseAsset is { } asset && places.Assets.All(place => place.Asset != asset) ? $"The site has no asset '{asset}'; it has {Names(places.Assets.Select(place => place.Asset))}."
            : dependency.CausePoint is { } point && !places.AssetOfPoint.ContainsKey(point) ? $"The site has no point '{point}'; write site/box/device/point as the list of points does."
            : null;
    }

    private static string? TargetRefusal(Dependency dependency, SitePlaces places)
    {
        if (dependency.Targets.Count is 0 or > MostTargets || dependency.Targets.Exists(target => (target.Asset is null) == (target.Area is null)))
        {
            return $"Name 1 to {MostTargets} targets, each either an asset or an area.";
        }

        return dependency.Targets.Find(target => target.Asset is { } asset && places.Assets.All(place => place.Asset != asset)) is { } unknown
                ? $"The site has no asset '{unknown.Asset}'; it has {Names(places.Assets.Select(place => place.Asset))}."
            : dependency.Targets.Find(target => target.Area is { } area && !places.Areas.Contains(area)) is { } nowhere
                ? $"The site has no area '{nowhere.Area}'; it has {Names(places.Areas)}."
            : null;
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.Distinct().Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? "none yet" : string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
    }
}
