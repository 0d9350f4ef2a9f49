namespace FacilityIoT.Benchmarks.Reporting;

/// <summary>Latencies in milliseconds, with their order statistics.</summary>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] sorted = [.. milliseconds.Order()];

    public int Count => sorted.Length;

    /// <summary>By nearest rank: the smallest value that at least this share of all does not exceed.</summary>
    /// <param name="share">0–1; 1 is the greatest.</param>
    public double At(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
