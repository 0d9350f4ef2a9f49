using System.Globalization;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>A question for one point's history, as InfluxQL.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive.</param>
/// <param name="Every">The width of a bucket; null asks for the samples themselves.</param>
public sealed record TelemetryQuery(PointId Point, DateTimeOffset From, DateTimeOffset To, TimeSpan? Every)
{
    /// <summary>The most samples or buckets in one answer.</summary>
    public const int Most = 10_000;

    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromDays(1), TimeSpan.FromDays(7),
    ];

    /// <summary>The narrowest bucket that gives at most this many.</summary>
    public static TimeSpan StepFor(TimeSpan range, int buckets) => Steps.FirstOrDefault(step => range / step <= buckets, Steps[^1]);

    public override string ToString()
    {
        // mean, min and max see numbers alone; count, last and quality see every sample.
        var fields = Every is null
            ? $"SELECT {Field(InfluxSchema.ValueField)}, {Field(InfluxSchema.TextField)}, {Field(InfluxSchema.QualityField)}"
            : $"SELECT mean({Field(InfluxSchema.ValueField)}) AS mean, min({Field(InfluxSchema.ValueField)}) AS min, max({Field(InfluxSchema.ValueField)}) AS max, "
              + $"last({Field(InfluxSchema.ValueField)}) AS last, count({Field(InfluxSchema.QualityField)}) AS count, "
              + $"min({Field(InfluxSchema.QualityField)}) AS worst, max({Field(InfluxSchema.QualityField)}) AS best";
        var from = $"{fields} FROM {Field(InfluxSchema.Measurement)} WHERE {Tag(InfluxSchema.SiteTag, Point.Node.Group)} AND {Tag(InfluxSchema.BoxTag, Point.Node.Node)} "
            + $"AND {Tag(InfluxSchema.DeviceTag, Point.Device ?? "")} AND {Tag(InfluxSchema.PointTag, Point.Point)} AND time >= {Ms(From)}ms AND time < {Ms(To)}ms";

        // One more than allowed, to know that there are more.
        return Every is { } every
            ? string.Create(CultureInfo.InvariantCulture, $"{from} GROUP BY time({(long)every.TotalSeconds}s) fill(none) LIMIT {Most + 1}")
            : $"{from} LIMIT {Most + 1}";
    }

    private static string Ms(DateTimeOffset at) => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string Field(string name) => $"\"{name}\"";

    private static string Tag(string name, string value) => $"\"{name}\" = {Quoted(TagText.Encode(value))}";

    /// <summary>A string as InfluxQL reads it: ids come from births, which anybody on the broker may write.</summary>
    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\").Replace("'", "\\'").Replace("\n", "\\n")}'";
}
