namespace FacilityIoT.Edge.Publishing;

/// <summary>How many frames of a lane may be on their way, and how long to wait for an answer. Pure; times are monotonic.</summary>
/// <remarks>Silence halves the window and doubles the wait; each answer undoes some of it. So a host in trouble is asked ever more gently.</remarks>
internal sealed class DeliveryWindow(int ceiling, Func<double> random)
{
    /// <summary>How long a frame may stay unanswered before it is sent again.</summary>
    public static readonly TimeSpan FirstTimeout = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan LastTimeout = TimeSpan.FromSeconds(60);

    private TimeSpan timeout = FirstTimeout;

    /// <summary>What the host allows; 0 is a pause.</summary>
    public int Ceiling { get; private set; } = ceiling;

    /// <summary>Frames that may be on their way now; never above the ceiling.</summary>
    public int Limit { get; private set; } = ceiling;

    /// <summary>The present time-out, jitter of ±10 % included, so that a thousand boxes do not repeat themselves in step.</summary>
    public TimeSpan Timeout { get; private set; } = Jittered(FirstTimeout, random);

    /// <summary>When an answer last came.</summary>
    public TimeSpan LastProgress { get; private set; } = TimeSpan.MinValue;

    public void Progress(int answered, TimeSpan now)
    {
        LastProgress = now;
        Limit = Math.Min(Ceiling, Limit + answered);
        SetTimeout(FirstTimeout);
    }

    public void Silence()
    {
        Limit = Math.Min(Ceiling, Math.Max(1, Limit / 2));
        SetTimeout(timeout * 2 < LastTimeout ? timeout * 2 : LastTimeout);
    }

    /// <summary>The host names another ceiling. A limit that silence had lowered stays low.</summary>
    public void SetCeiling(int most)
    {
        Limit = Limit == Ceiling ? most : Math.Min(Limit, most);
        Ceiling = most;
    }

    /// <summary>A new connection: nothing is known against it.</summary>
    public void Restart()
    {
        Limit = Ceiling;
        LastProgress = TimeSpan.MinValue;
        SetTimeout(FirstTimeout);
    }

    private void SetTimeout(TimeSpan value)
    {
        timeout = value;
        Timeout = Jittered(value, random);
    }

    private static TimeSpan Jittered(TimeSpan value, Func<double> random) => value * (0.9 + (0.2 * random()));
}
