using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

namespace FacilityIoT.Cloud.Api;

/// <summary>What explains: an asset with a class of alarm, or one condition of a point.</summary>
/// <param name="Class">Which alarms of the asset count; Power_Loss_Alarm when left out.</param>
/// <param name="Point">site/box/device/point.</param>
public sealed record DependencyCause(string? Asset, string? Class, string? Point, string? Condition);

/// <summary>What is explained: one asset, or everything in an area.</summary>
public sealed record DependencyTargetBody(string? Asset, string? Area);

/// <summary>A dependency as it is written.</summary>
/// <param name="Version">The version that the asker saw; left out for a new one.</param>
public sealed record DependencyBody(string Site, DependencyCause Cause, IReadOnlyList<DependencyTargetBody> Explains, string? Note, int? Version)
{
    private const int LongestName = 200;
    private const int LongestNote = 1_000;

    /// <summary>The first text that is too long; null when none is.</summary>
    internal string? TooLong() =>
        new[] { Site, Cause.Asset, Cause.Class, Cause.Point, Cause.Condition }.Concat(Explains.SelectMany(target => new[] { target.Asset, target.Area })).Any(name => name?.Length > LongestName)
            ? $"Names have at most {LongestName} characters."
            : Note?.Length > LongestNote ? $"A note has at most {LongestNote} characters." : null;

    internal Dependency ToDependency()
    {
        var dependency = new Dependency
        {
            SiteId = Site,
            CauseAsset = Named(Cause.Asset),
            CauseClass = Named(Cause.Asset) is null ? null : Named(Cause.Class) ?? AlarmClasses.PowerLoss,
            CausePoint = Named(Cause.Point),
            CauseCondition = Named(Cause.Condition),
            Note = Named(Note),
        };
        dependency.Targets.AddRange(Explains.Select(target => new DependencyTarget { Asset = Named(target.Asset), Area = Named(target.Area) }));
        return dependency;
    }

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>A dependency as it is shown: while an alarm of the cause is active, alarms of what it explains are suppressed by design and name it.</summary>
public sealed record DependencyView(int Id, string Site, DependencyCause Cause, IReadOnlyList<DependencyTargetBody> Explains, string? Note, int Version)
{
    internal static DependencyView Of(Dependency row) => new(
        row.Id, row.SiteId, new DependencyCause(row.CauseAsset, row.CauseClass, row.CausePoint, row.CauseCondition),
        [.. row.Targets.OrderBy(target => target.Id).Select(target => new DependencyTargetBody(target.Asset, target.Area))], row.Note, row.Version);
}
