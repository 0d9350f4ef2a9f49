namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Instants of wall-clock times in a site's zone. Never goes backwards: a later wall-clock time is no earlier instant, so shifts that touch on the wall touch in time.</summary>
public static class WallClock
{
    /// <summary>
    /// The instant at which clocks of the zone show this. A time that does not exist (clocks put forward) is the instant at which they were put
    /// forward; one that exists twice (clocks put back) is the first.
    /// </summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = date.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            // Clocks are put forward by whole minutes.
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The date that calendars of the zone show at this instant.</summary>
    public static DateOnly DateAt(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
