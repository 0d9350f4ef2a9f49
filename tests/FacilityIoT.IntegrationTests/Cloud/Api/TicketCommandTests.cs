using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Commands on tickets over HTTP.</summary>
public sealed class TicketCommandTests
{
    [Fact]
    public async Task A_repair_from_the_assignment_to_its_end()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s", level: 4, raisedAt: TimeProvider.System.GetUtcNow().AddMinutes(-5)));
        using var engineer = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);
        using var supervisor = await cloud.LoggedInAsync("supervisor-1", Roles.Supervisor);
        var engineerId = await cloud.PersonIdAsync("engineer-1");

        Assert.Equal("dispatched", (await supervisor.DoAsync("assign", new { personId = engineerId, why = "nearest" })).Text("state"));
        Assert.Equal("accepted", (await engineer.DoAsync("accept", new { })).Text("state"));
        Assert.Equal("onSite", (await engineer.DoAsync("arrive", new { latitude = 31.2, longitude = 121.5 })).Text("state"));
        Assert.Equal("onHold", (await engineer.DoAsync("hold", new { reason = "waitingForParts" })).Text("state"));
        Assert.Equal("onSite", (await engineer.DoAsync("resume", new { })).Text("state"));
        Assert.Equal("repaired", (await engineer.DoAsync("finish", new { cause = "worn", measures = "replaced" })).Text("state"));
        Assert.Equal("verified", (await supervisor.DoAsync("verify", new { passed = true })).Text("state"));
        var closed = await supervisor.DoAsync("close", new { });
        Assert.Equal(("closed", "T-1", false), (closed.Text("state"), closed.GetProperty("ticket").Text("number"), closed.GetProperty("ticket").GetProperty("open").GetBoolean()));
        Assert.Equal("closed", (await engineer.DoAsync("notes", new { text = "a word more" })).Text("state"));
    }

    [Fact]
    public async Task What_is_not_possible_now_is_refused_with_what_is()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var engineer = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);

        var refusal = await engineer.RefusedAsync("finish", new { cause = "worn", measures = "replaced" }, HttpStatusCode.Conflict);
        Assert.Contains("is raised: 'finish' is not possible now", refusal.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(["accept", "note"], refusal.GetProperty("allowed").EnumerateArray().Select(c => c.GetString()!).Intersect(["accept", "finish", "close", "note"]));
        Assert.Equal("raised", refusal.Text("state"));
    }

    [Fact]
    public async Task The_second_of_two_operators_sees_what_the_first_has_changed()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var first = await cloud.LoggedInAsync("supervisor-1", Roles.Supervisor);
        using var second = await cloud.LoggedInAsync("supervisor-2", Roles.Supervisor);
        var seen = (await second.GetJsonAsync("/api/v1/tickets/T-1")).GetProperty("ticket").GetProperty("version").GetInt32();
        await first.DoAsync("regrade", new { level = 2, reason = "only the cellar" });

        var refusal = await second.RefusedAsync("regrade", new { level = 3, reason = "a drop", version = seen }, HttpStatusCode.Conflict);
        var change = refusal.GetProperty("changes").EnumerateArray().First();
        Assert.Equal(("Regraded", "supervisor-1"), (change.Text("what"), change.Text("actor")));
        var now = refusal.GetProperty("version").GetInt32();
        Assert.True(now > seen);

        second.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        await second.RefusedAsync("regrade", new { level = 3, reason = "a drop" }, HttpStatusCode.Conflict);
        second.DefaultRequestHeaders.Remove("If-Match");
        second.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", $"\"{now}\"");
        await second.DoAsync("regrade", new { level = 3, reason = "a drop" });
    }

    [Fact]
    public async Task A_phone_that_sends_its_queue_twice_does_nothing_twice()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var engineer = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);
        engineer.DefaultRequestHeaders.Add("Idempotency-Key", "7f1c");

        var once = await engineer.DoAsync("accept", new { at = TimeProvider.System.GetUtcNow() });
        var twice = await engineer.RefusedAsync("accept", new { at = TimeProvider.System.GetUtcNow().AddSeconds(1) }, HttpStatusCode.OK);
        Assert.True(twice.GetProperty("repeated").GetBoolean());
        foreach (var same in (string[])["number", "command", "state", "version", "at"])
        {
            Assert.Equal(once.GetProperty(same).GetRawText(), twice.GetProperty(same).GetRawText());
        }

        await engineer.RefusedAsync("arrive", new { }, HttpStatusCode.UnprocessableEntity);
        engineer.DefaultRequestHeaders.Remove("Idempotency-Key");
        engineer.DefaultRequestHeaders.Add("Idempotency-Key", new string('k', 101));
        await engineer.RefusedAsync("arrive", new { }, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("assign", """{"why":"nearest"}""", "personId")]
    [InlineData("assign", """{"personId":999,"why":"nearest"}""", "personId")]
    [InlineData("regrade", """{"level":6,"reason":"worse"}""", "level")]
    [InlineData("cancel", """{"reason":" "}""", "reason")]
    [InlineData("notes", """{"text":"a\u0000b"}""", "text")]
    [InlineData("notes", """{"text":"on time","at":"2020-01-01T00:00:00Z"}""", "at")]
    [InlineData("notes", """{"txt":"mistyped"}""", "txt")]
    [InlineData("hold", """{"reason":"waitingForGodot"}""", "reason")]
    public async Task What_is_not_well_formed_is_refused_and_named(string command, string body, string named)
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var supervisor = await cloud.LoggedInAsync("supervisor-1", Roles.Supervisor);

        var refusal = await supervisor.RefusedAsync(command, JsonSerializer.Deserialize<JsonElement>(body), HttpStatusCode.BadRequest);
        Assert.Contains(named, refusal.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, (await supervisor.GetJsonAsync("/api/v1/tickets/T-1")).GetProperty("trail").GetArrayLength());
    }

    [Fact]
    public async Task A_role_that_may_not_is_refused_and_a_number_that_is_none_named()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var watcher = await cloud.ProgramAsync(Roles.Operator);
        using var engineer = await cloud.ProgramAsync(Roles.Engineer);
        await watcher.DoAsync("notes", new { text = "somebody called" });
        Assert.Equal(HttpStatusCode.Forbidden, (await watcher.PostAsJsonAsync("/api/v1/tickets/T-1/accept", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await engineer.PostAsJsonAsync("/api/v1/tickets/T-1/close", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await engineer.PostAsJsonAsync("/api/v1/tickets/260301-001-0/accept", new { })).StatusCode);
        Assert.Contains("Only a person", (await engineer.RefusedAsync("accept", new { }, HttpStatusCode.Conflict)).Text("detail"), StringComparison.Ordinal);
        engineer.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
        Assert.Contains("只有人能接单", (await engineer.RefusedAsync("accept", new { }, HttpStatusCode.Conflict)).Text("detail"), StringComparison.Ordinal);
    }
}

/// <summary>Short ways to log in and to give commands to ticket T-1.</summary>
internal static class TicketClient
{
    /// <summary>A person with a cookie.</summary>
    public static async Task<HttpClient> LoggedInAsync(this RunningCloud cloud, string name, string role)
    {
        var password = await cloud.PersonAsync(name, role);
        var client = cloud.Stranger();
        using var answer = await client.PostAsJsonAsync("/api/v1/session", new { name, password });
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return client;
    }

    public static async Task<int> PersonIdAsync(this RunningCloud cloud, string name)
    {
        await using var db = await cloud.DatabaseAsync();
        return db.Set<Person>().Single(person => person.Name == name).Id;
    }

    public static Task<JsonElement> DoAsync(this HttpClient client, string command, object body) => RefusedAsync(client, command, body, HttpStatusCode.OK);

    public static async Task<JsonElement> RefusedAsync(this HttpClient client, string command, object body, HttpStatusCode expected)
    {
        using var answer = await client.PostAsJsonAsync($"/api/v1/tickets/T-1/{command}", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{command}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
