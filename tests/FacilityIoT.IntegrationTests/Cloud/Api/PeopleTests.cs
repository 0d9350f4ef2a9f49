using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>People as an administrator keeps them.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task Somebody_is_let_in_disabled_and_let_in_again()
    {
        await using var cloud = await RunningCloud.StartAsync();
        AtOnce(cloud);
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        var made = await OkAsync(administrator.PostAsJsonAsync("/api/v1/people", new { name = "engineer-1", roles = new[] { "engineer" } }));
        var (id, password) = (made.GetProperty("person").GetProperty("id").GetInt32(), made.Text("password"));

        using var browser = cloud.Stranger();
        Assert.Equal(HttpStatusCode.OK, await LogInAsync(browser, "engineer-1", password));
        await browser.GetJsonAsync("/api/v1/session");

        var disabled = await OkAsync(administrator.PostAsync(new Uri($"/api/v1/people/{id}/disable", UriKind.Relative), null));
        Assert.Equal(JsonValueKind.String, disabled.GetProperty("disabledAt").ValueKind);
        using var session = await browser.GetAsync(new Uri("/api/v1/session", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, session.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await LogInAsync(browser, "engineer-1", password));
        Assert.Equal(1, (await administrator.GetJsonAsync("/api/v1/people?disabled=true")).GetProperty("total").GetInt32());

        await OkAsync(administrator.PostAsync(new Uri($"/api/v1/people/{id}/enable", UriKind.Relative), null));
        Assert.Equal(HttpStatusCode.OK, await LogInAsync(browser, "engineer-1", password));
    }

    [Fact]
    public async Task A_reset_password_is_new_and_roles_count_in_open_sessions()
    {
        await using var cloud = await RunningCloud.StartAsync();
        AtOnce(cloud);
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        var old = await cloud.PersonAsync("operator-1");
        var id = await IdAsync(administrator, "operator-1");
        var fresh = (await OkAsync(administrator.PostAsync(new Uri($"/api/v1/people/{id}/password", UriKind.Relative), null))).Text("password");
        using var browser = cloud.Stranger();
        Assert.Equal(HttpStatusCode.Unauthorized, await LogInAsync(browser, "operator-1", old));
        Assert.Equal(HttpStatusCode.OK, await LogInAsync(browser, "operator-1", fresh));

        await OkAsync(administrator.PutAsJsonAsync($"/api/v1/people/{id}/roles", new { roles = new[] { "supervisor" } }));
        await browser.GetJsonAsync("/api/v1/dead-letters");

        // The trail tells what was done, and no password.
        var trail = (await administrator.GetJsonAsync($"/api/v1/audit?subject=person/{id}")).GetRawText();
        Assert.Contains("people.password", trail, StringComparison.Ordinal);
        Assert.Contains("people.roles", trail, StringComparison.Ordinal);
        Assert.DoesNotContain(fresh, trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_stays_one_and_nobody_disables_himself()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var program = await cloud.ProgramAsync(Roles.Administrator);
        await Testing.Eventually.TrueAsync(
            async () => (await program.GetJsonAsync("/api/v1/people")).GetProperty("total").GetInt32() > 0, TimeSpan.FromSeconds(30), "the first administrator");
        var first = await IdAsync(program, "admin");
        using var disable = await program.PostAsync(new Uri($"/api/v1/people/{first}/disable", UriKind.Relative), null);
        using var demote = await program.PutAsJsonAsync($"/api/v1/people/{first}/roles", new { roles = new[] { "operator" } });
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (disable.StatusCode, demote.StatusCode));
        Assert.Contains("last administrator", (await demote.JsonAsync()).Text("detail"), StringComparison.Ordinal);

        var password = await cloud.PersonAsync("admin-2", Roles.Administrator);
        using var browser = cloud.Stranger();
        Assert.Equal(HttpStatusCode.OK, await LogInAsync(browser, "admin-2", password));
        using var self = await browser.PostAsJsonAsync($"/api/v1/people/{await IdAsync(program, "admin-2")}/disable", new { });
        Assert.Equal(HttpStatusCode.Conflict, self.StatusCode);
        await OkAsync(browser.PostAsJsonAsync($"/api/v1/people/{first}/disable", new { }));
    }

    [Theory]
    [InlineData("""{"name":"","roles":["operator"]}""", "name")]
    [InlineData("""{"name":"a","roles":[]}""", "roles")]
    [InlineData("""{"name":"a","roles":["king"]}""", "roles")]
    [InlineData("""{"name":"TAKEN","roles":["operator"]}""", "name")]
    public async Task Nonsense_is_refused_by_field(string body, string field)
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.PersonAsync("taken");
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        using var answer = await administrator.PostAsync(new Uri("/api/v1/people", UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    /// <summary>Sessions are looked at with every request instead of every minute.</summary>
    private static void AtOnce(RunningCloud cloud) => cloud.Services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero;

    private static async Task<HttpStatusCode> LogInAsync(HttpClient browser, string name, string password)
    {
        using var answer = await browser.PostAsJsonAsync("/api/v1/session", new { name, password });
        return answer.StatusCode;
    }

    private static async Task<int> IdAsync(HttpClient client, string name) =>
        (await client.GetJsonAsync("/api/v1/people")).GetProperty("items").EnumerateArray().Single(person => person.Text("name") == name).GetProperty("id").GetInt32();

    private static async Task<JsonElement> OkAsync(Task<HttpResponseMessage> request)
    {
        using var answer = await request;
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.JsonAsync();
    }
}
