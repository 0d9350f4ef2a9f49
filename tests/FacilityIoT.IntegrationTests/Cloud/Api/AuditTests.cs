using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class AuditTests
{
    [Fact]
    public async Task An_administrator_reads_filters_and_verifies_the_trail()
    {
        await using var cloud = await RunningCloud.StartAsync();
        foreach (var (action, subject) in new[] { ("resident.unmask", "ticket/1"), ("ticket.accept", "ticket/1"), ("ticket.close", "ticket/2") })
        {
            await cloud.Services.GetRequiredService<Store>().RunAsync(t => AuditTrail.RecordAsync(t, Actor.System("test"), action, subject, new { a = 1 }, default), default);
        }

        using var client = await cloud.ProgramAsync(Roles.Administrator);
        var all = await client.GetJsonAsync("/api/v1/audit?actor=test");
        Assert.Equal(["ticket.close", "ticket.accept", "resident.unmask"], Actions(all));
        Assert.Equal("{\"a\":1}", all.GetProperty("items")[0].Text("detail"));
        Assert.Equal(["ticket.close", "ticket.accept"], Actions(await client.GetJsonAsync("/api/v1/audit?action=ticket.*")));
        Assert.Equal(["ticket.accept", "resident.unmask"], Actions(await client.GetJsonAsync("/api/v1/audit?subject=ticket/1")));
        Assert.Empty(Actions(await client.GetJsonAsync("/api/v1/audit?actor=test&until=2026-01-01T00:00:00Z")));
        var verdict = await client.GetJsonAsync("/api/v1/audit/verification");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, verdict.GetProperty("break").ValueKind);
        Assert.Equal(all.GetProperty("items")[0].GetProperty("number").GetInt64(), verdict.GetProperty("head").GetProperty("number").GetInt64());
    }

    [Theory]
    [InlineData("/api/v1/audit")]
    [InlineData("/api/v1/audit/verification")]
    public async Task Nobody_else_reads_it(string path)
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = await cloud.ProgramAsync(Roles.Supervisor);
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static IEnumerable<string> Actions(System.Text.Json.JsonElement page) => page.GetProperty("items").EnumerateArray().Select(line => line.Text("action"));
}
