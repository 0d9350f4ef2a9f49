namespace FacilityIoT.Edge.Gpio;

/// <summary>The kernel dates edges with CLOCK_MONOTONIC. On Linux that is the clock of <see cref="TimeProvider.GetTimestamp"/>, in nanoseconds.</summary>
internal static class KernelTime
{
    /// <summary>CLOCK_MONOTONIC now, in nanoseconds.</summary>
    public static ulong Now(TimeProvider time) => (ulong)((Int128)time.GetTimestamp() * 1_000_000_000 / time.TimestampFrequency);

    /// <summary>A moment of the kernel's as time stamp and wall clock, both reckoned back from now.</summary>
    public static (long At, DateTimeOffset Time) Moment(TimeProvider time, ulong monotonicNs)
    {
        var at = (long)((Int128)monotonicNs * time.TimestampFrequency / 1_000_000_000);
        var now = time.GetTimestamp();
        return at >= now ? (now, time.GetUtcNow()) : (at, time.GetUtcNow() - time.GetElapsedTime(at, now));
    }
}
