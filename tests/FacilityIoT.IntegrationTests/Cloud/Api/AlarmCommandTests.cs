using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>What people do with alarms, over HTTP.</summary>
public sealed class AlarmCommandTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task An_operator_acknowledges_and_shelves_and_sees_it_on_the_list(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var id = await RaiseAsync(cloud);
        using var wang = await PersonAsync(cloud, "wang");

        var acknowledged = await PostAsync(wang, $"{id}/acknowledge", new { version = 1 });
        Assert.Equal(("acknowledged", "wang"), (acknowledged.Text("state"), acknowledged.Text("acknowledgedBy")));
        Assert.Equal(TimeSpan.FromMinutes(30), acknowledged.GetProperty("acknowledgedUntil").GetDateTimeOffset() - acknowledged.GetProperty("acknowledgedAt").GetDateTimeOffset());

        var until = TimeProvider.System.GetUtcNow().AddMinutes(20);
        await PostAsync(wang, $"{id}/shelve", new { reason = "sensor is being cleaned", until });
        var shelved = Assert.Single((await wang.GetJsonAsync("/api/v1/alarms/shelved")).GetProperty("items").EnumerateArray());
        Assert.Equal((id, "wang", "sensor is being cleaned"), (shelved.GetProperty("alarm").GetProperty("id").GetInt64(), shelved.Text("by"), shelved.Text("reason")));
        Assert.Equal(1, (await wang.GetJsonAsync("/api/v1/alarms?shelved=true&state=acknowledged&class=Leak_Alarm")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await wang.GetJsonAsync("/api/v1/alarms?shelved=false")).GetProperty("total").GetInt32());

        await PostAsync(wang, $"{id}/unshelve", new { });
        var detail = await wang.GetJsonAsync($"/api/v1/alarms/{id}");
        Assert.Equal(["FoundActive", "Acknowledged", "Shelved", "Unshelved"], detail.GetProperty("history").EnumerateArray().Select(line => line.Text("reason")));
        Assert.Equal([true, false, false, true], detail.GetProperty("history").EnumerateArray().Select(line => line.GetProperty("annunciated").GetBoolean()));
        Assert.Equal(["acknowledge", "shelve", "takeOutOfService"], detail.GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_stale_version_is_refused_with_what_changed_and_the_impossible_with_what_is_possible(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var id = await RaiseAsync(cloud);
        using var wang = await PersonAsync(cloud, "wang", Roles.Engineer);
        await PostAsync(wang, $"{id}/acknowledge", new { version = 1 });

        var stale = await RefusedAsync(wang, $"{id}/acknowledge", new { version = 1 }, HttpStatusCode.Conflict);
        Assert.Equal((2, "Acknowledged"), (stale.GetProperty("version").GetInt32(), stale.GetProperty("changes")[0].Text("reason")));
        var twice = await RefusedAsync(wang, $"{id}/acknowledge", new { }, HttpStatusCode.Conflict);
        Assert.Contains("was acknowledged by wang", twice.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("shelve", twice.GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("still active", (await RefusedAsync(wang, $"{id}/reset", new { }, HttpStatusCode.Conflict)).Text("detail"), StringComparison.Ordinal);
        Assert.Contains("at most 01:00:00", (await RefusedAsync(wang, $"{id}/shelve", new { reason = "long", until = TimeProvider.System.GetUtcNow().AddHours(2) }, HttpStatusCode.Conflict)).Text("detail"), StringComparison.Ordinal);
        await RefusedAsync(wang, $"{id}/shelve", new { reason = " ", until = TimeProvider.System.GetUtcNow().AddMinutes(2) }, HttpStatusCode.BadRequest);
        await RefusedAsync(wang, "999/acknowledge", new { }, HttpStatusCode.NotFound);
        await RefusedAsync(wang, $"{id}/out-of-service", new { ticket = "no-such", reason = "repair" }, HttpStatusCode.Conflict);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_program_acknowledges_and_only_people_shelve_and_only_engineers_reset(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var id = await RaiseAsync(cloud);
        using var program = await cloud.ProgramAsync();
        await PostAsync(program, $"{id}/acknowledge", new { });
        await RefusedAsync(program, $"{id}/shelve", new { reason = "cleaning", until = TimeProvider.System.GetUtcNow().AddMinutes(5) }, HttpStatusCode.Forbidden);
        await RefusedAsync(program, $"{id}/reset", new { }, HttpStatusCode.Forbidden);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Many_are_acknowledged_at_once_and_each_has_its_outcome(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        long[] ids = [await RaiseAsync(cloud, "a"), await RaiseAsync(cloud, "b"), 999];
        using var wang = await PersonAsync(cloud, "wang");
        var answer = await PostAsync(wang, "acknowledge", new { ids });
        Assert.Equal(2, answer.GetProperty("done").GetInt32());
        Assert.Equal([true, true, false], answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("done").GetBoolean()));
        Assert.Equal("There is no alarm 999.", answer.GetProperty("results")[2].Text("problem"));
        await RefusedAsync(wang, "acknowledge", new { ids = Enumerable.Range(1, 501) }, HttpStatusCode.BadRequest);
        await RefusedAsync(wang, "acknowledge", new { ids = Array.Empty<long>() }, HttpStatusCode.BadRequest);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Figures to show per operator position")]
    public async Task Standing_suppressed_latched_and_chattering_alarms_are_found(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(
            Row("new", TimeProvider.System.GetUtcNow().AddHours(-1)), Row("old", TimeProvider.System.GetUtcNow().AddHours(-25)),
            Row("returned", TimeProvider.System.GetUtcNow().AddHours(-25), alarm => alarm.ClearedAt = TimeProvider.System.GetUtcNow()),
            Row("explained", Estate.Noon, alarm => (alarm.SuppressedBy, alarm.SuppressedAt, alarm.ClearedAt) = ("box/s/b", Estate.Noon, Estate.Noon)),
            Row("chattering", Estate.Noon, alarm => (alarm.ChatteringSince, alarm.ClearedAt) = (Estate.Noon, Estate.Noon)),
            Row("maintained", Estate.Noon, alarm => (alarm.OutOfServiceTicket, alarm.ClearedAt, alarm.Latched, alarm.Area) = ("T-1", Estate.Noon, true, "B1")));
        using var client = await cloud.ProgramAsync();
        Assert.Equal(["old"], await PointsAsync("standing=true"));
        Assert.Equal(["explained"], await PointsAsync("suppressed=true"));
        Assert.Equal(["chattering"], await PointsAsync("chattering=true"));
        Assert.Equal(["maintained"], await PointsAsync("outOfService=true"));
        Assert.Equal(["maintained"], await PointsAsync("latched=true&area=B1"));
        Assert.True(await StandsAsync("old"));
        Assert.False(await StandsAsync("new"));
        Assert.False(await StandsAsync("returned"));

        async Task<bool> StandsAsync(string point)
        {
            var found = (await client.GetJsonAsync($"/api/v1/alarms?point=s/b/d/{point}")).GetProperty("items")[0];
            return (await client.GetJsonAsync($"/api/v1/alarms/{found.GetProperty("id").GetInt64()}")).GetProperty("standing").GetBoolean();
        }

        async Task<IEnumerable<string>> PointsAsync(string query) =>
            (await client.GetJsonAsync($"/api/v1/alarms?{query}")).GetProperty("items").EnumerateArray().Select(alarm => alarm.Text("point").Split('/')[3]).ToList();
    }

    private static Alarm Row(string point, DateTimeOffset activeAt, Action<Alarm>? more = null)
    {
        var alarm = new Alarm
        {
            Point = $"s/b/d/{point}", Condition = "leak", SiteId = "s", Class = "Leak_Alarm", Level = 2, Trade = "plumbing", TextZh = "漏水", TextEn = "Leak", State = AlarmState.Unacknowledged,
            ActiveAt = activeAt, RecordedAt = activeAt, Quality = "Good",
        };
        more?.Invoke(alarm);
        return alarm;
    }

    /// <summary>An alarm of level 2 as the cloud itself would raise it.</summary>
    private static async Task<long> RaiseAsync(RunningCloud cloud, string point = "water") => (await cloud.Services.GetRequiredService<Store>().RunAsync(
        transaction => cloud.Services.GetRequiredService<OwnAlarms>().SetAsync(
            transaction,
            new OwnAlarm { Point = $"hengtai/box-1/pump/{point}", Condition = "leak", SiteId = "hengtai", Class = "Leak_Alarm", Level = 2, Trade = "plumbing", TextZh = "漏水", TextEn = "Leak" },
            active: true, transaction.Now, default),
        default))!.Id;

    private static async Task<HttpClient> PersonAsync(RunningCloud cloud, string name, string role = Roles.Operator)
    {
        var password = await cloud.PersonAsync(name, role);
        var client = cloud.Stranger();
        using var login = await client.PostAsJsonAsync(new Uri("/api/v1/session", UriKind.Relative), new { name, password });
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        return client;
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(new Uri($"/api/v1/alarms/{path}", UriKind.Relative), body);
        Assert.True(answer.IsSuccessStatusCode, $"POST {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.JsonAsync();
    }

    private static async Task<JsonElement> RefusedAsync(HttpClient client, string path, object body, HttpStatusCode status)
    {
        using var answer = await client.PostAsJsonAsync(new Uri($"/api/v1/alarms/{path}", UriKind.Relative), body);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        return await answer.JsonAsync();
    }
}
