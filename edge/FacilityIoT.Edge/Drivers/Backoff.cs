namespace FacilityIoT.Edge.Drivers;

/// <summary>How long to leave something alone that failed: doubled with every failure, up to a longest wait.</summary>
/// <param name="First">After the first failure.</param>
/// <param name="Longest">Never longer than this.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    /// <summary>For a unit, a line or a chip that is gone: tried again after 1 s, 2 s, 4 s … 30 s.</summary>
    public static Backoff Lost { get; } = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

    /// <summary>For a device that says it is busy (exceptions 5 and 6).</summary>
    public static Backoff Busy { get; } = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(5));

    /// <summary>For a point that the device refuses (exceptions 1–3): a configuration fault seldom heals, but a device that is still starting does.</summary>
    public static Backoff Refused { get; } = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));

    /// <param name="failures">1 after the first failure; less counts as 1.</param>
    public TimeSpan After(int failures)
    {
        var doublings = Math.Clamp(failures - 1, 0, 30);
        var wait = First.Ticks * Math.Pow(2, doublings);
        return wait >= Longest.Ticks ? Longest : TimeSpan.FromTicks((long)wait);
    }
}
