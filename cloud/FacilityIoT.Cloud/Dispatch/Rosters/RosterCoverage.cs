namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Whether somebody is on duty at every instant. Pure.</summary>
public static class RosterCoverage
{
    /// <summary>The stretches of the window in which nobody is on duty, in order; none touch each other.</summary>
    public static IReadOnlyList<Interval> Gaps(IEnumerable<Interval> duties, Interval window)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var gaps = new List<Interval>();
        var coveredUntil = window.Start;
        foreach (var duty in duties.Where(duty => duty.Overlaps(window)).OrderBy(duty => duty.Start))
        {
            if (duty.Start > coveredUntil)
            {
                gaps.Add(new Interval(coveredUntil, duty.Start));
            }

            coveredUntil = duty.End > coveredUntil ? duty.End : coveredUntil;
        }

        if (coveredUntil < window.End)
        {
            gaps.Add(new Interval(coveredUntil, window.End));
        }

        return gaps;
    }

    /// <summary>The gap in the site's own hours: <c>Mon 2026-03-02 22:00 – Tue 2026-03-03 06:00 (8 h)</c>.</summary>
    public static string Words(Interval gap, TimeZoneInfo zone)
    {
        var start = TimeZoneInfo.ConvertTime(gap.Start, zone);
        var end = TimeZoneInfo.ConvertTime(gap.End, zone);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{start:ddd yyyy-MM-dd HH:mm} – {end:ddd yyyy-MM-dd HH:mm} ({gap.Length.TotalHours:0.##} h)");
    }
}
