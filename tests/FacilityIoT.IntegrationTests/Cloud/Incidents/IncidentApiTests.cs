using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Incidents;

public sealed class IncidentApiTests
{
    [Fact]
    public async Task A_supervisor_opens_leads_and_closes_an_incident()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai" });
        var number = await RaiseAsync(cloud);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);

        using var opened = await supervisor.PostAsJsonAsync("/api/v1/incidents", new IncidentOpening("hengtai", "storm", [number]));
        var detail = await opened.JsonAsync();
        var id = detail.GetProperty("incident").GetProperty("id").GetInt64();
        Assert.Equal(3, detail.GetProperty("crews").GetArrayLength());

        Assert.Equal(4, (await PutAsync($"{id}/commander", new CommanderChange(4, null))).GetProperty("incident").GetProperty("commanderId").GetInt32());
        Assert.NotNull((await PutAsync($"{id}/steps/1", new StepChange(true))).GetProperty("steps")[0].GetProperty("doneBy").GetString());
        var resource = detail.GetProperty("resources")[0].GetProperty("id").GetInt64();
        Assert.Equal("onSite", (await PutAsync($"{id}/resources/{resource}", new ResourceChange(ResourceState.OnSite))).GetProperty("resources")[0].Text("state"));

        using var early = await supervisor.PostAsJsonAsync($"/api/v1/incidents/{id}/close", new IncidentClosing("done", null));
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Contains(number, (await early.JsonAsync()).Text("detail"), StringComparison.Ordinal);
        using var stale = await supervisor.PutAsJsonAsync($"/api/v1/incidents/{id}/commander", new CommanderChange(5, 1));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);

        async Task<System.Text.Json.JsonElement> PutAsync<T>(string path, T body)
        {
            using var response = await supervisor.PutAsJsonAsync($"/api/v1/incidents/{path}", body, ApiJson.Options);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai" });
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();

        await RefusedAsync(supervisor, new IncidentOpening("hengtai", "war", []), HttpStatusCode.BadRequest, "no plan 'war'");
        await RefusedAsync(supervisor, new IncidentOpening("hengtai", "storm", ["000000-000-0"]), HttpStatusCode.BadRequest, "no ticket 000000-000-0");
        await RefusedAsync(supervisor, new IncidentOpening("hengtai", "storm", []), HttpStatusCode.BadRequest, "at least one ticket");
        using var forbidden = await operators.PostAsJsonAsync("/api/v1/incidents", new IncidentOpening("hengtai", "storm", []));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);

        var oneHazard = BuiltInPlans.Storm.Definition with { Hazards = [BuiltInPlans.Storm.Definition.Hazards[0]] };
        using var plan = await supervisor.PutAsJsonAsync("/api/v1/incident-plans/storm", new IncidentPlanBody(oneHazard, null, true, null));
        Assert.Contains("at least two hazards", await plan.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_writes_a_plan_of_its_own()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        var quick = BuiltInPlans.Storm.Definition with { WithinMinutes = 5 };

        using var written = await supervisor.PutAsJsonAsync("/api/v1/incident-plans/storm?site=hengtai", new IncidentPlanBody(quick, 4, true, null));
        Assert.Equal(1, (await written.JsonAsync()).GetProperty("version").GetInt32());
        Assert.Equal(5, await WindowAtAsync("hengtai"));
        Assert.Equal(60, await WindowAtAsync("jinxiu"));
        using var stale = await supervisor.PutAsJsonAsync("/api/v1/incident-plans/storm?site=hengtai", new IncidentPlanBody(quick, 4, true, 0));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var deleted = await supervisor.DeleteAsync(new Uri("/api/v1/incident-plans/storm?site=hengtai", UriKind.Relative));
        Assert.Equal(60, await WindowAtAsync("hengtai"));

        async Task<int> WindowAtAsync(string site) =>
            (await supervisor.GetJsonAsync($"/api/v1/incident-plans?site={site}")).GetProperty("items")[0].GetProperty("definition").GetProperty("withinMinutes").GetInt32();
    }

    private static async Task RefusedAsync(HttpClient client, IncidentOpening opening, HttpStatusCode status, string sentence)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/incidents", opening);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> RaiseAsync(RunningCloud cloud)
    {
        var work = cloud.Services.GetRequiredService<TicketWork>();
        var ticket = await cloud.Services.GetRequiredService<Store>().RunAsync(
            transaction => work.RaiseAsync(
                transaction,
                new NewTicket
                {
                    Level = 2, TitleZh = "漏水", TitleEn = "Leak", Trade = "plumbing", SiteId = "hengtai", FaultClass = "Leak_Alarm", RaisedAt = transaction.Now, Source = "desk", Why = "test",
                },
                FacilityIoT.Cloud.Audit.Actor.System("test"),
                default),
            default);
        return ticket.Number;
    }
}
