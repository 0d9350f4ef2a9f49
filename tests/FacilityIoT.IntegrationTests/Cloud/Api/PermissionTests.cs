using System.Net;
using System.Net.Http.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Roles down to the single action.</summary>
public sealed class PermissionTests
{
    private static readonly Uri DeadLetters = new("/api/v1/dead-letters", UriKind.Relative);

    // One's own session: whoever has a login may end it and change its password.
    private static readonly string[] OfEverybody = ["/api/v1/session", "/api/v1/session/password"];

    [Fact]
    public async Task Every_endpoint_that_changes_something_names_its_action()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var nameless =
            from endpoint in cloud.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
            where methods.Any(method => method is not ("GET" or "HEAD")) && endpoint.Metadata.GetMetadata<FacilityAction>() is null
                && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null
                && !OfEverybody.Contains(endpoint.RoutePattern.RawText?.TrimEnd('/'))
            select $"{string.Join(',', methods)} {endpoint.RoutePattern.RawText}";
        Assert.Empty(nameless);
    }

    [Fact]
    public async Task An_action_of_one_name_has_one_least_role()
    {
        await using var cloud = await RunningCloud.StartAsync();
        var actions = cloud.Services.GetRequiredService<EndpointDataSource>().Endpoints.SelectMany(endpoint => endpoint.Metadata.OfType<FacilityAction>()).ToHashSet();
        Assert.Equal(actions.Select(action => action.Name).Distinct().Order(), actions.Select(action => action.Name).Order());
        Assert.All(actions, action => Assert.True(Roles.IsKnown(action.LeastRole)));
    }

    [Fact]
    public async Task A_site_allows_and_denies_a_single_action_and_the_trail_tells_it()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        using var supervisor = await cloud.ProgramAsync(Roles.Supervisor);
        using var engineer = await cloud.ProgramAsync(Roles.Engineer);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), await AnswersAsync(supervisor, engineer));

        using var allow = await administrator.PutAsJsonAsync("/api/v1/actions/deadLetters.read/roles/engineer", new { allowed = true });
        using var deny = await administrator.PutAsJsonAsync("/api/v1/actions/deadLetters.read/roles/supervisor", new { allowed = false });
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (allow.StatusCode, deny.StatusCode));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), await AnswersAsync(supervisor, engineer));

        var listed = (await administrator.GetJsonAsync("/api/v1/actions?size=500")).GetProperty("items").EnumerateArray().Single(action => action.Text("name") == "deadLetters.read");
        Assert.Equal(["GET /api/v1/dead-letters"], listed.GetProperty("endpoints").EnumerateArray().Select(endpoint => endpoint.GetString()));
        Assert.Equal(
            [("operator", false, false), ("engineer", true, true), ("supervisor", false, true), ("administrator", true, false)],
            listed.GetProperty("roles").EnumerateArray().Select(role => (role.Text("role"), role.GetProperty("allowed").GetBoolean(), role.GetProperty("changed").GetBoolean())));

        using var reset = await administrator.DeleteAsync(new Uri("/api/v1/actions/deadLetters.read/roles/supervisor", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AnswersAsync(supervisor, engineer));
        var trail = await administrator.GetJsonAsync("/api/v1/audit?action=permissions.change");
        Assert.Equal(["role/supervisor", "role/supervisor", "role/engineer"], trail.GetProperty("items").EnumerateArray().Select(line => line.Text("subject")));
    }

    [Fact]
    public async Task An_administrator_cannot_be_locked_out_and_nonsense_is_refused()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        using var own = await administrator.PutAsJsonAsync("/api/v1/actions/permissions.change/roles/administrator", new { allowed = false });
        using var unknown = await administrator.PutAsJsonAsync("/api/v1/actions/tickets.juggle/roles/operator", new { allowed = true });
        using var king = await administrator.PutAsJsonAsync("/api/v1/actions/audit.read/roles/king", new { allowed = true });
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (own.StatusCode, unknown.StatusCode, king.StatusCode));
        Assert.Contains("operator, engineer, supervisor, administrator", (await king.JsonAsync()).Text("detail"), StringComparison.Ordinal);

        // Even a row written by hand does not count.
        await cloud.StoreAsync(new RoleAction { Role = Roles.Administrator, Action = "permissions.read", Allowed = false }, new RoleActionsVersion { Version = 7 });
        await administrator.GetJsonAsync("/api/v1/actions");
    }

    [Fact]
    public async Task What_another_process_has_changed_counts_within_seconds()
    {
        var time = new Testing.ManualTime();
        await using var cloud = await RunningCloud.StartAsync();
        var services = cloud.Services;
        Permissions NewPermissions() => new(services.GetRequiredService<Store>(), services.GetRequiredService<IDbContextFactory<FacilityDb>>(), time);
        var (here, there) = (NewPermissions(), NewPermissions());
        var action = new FacilityAction("deadLetters.read", Roles.Supervisor);
        Assert.False((await here.CurrentAsync(default)).Allows(Roles.Engineer, action));

        Assert.Null(await there.SetAsync(Roles.Engineer, action, true, Actor.System("test"), default));
        Assert.True((await there.CurrentAsync(default)).Allows(Roles.Engineer, action));
        Assert.False((await here.CurrentAsync(default)).Allows(Roles.Engineer, action));
        time.Advance(Permissions.LookEvery);
        Assert.True((await here.CurrentAsync(default)).Allows(Roles.Engineer, action));
    }

    private static async Task<(HttpStatusCode, HttpStatusCode)> AnswersAsync(HttpClient first, HttpClient second)
    {
        using var one = await first.GetAsync(DeadLetters);
        using var two = await second.GetAsync(DeadLetters);
        return (one.StatusCode, two.StatusCode);
    }
}
