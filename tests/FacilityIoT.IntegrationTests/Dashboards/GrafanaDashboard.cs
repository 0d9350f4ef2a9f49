using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>A dashboard's file, as Grafana reads it.</summary>
internal sealed record GrafanaDashboard(string File, JsonElement Json)
{
    public static string Folder { get; } = Path.Combine(ProgramPaths.Repository, "dashboards", "grafana");

    public static IReadOnlyList<GrafanaDashboard> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "dashboards"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => new GrafanaDashboard(Path.GetFileName(file), JsonSerializer.Deserialize<JsonElement>(System.IO.File.ReadAllText(file)))),
    ];

    public string Uid => Json.GetProperty("uid").GetString()!;

    /// <summary>With those that rows hold.</summary>
    public IReadOnlyList<JsonElement> Panels { get; } =
        [.. Json.GetProperty("panels").EnumerateArray().SelectMany(panel => (JsonElement[])[panel, .. Elements(panel, "panels")])];

    public IEnumerable<GrafanaVariable> Variables => Json.GetProperty("templating").GetProperty("list").EnumerateArray().Select(GrafanaVariable.Of);

    public IEnumerable<GrafanaTarget> Targets =>
        from panel in Panels
        from target in Elements(panel, "targets")
        select new GrafanaTarget(
            $"{File}, \"{panel.GetProperty("title")}\", {target.GetProperty("refId")}",
            target.GetProperty("query").GetString()!,
            panel.TryGetProperty("interval", out var interval) ? interval.GetString()! : "10s");

    private static JsonElement.ArrayEnumerator Elements(JsonElement parent, string name) => parent.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;
}

/// <summary>One query of one panel.</summary>
/// <param name="Place">Dashboard, panel and query, for messages.</param>
/// <param name="Interval">The shortest that the panel allows.</param>
internal sealed record GrafanaTarget(string Place, string Query, string Interval);

/// <summary>A variable of a dashboard.</summary>
/// <param name="Query">For <c>query</c> an InfluxQL statement, else the values with commas between.</param>
internal sealed record GrafanaVariable(string Name, string Type, string Query, bool Multi)
{
    public static GrafanaVariable Of(JsonElement json) => new(
        json.GetProperty("name").GetString()!,
        json.GetProperty("type").GetString()!,
        json.GetProperty("query").GetString()!,
        json.TryGetProperty("multi", out var multi) && multi.GetBoolean());
}
