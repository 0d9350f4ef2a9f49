namespace FacilityIoT.Edge.Drivers;

/// <summary>Arithmetic and waiting on <see cref="TimeProvider.GetTimestamp"/>, for the threads of the drivers.</summary>
public static class MonotonicTime
{
    /// <summary>The time stamp this much later.</summary>
    public static long After(this TimeProvider time, long timestamp, TimeSpan span) => timestamp + time.Ticks(span);

    /// <summary>A span in the units of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public static long Ticks(this TimeProvider time, TimeSpan span) =>
        (long)(span.Ticks * ((double)time.TimestampFrequency / TimeSpan.TicksPerSecond));

    /// <summary>Blocks this thread until the time stamp is reached or the token is cancelled.</summary>
    public static void WaitUntil(this TimeProvider time, long timestamp, CancellationToken cancellationToken)
    {
        var left = time.GetElapsedTime(time.GetTimestamp(), timestamp);
        if (left <= TimeSpan.Zero || cancellationToken.IsCancellationRequested)
        {
            return;
        }

        using var due = new ManualResetEventSlim();
        using var timer = time.CreateTimer(static state => ((ManualResetEventSlim)state!).Set(), due, left, Timeout.InfiniteTimeSpan);
        WaitHandle.WaitAny([due.WaitHandle, cancellationToken.WaitHandle]);
    }
}
