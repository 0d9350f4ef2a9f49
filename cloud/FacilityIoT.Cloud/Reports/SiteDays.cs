namespace FacilityIoT.Cloud.Reports;

/// <summary>A site's days as instants. Pure.</summary>
public static class SiteDays
{
    /// <summary>
    /// The first instant of a day by the wall clock: after the gap where daylight saving begins at midnight, at the first of two midnights where it ends so.
    /// </summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone) => At(day, TimeOnly.MinValue, zone);

    /// <summary>A time of day by the wall clock; one that is skipped is the first instant behind the gap, one that comes twice its first coming.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The day that it is there at this instant.</summary>
    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
