using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

public sealed class LoginTests
{
    private static readonly Uri Session = new("/api/v1/session", UriKind.Relative);

    [Theory, ClassData(typeof(BothStores))]
    public async Task Every_endpoint_but_health_and_metrics_needs_a_login(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var stranger = cloud.Stranger();
        var open = new List<string>();
        foreach (var endpoint in cloud.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Text))));
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

                // The login itself is reached, and refuses this.
                request.Content = method is "POST" or "PUT" ? JsonContent.Create(new { name = "nobody", password = "nothing" }) : null;
                using var answer = await stranger.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                if (answer.StatusCode != HttpStatusCode.Unauthorized)
                {
                    open.Add($"{method} {path} {(int)answer.StatusCode}");
                }
            }
        }

        // A resident has a link instead of a login, and this one is none.
        Assert.Equal(
            ["GET /api/v1/resident/1 404", "GET /health/live 200", "GET /health/ready 503", "GET /metrics 200", "POST /api/v1/resident/1/score 400"], open.Order(StringComparer.Ordinal));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_path_that_does_not_exist_tells_strangers_nothing(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var stranger = cloud.Stranger();
        using var answer = await stranger.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_person_logs_in_is_known_and_logs_out(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var password = await cloud.PersonAsync("李雷", Roles.Engineer);
        using var client = cloud.Stranger();
        using var login = await client.PostAsJsonAsync(Session, new { name = "李雷", password });
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);

        var me = await client.GetJsonAsync("/api/v1/session");
        Assert.Equal(("李雷", "engineer"), (me.Text("name"), me.GetProperty("roles")[0].GetString()));

        using var logout = await client.DeleteAsync(Session);
        Assert.Equal(HttpStatusCode.NoContent, logout.StatusCode);
        using var after = await client.GetAsync(Session);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Ten_wrong_passwords_lock_a_person_out_even_with_the_right_one(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var password = await cloud.PersonAsync("ann");
        using var client = cloud.Stranger();
        for (var i = 0; i < 10; i++)
        {
            using var wrong = await client.PostAsJsonAsync(Session, new { name = "ann", password = "wrong" });
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var right = await client.PostAsJsonAsync(Session, new { name = "ann", password });
        Assert.Equal(HttpStatusCode.Unauthorized, right.StatusCode);
    }

    [Fact]
    public async Task Logins_of_one_address_are_limited()
    {
        await using var cloud = await RunningCloud.StartAsync(["Http:LoginsPerMinute=2"]);
        using var client = cloud.Stranger();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await client.PostAsJsonAsync(Session, new { name = "x", password = "y" });
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], statuses);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_form_or_another_sites_page_cannot_log_anybody_in(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var client = cloud.Stranger();
        using var form = await client.PostAsync(Session, new FormUrlEncodedContent([new("name", "a"), new("password", "b")]));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);

        using var foreign = new HttpRequestMessage(HttpMethod.Post, Session) { Content = JsonContent.Create(new { name = "a", password = "b" }), Headers = { { "Origin", "http://evil.example" } } };
        using var answer = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_changed_password_replaces_the_old_one(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var password = await cloud.PersonAsync("ann");
        using var client = cloud.Stranger();
        using var login = await client.PostAsJsonAsync(Session, new { name = "ann", password });
        using var shortOne = await client.PutAsJsonAsync("/api/v1/session/password", new { current = password, @new = "short" });
        Assert.Equal(HttpStatusCode.BadRequest, shortOne.StatusCode);
        using var change = await client.PutAsJsonAsync("/api/v1/session/password", new { current = password, @new = "a longer sentence" });
        Assert.Equal(HttpStatusCode.NoContent, change.StatusCode);

        using var other = cloud.Stranger();
        using var old = await other.PostAsJsonAsync(Session, new { name = "ann", password });
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        using var fresh = await other.PostAsJsonAsync(Session, new { name = "ann", password = "a longer sentence" });
        Assert.Equal(HttpStatusCode.OK, fresh.StatusCode);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_revoked_or_altered_key_is_refused_at_once(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var keys = cloud.Services.GetRequiredService<ApiKeys>();
        var (token, _) = await keys.CreateAsync("wall", Roles.Operator, default);
        using var client = cloud.Stranger();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, token!.Value.Text));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, token.Value.Text[..^1] + "!"));
        Assert.NotNull(Assert.Single(await keys.ListAsync(default)).LastUsedAt);

        Assert.True(await keys.RevokeAsync("wall", default));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, token.Value.Text));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_unknown_role_is_refused_when_it_is_given_and_when_it_is_used(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        var (token, refusal) = await cloud.Services.GetRequiredService<ApiKeys>().CreateAsync("k", "root", default);
        Assert.Null(token);
        Assert.Contains("operator, engineer, supervisor, administrator", refusal, StringComparison.Ordinal);

        // As if a later version had known another role.
        var smuggled = ApiKeyToken.New();
        await cloud.StoreAsync(new ApiKey { Name = "old", Prefix = smuggled.Prefix, Hash = smuggled.Hash(), Role = "root", CreatedAt = DateTimeOffset.UnixEpoch });
        using var client = cloud.Stranger();
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, smuggled.Text));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Dead_letters_are_for_supervisors(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var engineer = await cloud.ProgramAsync(Roles.Engineer);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        var path = new Uri("/api/v1/dead-letters", UriKind.Relative);
        using var refused = await engineer.GetAsync(path);
        using var allowed = await supervisor.GetAsync(path);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, allowed.StatusCode));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Session) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Text(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "documentName" } => "v1",
        _ => "1",
    };
}
