namespace FacilityIoT.Cloud.Telemetry;

/// <summary>A point of a measurement beside the readings: something the service itself knows.</summary>
/// <param name="Tags">Each of few values. One without a value is left out: a tag cannot be empty.</param>
/// <param name="Fields">Floats, all of them: a field has one type for ever. One without a finite value is left out.</param>
/// <param name="TimeNs">Nanoseconds since 1970 UTC. The same tags and time are the same point, which overwrites itself.</param>
public sealed record MeasuredPoint(string Measurement, IReadOnlyList<(string Name, string? Value)> Tags, IReadOnlyList<(string Name, double? Value)> Fields, long TimeNs);

/// <summary>One attempt to write points of further measurements; trying again is the caller's.</summary>
public interface IMeasuredPointWriter
{
    /// <summary>Writes them all, or says what became of them. Idempotent. Never throws for what the server or network does.</summary>
    Task<WriteResult> WriteAsync(IReadOnlyList<MeasuredPoint> points, CancellationToken cancellationToken);
}
