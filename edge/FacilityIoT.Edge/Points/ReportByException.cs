using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>What was last sent of a metric.</summary>
/// <param name="Sent">False before the first sample.</param>
/// <param name="At">Monotonic, for the longest silence.</param>
/// <param name="TimestampMs">The last time stamp used.</param>
internal readonly record struct ReportState(bool Sent, MetricValue Value, Quality Quality, TimeSpan At, long TimestampMs);

/// <summary>A value is sent when it says something new, or when silence has lasted long enough.</summary>
internal static class ReportByException
{
    // A sample this much older than its predecessor is not out of order by a few milliseconds: the wall clock was set back.
    private const long ClockStepMs = 1000;

    private static readonly TimeSpan ShortestSilence = TimeSpan.FromMilliseconds(100);

    public static bool IsNews(Point point, ReportState last, MetricValue value, Quality quality)
    {
        if (!last.Sent || quality != last.Quality || value.Kind != last.Value.Kind)
        {
            return true;
        }

        return value.Kind switch
        {
            MetricValueKind.Integer => point.Deadband > 0
                ? Math.Abs((double)value.AsInt64 - last.Value.AsInt64) > point.Deadband
                : value != last.Value,
            MetricValueKind.Real => Math.Abs(value.AsDouble - last.Value.AsDouble) > point.Deadband,
            _ => value != last.Value,
        };
    }

    /// <summary>When the silence ends; null before the first sample.</summary>
    public static TimeSpan? Due(Point point, ReportState last) => last.Sent ? last.At + Silence(point) : null;

    /// <summary>The latest moment, up to now, at which a silence ended: after a long stop one sample is sent, not one for each.</summary>
    public static TimeSpan LatestDue(Point point, TimeSpan due, TimeSpan now)
    {
        var silence = Silence(point).Ticks;
        return due + TimeSpan.FromTicks((now - due).Ticks / silence * silence);
    }

    /// <summary>A time stamp after the metric's last one: the store keeps one value per metric and millisecond.</summary>
    public static long NextTimestamp(long lastMs, long ms) => ms > lastMs || lastMs - ms > ClockStepMs ? ms : lastMs + 1;

    private static TimeSpan Silence(Point point) => point.LongestSilence > ShortestSilence ? point.LongestSilence : ShortestSilence;
}
