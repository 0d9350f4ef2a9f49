namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// How long to wait before the next attempt: evenly spread between the least time and a limit that doubles with every attempt, so that
/// boxes that lost their broker together do not come back together. Pure but for the random numbers it is given; not thread-safe.
/// </summary>
/// <param name="least">The least wait.</param>
/// <param name="most">The limit's limit.</param>
/// <param name="random">Where the jitter comes from.</param>
public sealed class FullJitterBackOff(TimeSpan least, TimeSpan most, Random random)
{
    /// <summary>2^30 times any least wait is beyond every most.</summary>
    private const int MostDoublings = 30;

    /// <summary>How many waits were given since the last <see cref="Reset"/>.</summary>
    public int Attempts { get; private set; }

    /// <summary>The next wait.</summary>
    public TimeSpan Next()
    {
        Attempts++;
        var limit = Math.Min(least.Ticks * Math.Pow(2, Math.Min(Attempts, MostDoublings)), most.Ticks);
        return least + TimeSpan.FromTicks((long)(random.NextDouble() * Math.Max(0, limit - least.Ticks)));
    }

    /// <summary>A session has been stable: begin again with short waits.</summary>
    public void Reset() => Attempts = 0;
}
