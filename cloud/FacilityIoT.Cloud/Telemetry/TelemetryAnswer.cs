using System.Text.Json;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>What InfluxDB said: rows, or what is wrong.</summary>
/// <param name="Rows">In the order of time; empty when nothing was stored there.</param>
/// <param name="Truncated">There are more than <see cref="TelemetryQuery.Most"/>.</param>
/// <param name="Trouble">Null when the rows are the answer.</param>
public sealed record TelemetryAnswer(IReadOnlyList<TelemetryRow> Rows, bool Truncated, string? Trouble)
{
    public static TelemetryAnswer Failed(string trouble) => new([], false, trouble);

    /// <summary>Reads <c>{"results":[{"series":[{"columns":[…],"values":[[…]]}]}]}</c> or <c>{"error":"…"}</c>.</summary>
    public static TelemetryAnswer Of(JsonElement answer, int status)
    {
        if (answer.ValueKind != JsonValueKind.Object)
        {
            return Failed($"InfluxDB answered {status}.");
        }

        if (answer.TryGetProperty("error", out var error))
        {
            return Failed($"InfluxDB answered {status}: {error}");
        }

        if (!answer.TryGetProperty("results", out var results) || results.GetArrayLength() == 0)
        {
            return Failed($"InfluxDB answered {status} without a result.");
        }

        var result = results[0];
        if (result.TryGetProperty("error", out error))
        {
            return Failed($"InfluxDB refused the query: {error}");
        }

        if (!result.TryGetProperty("series", out var series))
        {
            return new TelemetryAnswer([], false, null);
        }

        var columns = series[0].GetProperty("columns").EnumerateArray().Select(c => c.GetString()!).ToArray();
        var rows = series[0].GetProperty("values").EnumerateArray().Select(values => TelemetryRow.Of(columns, values)).ToList();
        return new TelemetryAnswer(rows.Count > TelemetryQuery.Most ? rows[..TelemetryQuery.Most] : rows, rows.Count > TelemetryQuery.Most, null);
    }
}

/// <summary>One bucket, or one sample (then only time, value or text, and quality).</summary>
public sealed record TelemetryRow
{
    public required DateTimeOffset Time { get; init; }
    public double? Value { get; private init; }
    public string? Text { get; private init; }
    public double? Mean { get; private init; }
    public double? Min { get; private init; }
    public double? Max { get; private init; }

    /// <summary>Samples in the bucket, good and bad; 1 for a sample.</summary>
    public int Count { get; private init; } = 1;

    /// <summary>Of a bucket: bad when one sample is bad, else stale when one is, else good.</summary>
    public Quality Quality { get; private init; }

    internal static TelemetryRow Of(string[] columns, JsonElement values)
    {
        JsonElement? Get(string column) => Array.IndexOf(columns, column) is var at and >= 0 && values[at].ValueKind != JsonValueKind.Null ? values[at] : null;
        var least = Get("worst") ?? Get(InfluxSchema.QualityField);
        var most = Get("best") ?? least;
        return new TelemetryRow
        {
            Time = DateTimeOffset.FromUnixTimeMilliseconds(values[0].GetInt64()),
            Value = (Get("last") ?? Get(InfluxSchema.ValueField))?.GetDouble(),
            Text = Get(InfluxSchema.TextField)?.GetString(),
            Mean = Get("mean")?.GetDouble(),
            Min = Get("min")?.GetDouble(),
            Max = Get("max")?.GetDouble(),
            Count = Get("count")?.GetInt32() ?? 1,
            Quality = least?.GetInt32() == (int)Quality.Bad ? Quality.Bad : most?.GetInt32() == (int)Quality.Good ? Quality.Good : Quality.Stale,
        };
    }
}
