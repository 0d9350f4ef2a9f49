using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>
/// Brings a measurement up to its trail. Where it stands is read from InfluxDB itself: what is missing there, because the server was away, was
/// restored from a backup or is new, is made again from the relational store.
/// </summary>
internal sealed partial class TrailFollower(ITrail trail, TelemetryReader reader, IMeasuredPointWriter writer, IDbContextFactory<FacilityDb> databases, ILogger<TrailFollower> logger)
{
    /// <summary>Lines at once.</summary>
    public const int Most = 500;

    private long? last;

    public string Measurement => trail.Measurement;

    /// <summary>Takes the next lines, if there are any.</summary>
    /// <returns>Whether there may be more at once; or what keeps it from going on, in words.</returns>
    public async Task<(bool More, string? Trouble)> StepAsync(CancellationToken cancellationToken)
    {
        if (last is not { } after)
        {
            var (found, trouble) = await LastAsync(cancellationToken);
            if (found is not { } known)
            {
                return (false, trouble);
            }

            last = after = known;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var page = await trail.NextAsync(db, after, Most, cancellationToken);
        var result = await writer.WriteAsync(page.Points, cancellationToken);
        if (result.Outcome == WriteOutcome.Retry)
        {
            return (false, result.Detail);
        }

        if (result.Outcome == WriteOutcome.Refused)
        {
            // Older than the server keeps, as a rule. The figures can do without; the lines themselves are in the relational store.
            Refused(trail.Measurement, after + 1, page.Last, result.Detail);
        }

        last = page.Last;
        return (page.Read == Most, null);
    }

    /// <summary>The last line that the measurement has; 0 when it has none.</summary>
    private async Task<(long? Last, string? Trouble)> LastAsync(CancellationToken cancellationToken)
    {
        var answer = await reader.ReadAsync($"SELECT max(\"{TrendSchema.LineField}\") AS max FROM \"{trail.Measurement}\"", cancellationToken);
        return answer.Trouble is { } trouble ? (null, trouble) : ((long)(answer.Rows is [var row, ..] ? row.Max ?? 0 : 0), null);
    }

    [LoggerMessage(6101, LogLevel.Warning, "InfluxDB will not take all of {Measurement}, lines {First} to {Last}: {Detail}")]
    private partial void Refused(string measurement, long first, long last, string? detail);
}
