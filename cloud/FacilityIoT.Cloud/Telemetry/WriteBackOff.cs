namespace FacilityIoT.Cloud.Telemetry;

/// <summary>How long to wait before a batch is written again. Pure.</summary>
public static class WriteBackOff
{
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <param name="failures">From 1.</param>
    /// <param name="asked">What the server asked for, honoured up to <see cref="Longest"/>.</param>
    /// <param name="jitter">0–1: takes off up to a quarter, so that many services do not come together.</param>
    public static TimeSpan After(int failures, TimeSpan? asked, double jitter)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(failures);
        var grown = First * Math.Pow(2, Math.Min(failures - 1, 10));
        var wait = asked > grown ? asked.Value : grown;
        return (wait < Longest ? wait : Longest) * (1 - (jitter / 4));
    }
}
