using System.Text.Json;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_document_names_every_path_its_parameters_and_the_ways_to_log_in()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");

        string[] expected =
        [
            "/api/v1/alarms", "/api/v1/alarms/{id}", "/api/v1/boxes", "/api/v1/dead-letters", "/api/v1/live", "/api/v1/points", "/api/v1/session",
            "/api/v1/session/password", "/api/v1/sites", "/api/v1/telemetry", "/api/v1/tickets", "/api/v1/tickets/{number}", "/health/live", "/health/ready", "/metrics",
        ];
        Assert.Equal(expected, document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["apiKey", "session"], document.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Select(s => s.Name).Order());

        var tickets = Operation(document, "/api/v1/tickets");
        var parameters = tickets.GetProperty("parameters").EnumerateArray().ToDictionary(p => p.Text("name"));
        Assert.Equal(["state", "open", "level", "site", "asset", "since", "page", "size"], parameters.Keys);
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
                var open = path.Name is "/health/live" or "/health/ready" or "/metrics" || (path.Name, operation.Name) == ("/api/v1/session", "post");
                Assert.Equal(!open, operation.Value.TryGetProperty("security", out _));
            }
        }
    }

    [Fact]
    public async Task Lists_single_answers_and_problems_have_examples()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync();
        var document = await client.GetJsonAsync("/openapi/v1.json");
        string[] paths = ["alarms", "alarms/{id}", "boxes", "dead-letters", "points", "sites", "telemetry", "tickets", "tickets/{number}"];
        foreach (var path in paths)
        {
            var responses = Operation(document, $"/api/v1/{path}").GetProperty("responses");
            Assert.Equal(JsonValueKind.Object, Example(responses, "200", "application/json").ValueKind);
            foreach (var response in responses.EnumerateObject().Where(r => r.Name != "200"))
            {
                Assert.Equal(int.Parse(response.Name, System.Globalization.CultureInfo.InvariantCulture), Example(responses, response.Name, "application/problem+json").GetProperty("status").GetInt32());
            }
        }

        Assert.Equal("raised", Example(Operation(document, "/api/v1/tickets").GetProperty("responses"), "200", "application/json").GetProperty("items")[0].Text("state"));
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
        Assert.Equal(["snapshot", "ticket", "alarm", "point", "stale", "box", "heartbeat"], events.Select(e => e.Name));
        Assert.True(schemas.GetProperty("LiveSnapshotView").GetProperty("properties").TryGetProperty("tickets", out _));
        Assert.True(schemas.GetProperty("PointChange").GetProperty("properties").TryGetProperty("stale", out _));
    }

    private static JsonElement Example(JsonElement responses, string status, string type) =>
        responses.GetProperty(status).GetProperty("content").GetProperty(type).GetProperty("example");

    private static JsonElement Operation(JsonElement document, string path) => document.GetProperty("paths").GetProperty(path).GetProperty("get");
}
