namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>The hours in which somebody is not disturbed, in the zone where he lives. Pure.</summary>
public static class QuietHours
{
    private const int Day = 24 * 60;

    /// <summary>When a message of now may go out: now, or the end of the quiet hours it falls into. Level 1 always goes now (domain.md §1).</summary>
    /// <param name="from">Minutes after midnight, inclusive; null: no quiet hours.</param>
    /// <param name="until">Minutes after midnight, exclusive.</param>
    public static DateTimeOffset Release(DateTimeOffset now, int? from, int? until, TimeZoneInfo zone, bool urgent)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (urgent || from is not { } begin || until is not { } end || begin == end)
        {
            return now;
        }

        var local = TimeZoneInfo.ConvertTime(now, zone);
        var minute = (local.Hour * 60) + local.Minute;
        var quiet = begin < end ? minute >= begin && minute < end : minute >= begin || minute < end;
        if (!quiet)
        {
            return now;
        }

        var date = local.Date.AddDays(begin > end && minute >= begin ? 1 : 0);
        return InZone(date.AddMinutes(end % Day), zone);
    }

    /// <summary>A wall-clock time as an instant; one that the clocks skip in spring is the first that exists after it.</summary>
    private static DateTimeOffset InZone(DateTime wall, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(wall))
        {
            wall = wall.AddMinutes(1);
        }

        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
