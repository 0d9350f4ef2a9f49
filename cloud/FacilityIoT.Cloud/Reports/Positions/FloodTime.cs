namespace FacilityIoT.Cloud.Reports.Positions;

/// <summary>How long a position was in flood. Pure.</summary>
public static class FloodTime
{
    /// <summary>
    /// A flood begins with the annunciation that makes more than ten in the ten minutes up to it, and ends when fewer than five are left in the last ten minutes.
    /// </summary>
    /// <param name="times">In order.</param>
    /// <param name="end">Counted up to here.</param>
    public static TimeSpan Of(IReadOnlyList<DateTimeOffset> times, DateTimeOffset end)
    {
        ArgumentNullException.ThrowIfNull(times);
        var total = TimeSpan.Zero;
        DateTimeOffset? since = null;
        var oldest = 0;
        for (var next = 0; next < times.Count; next++)
        {
            // What falls out of the last ten minutes before this one comes; the window is open at its old end.
            for (; times[oldest] + PositionGoals.Window <= times[next]; oldest++)
            {
                if (since is { } began && next - oldest - 1 < PositionGoals.FloodEndsBelow)
                {
                    total += times[oldest] + PositionGoals.Window - began;
                    since = null;
                }
            }

            if (since is null && next - oldest + 1 > PositionGoals.MostInWindow)
            {
                since = times[next];
            }
        }

        if (since is not { } open)
        {
            return total;
        }

        // The one whose leaving makes it fewer than five.
        var ended = times[times.Count - PositionGoals.FloodEndsBelow] + PositionGoals.Window;
        return total + ((ended < end ? ended : end) - open);
    }
}
