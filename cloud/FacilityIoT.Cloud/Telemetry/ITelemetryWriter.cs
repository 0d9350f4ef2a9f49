namespace FacilityIoT.Cloud.Telemetry;

/// <summary>The telemetry port: one attempt to write a batch durably. Batching, back-off and dead letters are the caller's.</summary>
public interface ITelemetryWriter
{
    /// <summary>Writes all samples, or says what became of them. Idempotent: the same series and time overwrite. Never throws for what the server or network does.</summary>
    Task<WriteResult> WriteAsync(IReadOnlyList<TelemetrySample> samples, CancellationToken cancellationToken);

    /// <summary>Null when the server answers and lets us in; else what is wrong, in words.</summary>
    Task<string?> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>One value of one series.</summary>
/// <param name="TimeNs">Nanoseconds since 1970 UTC: the sample's milliseconds and its index among equal ones, so that a repeated write overwrites.</param>
public readonly record struct TelemetrySample(Wire.Sparkplug.PointId Point, long TimeNs, Wire.Sparkplug.MetricValue Value, Wire.Sparkplug.Quality Quality);

/// <param name="Dropped">How many samples the server refused, where it says; it then took the others.</param>
public readonly record struct WriteResult(WriteOutcome Outcome, string? Detail = null, TimeSpan? RetryAfter = null, int? Dropped = null);

public enum WriteOutcome
{
    Written,

    /// <summary>Try the same batch again later: no connection, 5xx, 429, 401 (an operator may mend it).</summary>
    Retry,

    /// <summary>The server will never take all of it (field type conflict, too old for its retention): split, and dead-letter the single sample that is refused.</summary>
    Refused,
}
