using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed partial class OpenApiTests
{
    [Fact]
    public async Task The_document_names_every_path_its_parameters_and_the_ways_to_log_in()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");

        var mapped = cloud.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => RouteConstraint().Replace(endpoint.RoutePattern.RawText!, "{$1}").TrimEnd('/')).Where(path => !path.StartsWith("/openapi", StringComparison.Ordinal));
        Assert.Equal(mapped.Distinct().Order(StringComparer.Ordinal), document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["apiKey", "session"], document.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Select(s => s.Name).Order());

        var tickets = Operation(document, "/api/v1/tickets");
        var parameters = tickets.GetProperty("parameters").EnumerateArray().ToDictionary(p => p.Text("name"));
        Assert.Equal(["state", "open", "level", "site", "asset", "since", "until", "area", "trade", "source", "class", "assignee", "contractor", "major", "repeat", "text", "page", "size"], parameters.Keys);
        Assert.Equal("raised", parameters["state"].GetProperty("schema").GetProperty("enum")[0].GetString());
        Assert.Equal(["200", "400", "401", "403", "503"], tickets.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order());
        Assert.Equal("Can be said on the phone.", document.GetProperty("components").GetProperty("schemas").GetProperty("TicketView").GetProperty("properties").GetProperty("number").Text("description"));
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_a_login_unless_it_is_open()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.True(operation.Value.TryGetProperty("operationId", out _), $"{operation.Name} {path.Name} has no name");
                Assert.True(operation.Value.TryGetProperty("summary", out _), $"{operation.Name} {path.Name} has no summary");
                var open = path.Name is "/health/live" or "/health/ready" or "/metrics" || (path.Name, operation.Name) == ("/api/v1/session", "post")
                    || path.Name.StartsWith("/api/v1/resident/", StringComparison.Ordinal);
                Assert.Equal(!open, operation.Value.TryGetProperty("security", out _));
            }
        }
    }

    [Fact]
    public async Task Every_json_answer_body_and_problem_has_an_example()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");
        List<string> missing = [];
        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                missing.AddRange(WithoutExample(operation.Value).Select(where => $"{operation.Name} {path.Name}: {where}"));
            }
        }

        Assert.True(missing.Count == 0, $"No example (WithExample beside the endpoint):\n{string.Join('\n', missing)}");
        Assert.Equal("raised", Operation(document, "/api/v1/tickets").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("example").GetProperty("items")[0].Text("state"));
    }

    [Fact]
    public async Task Every_event_of_the_live_stream_has_the_schema_of_its_data()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");

        var stream = Operation(document, "/api/v1/live").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("text/event-stream");
        Assert.Equal("#/components/schemas/LiveEventData", stream.GetProperty("schema").Text("$ref"));
        var events = schemas.GetProperty("LiveEventData").GetProperty("properties").EnumerateObject();
        Assert.Equal(["snapshot", "ticket", "alarm", "incident", "point", "stale", "box", "notification", "heartbeat"], events.Select(e => e.Name));
        Assert.True(schemas.GetProperty("LiveSnapshotView").GetProperty("properties").TryGetProperty("tickets", out _));
        Assert.True(schemas.GetProperty("PointChange").GetProperty("properties").TryGetProperty("stale", out _));
    }

    private static IEnumerable<string> WithoutExample(JsonElement operation)
    {
        if (operation.TryGetProperty("requestBody", out var body) && Lacks(body, "application/json"))
        {
            yield return "body";
        }

        foreach (var response in operation.GetProperty("responses").EnumerateObject().Where(response => Lacks(response.Value, "application/json") || Lacks(response.Value, "application/problem+json")))
        {
            yield return response.Name;
        }
    }

    private static bool Lacks(JsonElement content, string type) =>
        content.TryGetProperty("content", out var types) && types.TryGetProperty(type, out var media) && !media.TryGetProperty("example", out _);

    private static JsonElement Operation(JsonElement document, string path) => document.GetProperty("paths").GetProperty(path).GetProperty("get");

    [GeneratedRegex(@"\{([^}:]+):[^}]+\}")]
    private static partial Regex RouteConstraint();
}
