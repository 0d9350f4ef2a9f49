using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Residents;

public sealed class ResidentApiTests
{
    private static readonly ResidentBody Body = new("hengtai", "tower-a", null, "测试住户甲", "138 0000 1234", "3-1204", null);

    [Fact]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task Masked_for_operators_and_in_the_clear_for_a_named_person_with_a_purpose()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await LogInAsync(cloud, "operator-1");

        using var added = await supervisor.PostAsJsonAsync("/api/v1/residents", Body);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var id = (await added.JsonAsync()).GetProperty("id").GetInt32();
        var masked = await operators.GetJsonAsync($"/api/v1/residents/{id}");
        Assert.Equal(("测**", "138****1234", "****"), (masked.Text("name"), masked.Text("phone"), masked.Text("address")));
        using var found = await operators.PostAsJsonAsync("/api/v1/residents/find", new PhoneQuestion("+86 13800001234"));
        Assert.Equal(id, (await found.JsonAsync())[0].GetProperty("id").GetInt32());

        using var noPurpose = await operators.PostAsJsonAsync($"/api/v1/residents/{id}/reveal", new RevealRequest(" "));
        Assert.Equal(HttpStatusCode.BadRequest, noPurpose.StatusCode);
        using var program = await supervisor.PostAsJsonAsync($"/api/v1/residents/{id}/reveal", new RevealRequest("curious"));
        Assert.Equal(HttpStatusCode.Forbidden, program.StatusCode);
        using var revealed = await operators.PostAsJsonAsync($"/api/v1/residents/{id}/reveal", new RevealRequest("call back"));
        var details = await revealed.JsonAsync();
        Assert.Equal(("测试住户甲", "13800001234"), (details.Text("name"), details.Text("phone")));

        var look = Assert.Single((await supervisor.GetJsonAsync($"/api/v1/residents/{id}/looks")).GetProperty("items").EnumerateArray());
        Assert.Equal(("operator-1", """{"purpose":"call back"}"""), (look.Text("by"), look.Text("detail")));
    }

    [Fact]
    public async Task Changed_with_its_version_and_erased_on_request()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var operators = await cloud.ProgramAsync();
        using var added = await supervisor.PostAsJsonAsync("/api/v1/residents", Body);
        var id = (await added.JsonAsync()).GetProperty("id").GetInt32();

        using var changed = await supervisor.PutAsJsonAsync($"/api/v1/residents/{id}", Body with { Area = "tower-b", Version = 0 });
        Assert.Equal("tower-b", (await changed.JsonAsync()).Text("area"));
        using var stale = await supervisor.PutAsJsonAsync($"/api/v1/residents/{id}", Body with { Version = 0 });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("tower-b", (await stale.JsonAsync()).GetProperty("current").Text("area"));

        using var forbidden = await operators.DeleteAsync(new Uri($"/api/v1/residents/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var erased = await supervisor.DeleteAsync(new Uri($"/api/v1/residents/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await operators.GetJsonAsync($"/api/v1/residents/{id}")).GetProperty("name").ValueKind);
        Assert.Equal(0, (await operators.GetJsonAsync("/api/v1/residents?erased=false")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_is_not_allowed_is_refused_with_what_is()
    {
        await using var cloud = await StartAsync();
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        await RefusedAsync(Body with { Site = "elsewhere" }, "site", "hengtai");
        await RefusedAsync(Body with { Area = "tower-z" }, "area", "tower-a, tower-b");
        await RefusedAsync(Body with { Phone = "call me" }, "phone", "digits");
        await RefusedAsync(Body with { Name = "a\u0007b" }, "name", "control characters");
        await RefusedAsync(Body with { Name = new string('x', 101) }, "name", "at most 100");
        await RefusedAsync(Body with { Name = null, Phone = null, Address = null }, "name", "at least one");
        await RefusedAsync(Body with { Language = "fr" }, "language", "zh, en");

        async Task RefusedAsync(ResidentBody body, string field, string allowed)
        {
            using var response = await supervisor.PostAsJsonAsync("/api/v1/residents", body);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(allowed, (await response.JsonAsync()).GetProperty("errors").GetProperty(field)[0].GetString()!, StringComparison.Ordinal);
        }
    }

    private static async Task<RunningCloud> StartAsync()
    {
        var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Site("hengtai"), Estate.Box(1, "hengtai", "b"));
        var (a, b) = (Estate.Point(1, "d", "a"), Estate.Point(1, "d", "b"));
        (a.Area, b.Area) = ("tower-a", "tower-b");
        await cloud.StoreAsync(a, b);
        return cloud;
    }

    private static async Task<HttpClient> LogInAsync(RunningCloud cloud, string name)
    {
        var client = cloud.Stranger();
        using var response = await client.PostAsJsonAsync("/api/v1/session", new Login(name, await cloud.PersonAsync(name)));
        Assert.True(response.IsSuccessStatusCode);
        return client;
    }
}
