using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>A point's history.</summary>
/// <param name="Every">The width of a bucket in seconds; null: the samples themselves.</param>
/// <param name="Truncated">There were more; ask for a shorter time or a wider bucket.</param>
public sealed record TelemetrySeries(string Point, DateTimeOffset From, DateTimeOffset To, double? Every, bool Truncated, IReadOnlyList<TelemetryBucket> Samples);

/// <summary>One bucket, or one sample.</summary>
/// <param name="Time">The bucket's begin, or the sample's time.</param>
/// <param name="Value">The last number in it; Booleans are 0 and 1; null when there is none.</param>
/// <param name="Quality">good, stale or bad: the worst in it.</param>
/// <param name="Count">Samples in it, good or not.</param>
public sealed record TelemetryBucket(DateTimeOffset Time, double? Value, string? Text, double? Mean, double? Min, double? Max, int Count, string Quality);

/// <summary>Series from InfluxDB, downsampled there.</summary>
public static class TelemetryEndpoints
{
    private const int UsualBuckets = 500;

    private static readonly TextParameter Point = new("point", "The point, site/box/device/point. Required.");
    private static readonly InstantParameter From = new("from", "Inclusive; 24 hours before `to` when not given.");
    private static readonly InstantParameter To = new("to", "Exclusive; now when not given.");
    private static readonly DurationParameter Every = new("every", "The width of a bucket; when not given, one that makes at most 500 of them.");
    private static readonly FlagParameter Raw = new("raw", "true: the samples themselves, at most 10,000.");

    public static RouteGroupBuilder MapTelemetry(this RouteGroupBuilder api)
    {
        api.MapGet("/telemetry", ReadAsync).WithName("ReadTelemetry")
            .WithSummary("Reads one point's history, downsampled in InfluxDB.").WithTags("Telemetry").WithQuery(Point, From, To, Every, Raw);
        return api;
    }

    private static async Task<Results<Ok<TelemetrySeries>, ValidationProblem, ProblemHttpResult>> ReadAsync(HttpRequest request, TelemetryReader telemetry, TimeProvider time)
    {
        if (!PointId.TryParse(Point.In(request), out var point, out var reason))
        {
            return Invalid.Field(Point.Name, reason + ".");
        }

        var to = To.In(request) ?? time.GetUtcNow();
        var from = From.In(request) ?? to.AddDays(-1);
        if (from >= to)
        {
            return Invalid.Field(From.Name, $"from ({from:O}) must be before to ({to:O}).");
        }

        var raw = Raw.In(request) == true;
        var every = raw ? (TimeSpan?)null : Every.In(request) ?? TelemetryQuery.StepFor(to - from, UsualBuckets);
        if (every is { } step && (to - from) / step > TelemetryQuery.Most)
        {
            return Invalid.Field(Every.Name, $"That makes more than {TelemetryQuery.Most} buckets; from this begin to this end every must be at least "
                + $"{Math.Ceiling((to - from).TotalSeconds / TelemetryQuery.Most)}s.");
        }

        var answer = await telemetry.ReadAsync(new TelemetryQuery(point, from, to, every), request.HttpContext.RequestAborted);
        return answer.Trouble is { } trouble
            ? TypedResults.Problem(trouble, statusCode: StatusCodes.Status503ServiceUnavailable)
            : TypedResults.Ok(new TelemetrySeries(point.ToString(), from, to, every?.TotalSeconds, answer.Truncated, [.. answer.Rows.Select(View)]));
    }

    private static TelemetryBucket View(TelemetryRow row) => new(row.Time, row.Value, row.Text, row.Mean, row.Min, row.Max, row.Count, PointValue.Word(row.Quality));
}
