namespace FacilityIoT.Cloud.Reports;

/// <summary>What a report is about. Null: all.</summary>
/// <param name="Range">By each site's own calendar.</param>
/// <param name="Period">The steps of its series.</param>
/// <param name="PersonId">Only repairs that this person has or had last.</param>
public sealed record ReportFilter(ReportRange Range, ReportPeriod Period, string? Site = null, string? Area = null, string? Trade = null, int? PersonId = null)
{
    /// <summary>Days; bounds what one question may load.</summary>
    public const int LongestRange = 366;

    /// <summary>Zones lie within 14 hours of UTC: no site's day begins or ends further from the same day in UTC.</summary>
    private static readonly TimeSpan FarthestZone = TimeSpan.FromHours(14);

    /// <summary>Nothing of any site lies before this.</summary>
    public DateTimeOffset Earliest => new DateTimeOffset(Range.From.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - FarthestZone;

    /// <summary>Nothing of any site lies at or after this.</summary>
    public DateTimeOffset Latest => new DateTimeOffset(Range.Until.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + FarthestZone;
}
