using System.Text.Json;

namespace FacilityIoT.Testing;

/// <summary>Reads the JSON that InfluxDB's /query answers.</summary>
internal static class InfluxAnswer
{
    internal static IReadOnlyList<InfluxRow> Rows(string query, string json)
    {
        using var document = JsonDocument.Parse(json);
        if (Error(document.RootElement) is { } reason)
        {
            throw new InfluxQueryException(query, reason);
        }

        return
        [
            .. from result in document.RootElement.GetProperty("results").EnumerateArray()
               from series in Elements(result, "series")
               from row in Elements(series, "values")
               select Row(series, row),
        ];
    }

    private static InfluxRow Row(JsonElement series, JsonElement row)
    {
        var tags = series.TryGetProperty("tags", out var set)
            ? set.EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.GetString() ?? "")
            : [];
        var columns = series.GetProperty("columns").EnumerateArray().Select(column => column.GetString() ?? "");
        var values = columns.Zip(row.EnumerateArray().Select(value => value.Clone())).ToDictionary(pair => pair.First, pair => pair.Second);
        var name = series.TryGetProperty("name", out var measurement) ? measurement.GetString() ?? "" : "";
        return new InfluxRow(name, tags, values);
    }

    private static JsonElement.ArrayEnumerator Elements(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;

    private static string? Error(JsonElement root) =>
        root.TryGetProperty("error", out var whole)
            ? whole.GetString()
            : root.GetProperty("results").EnumerateArray()
                .Select(result => result.TryGetProperty("error", out var one) ? one.GetString() : null)
                .FirstOrDefault(reason => reason is not null);
}
