using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>Something that a role may do.</summary>
/// <param name="Name">Subject and verb: <c>alarms.acknowledge</c>.</param>
/// <param name="LeastRole">The least role that may do it as delivered.</param>
/// <param name="Roles">Who may do it now.</param>
/// <param name="Endpoints">What it opens: method and path.</param>
public sealed record ActionView(string Name, string LeastRole, IReadOnlyList<RoleDecision> Roles, IReadOnlyList<string> Endpoints);

/// <summary>Whether a role may do something.</summary>
/// <param name="Changed">The site has decided so, over the delivered rule.</param>
public sealed record RoleDecision(string Role, bool Allowed, bool Changed);

/// <summary>The site's decision.</summary>
public sealed record PermissionChange(bool Allowed);

/// <summary>Roles down to the single action.</summary>
public static class ActionEndpoints
{
    private static readonly FacilityAction Read = new("permissions.read", Roles.Administrator);
    private static readonly FacilityAction Change = new("permissions.change", Roles.Administrator);

    private static readonly ActionView Example = new("deadLetters.read", Roles.Supervisor, [new RoleDecision(Roles.Engineer, true, true)], ["GET /api/v1/dead-letters"]);

    public static RouteGroupBuilder MapActions(this RouteGroupBuilder api)
    {
        var actions = api.MapGroup("/actions").WithTags("People");
        actions.MapGet("", ListAsync).WithName("ListActions").WithSummary("Every action there is, which roles may do it, and what it opens.")
            .RequireAction(Read).WithQuery(Paging.Number, Paging.Size).WithExample(new Page<ActionView>([Example], 1, 50, 1));
        actions.MapPut("/{name}/roles/{role}", SetAsync).WithName("SetPermission")
            .WithSummary("Allows or denies an action to a role. Takes effect within seconds. An administrator may do everything always.")
            .RequireAction(Change).ProducesProblem(404).ProducesProblem(409).WithExample(Example, new PermissionChange(true));
        actions.MapDelete("/{name}/roles/{role}", ResetAsync).WithName("ResetPermission")
            .WithSummary("Leaves an action of a role to the delivered rule again.").RequireAction(Change).ProducesProblem(404).ProducesProblem(409).WithExample(Example);
        return api;
    }

    /// <summary>The actions that endpoints name, by name.</summary>
    internal static IReadOnlyList<FacilityAction> All(EndpointDataSource endpoints) =>
        [.. endpoints.Endpoints.SelectMany(e => e.Metadata.OfType<FacilityAction>()).DistinctBy(a => a.Name).OrderBy(a => a.Name, StringComparer.Ordinal)];

    private static async Task<Ok<Page<ActionView>>> ListAsync(HttpRequest request, EndpointDataSource endpoints, Permissions permissions, CancellationToken cancellationToken)
    {
        var snapshot = await permissions.CurrentAsync(cancellationToken);
        return TypedResults.Ok(All(endpoints).Select(action => View(action, endpoints, snapshot)).ToList().Page(request));
    }

    private static Task<Results<Ok<ActionView>, ProblemHttpResult>> SetAsync(
        string name, string role, PermissionChange permission, HttpContext context, EndpointDataSource endpoints, Permissions permissions) =>
        ChangeAsync(name, role, permission.Allowed, context, endpoints, permissions);

    private static Task<Results<Ok<ActionView>, ProblemHttpResult>> ResetAsync(string name, string role, HttpContext context, EndpointDataSource endpoints, Permissions permissions) =>
        ChangeAsync(name, role, null, context, endpoints, permissions);

    private static async Task<Results<Ok<ActionView>, ProblemHttpResult>> ChangeAsync(
        string name, string role, bool? allowed, HttpContext context, EndpointDataSource endpoints, Permissions permissions)
    {
        if (All(endpoints).FirstOrDefault(a => a.Name == name) is not { } action)
        {
            return TypedResults.Problem($"There is no action '{name}'; GET /api/v1/actions lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        return await permissions.SetAsync(role, action, allowed, context.Actor(), context.RequestAborted) is { } refusal
            ? TypedResults.Problem(refusal, statusCode: Roles.IsKnown(role) ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound)
            : TypedResults.Ok(View(action, endpoints, await permissions.CurrentAsync(context.RequestAborted)));
    }

    private static ActionView View(FacilityAction action, EndpointDataSource endpoints, PermissionSnapshot snapshot) => new(
        action.Name,
        action.LeastRole,
        [.. Roles.All.Select(role => new RoleDecision(role, snapshot.Allows(role, action), snapshot.Overrides.ContainsKey((role, action.Name))))],
        [.. from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
            where endpoint.Metadata.OfType<FacilityAction>().Any(a => a.Name == action.Name)
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
            let line = $"{method} {endpoint.RoutePattern.RawText?.TrimEnd('/')}"
            orderby line
            select line]);
}
