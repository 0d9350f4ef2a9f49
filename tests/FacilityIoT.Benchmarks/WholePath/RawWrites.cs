using System.Globalization;
using System.Text;
using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>The points that InfluxDB holds, read back and written again under another measurement: same series, fields and times, batch after batch.</summary>
internal static class RawWrites
{
    private const string Measurement = "raw";
    private const int Batch = 5_000;

    public static async Task<double> PointsPerSecondAsync(InfluxServer influx, int meters, BenchContext context)
    {
        var lines = new List<(long Ns, string Line)>();
        for (var meter = 0; meter < meters; meter++)
        {
            lines.AddRange(await LinesAsync(influx, MeterBuses.Id(meter)));
            context.Cancellation.ThrowIfCancellationRequested();
        }

        // As they come from a plant: by time, not by series.
        lines.Sort((a, b) => a.Ns.CompareTo(b.Ns));
        var batches = lines.Chunk(Batch).Select(chunk => Encoding.UTF8.GetBytes(string.Concat(chunk.Select(line => line.Line)))).ToList();
        context.Say($"{lines.Count} points are written raw");
        using var http = LoopbackHttp.Client(influx.Url, influx.User, influx.Password);

        // The first batch makes the series, as those of the box were there before its backlog: not timed.
        await WriteAsync(http, influx.Database, batches[0], context.Cancellation);
        var started = TimeProvider.System.GetTimestamp();
        foreach (var batch in batches.Skip(1))
        {
            await WriteAsync(http, influx.Database, batch, context.Cancellation);
        }

        return (lines.Count - Batch) / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<IEnumerable<(long Ns, string Line)>> LinesAsync(InfluxServer influx, string meter)
    {
        var rows = await influx.QueryAsync(
            $"SELECT {InfluxSchema.ValueField}, {InfluxSchema.QualityField} FROM {InfluxSchema.Measurement} WHERE {InfluxSchema.DeviceTag} = '{meter}' GROUP BY {InfluxSchema.PointTag}");
        return rows.Where(row => row[InfluxSchema.ValueField].ValueKind != System.Text.Json.JsonValueKind.Null).Select(row =>
        {
            var ns = row["time"].GetInt64();
            return (ns, string.Create(
                CultureInfo.InvariantCulture,
                $"{Measurement},box=box,device={meter},point={row.Tags[InfluxSchema.PointTag]},site=bench value={row[InfluxSchema.ValueField].GetDouble()},quality={row[InfluxSchema.QualityField].GetInt64()}i {ns}\n"));
        });
    }

    private static async Task WriteAsync(HttpClient http, string database, byte[] batch, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(batch);
        using var answer = await http.PostAsync(new Uri($"write?db={database}&precision=ns", UriKind.Relative), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
