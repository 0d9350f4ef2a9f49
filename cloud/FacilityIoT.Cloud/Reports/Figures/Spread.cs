namespace FacilityIoT.Cloud.Reports.Figures;

/// <summary>How durations lie: in seconds.</summary>
/// <param name="Median">Of an even number the middle between the two in the middle.</param>
/// <param name="P90">The shortest duration that at least nine tenths do not exceed (nearest rank: always one that occurred).</param>
public sealed record Spread(int Count, double Mean, double Median, double P90)
{
    /// <summary>Null of none. Pure.</summary>
    public static Spread? Of(IEnumerable<TimeSpan> durations)
    {
        var seconds = durations.Select(duration => duration.TotalSeconds).Order().ToArray();
        if (seconds.Length == 0)
        {
            return null;
        }

        var middle = seconds.Length / 2;
        var median = seconds.Length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;

        // In whole numbers: 0.9 × 10 must be 9 and not a little more.
        return new Spread(seconds.Length, seconds.Average(), median, seconds[(((seconds.Length * 9) + 9) / 10) - 1]);
    }
}
