using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Plans;

public sealed class PlanApiTests
{
    private static readonly PlanBody Monthly = new("hengtai", new LocalText("水泵保养", "Pump maintenance"), "equipment", null, "pump-1", "0 8 1 * *", null, null, ["grease"]);

    [Fact]
    public async Task A_plan_is_written_shown_with_its_next_times_and_removed()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai", TimeZone = "Asia/Shanghai" });
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var added = await supervisor.PostAsJsonAsync("/api/v1/plans", Monthly, ApiJson.Options);
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        var id = (await added.JsonAsync()).GetProperty("id").GetInt32();

        var plan = await supervisor.GetJsonAsync($"/api/v1/plans/{id}");
        Assert.Equal(5, plan.GetProperty("next").GetArrayLength());
        Assert.Equal(0, plan.GetProperty("next")[0].GetDateTimeOffset().UtcDateTime.Hour);
        using var stale = await supervisor.PutAsJsonAsync($"/api/v1/plans/{id}", Monthly with { Version = 0 }, ApiJson.Options);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var disabled = await supervisor.PutAsJsonAsync($"/api/v1/plans/{id}", Monthly with { Enabled = false, Version = 1 }, ApiJson.Options);
        Assert.Equal(0, (await disabled.JsonAsync()).GetProperty("next").GetArrayLength());
        using var removed = await supervisor.DeleteAsync(new Uri($"/api/v1/plans/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal(0, (await supervisor.GetJsonAsync("/api/v1/plans?site=hengtai")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_wrong_plan_is_refused_with_a_sentence()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai", TimeZone = "Asia/Shanghai" });
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);

        await RefusedAsync(Monthly with { Cron = "on mondays" }, "is no schedule");
        await RefusedAsync(Monthly with { Trade = "magic" }, "is not a trade; the trades are elevator");
        await RefusedAsync(Monthly with { CounterPoint = "hengtai/b/d/p", EveryHours = 5 }, "either cron");
        await RefusedAsync(Monthly with { Cron = null, CounterPoint = "nonsense", EveryHours = 5 }, "is no point");
        await RefusedAsync(Monthly with { Site = "atlantis" }, "no site atlantis");

        async Task RefusedAsync(PlanBody body, string sentence)
        {
            using var answer = await supervisor.PostAsJsonAsync("/api/v1/plans", body, ApiJson.Options);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Test_calls_are_planned_confirmed_and_listed()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(new Site { Id = "hengtai", TimeZone = "Asia/Shanghai" });
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();
        var body = new TestCallBody("hengtai", "lift-1", new LocalText("1 号梯", "Lift 1"), null);

        using var tooSeldom = await supervisor.PutAsJsonAsync("/api/v1/test-calls", body with { EveryHours = 73 }, ApiJson.Options);
        Assert.Contains("at least every 72 h", await tooSeldom.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var planned = await supervisor.PutAsJsonAsync("/api/v1/test-calls", body, ApiJson.Options);
        var id = (await planned.JsonAsync()).GetProperty("id").GetInt32();
        using var confirmed = await operators.PostAsJsonAsync($"/api/v1/test-calls/{id}/confirm", new TestCallConfirmation(null));
        Assert.False((await confirmed.JsonAsync()).GetProperty("calls")[0].GetProperty("missed").GetBoolean());
        using var strange = await operators.PostAsJsonAsync($"/api/v1/test-calls/{id}/confirm", new TestCallConfirmation(99));
        Assert.Equal(HttpStatusCode.Conflict, strange.StatusCode);
        Assert.Equal(1, (await operators.GetJsonAsync("/api/v1/test-calls?site=hengtai")).GetProperty("total").GetInt32());
    }
}
