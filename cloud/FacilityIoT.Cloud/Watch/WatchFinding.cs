using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Watch;

/// <summary>Something that must not be: what a check has found at one site.</summary>
/// <param name="SiteId">The site, or <see cref="Cloud"/> for what belongs to none.</param>
/// <param name="Level">1–5: as urgent as what was overlooked.</param>
/// <param name="Subjects">What it is about: alarms, tickets, timers. The first are named in the text.</param>
public sealed record WatchFinding(string SiteId, int Level, IReadOnlyList<string> Subjects)
{
    /// <summary>Stands for a site where there is none.</summary>
    public const string Cloud = "cloud";
}

/// <summary>One question of the minute's audit. Cheap: it is asked each minute, and reads indexes.</summary>
public interface IWatchCheck
{
    /// <summary>Names the check in its alarm's point: lower case with hyphens.</summary>
    string Name { get; }

    /// <summary>What is wrong, for people; <c>{0}</c> stands for what it is about.</summary>
    string TextZh { get; }

    /// <inheritdoc cref="TextZh"/>
    string TextEn { get; }

    /// <summary>What is wrong now; at most one finding a site.</summary>
    Task<IReadOnlyList<WatchFinding>> FindAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken);
}
