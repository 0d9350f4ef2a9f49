namespace FacilityIoT.Cloud.Identity;

/// <summary>Something that a role may do: the unit in which permissions are given.</summary>
/// <param name="Name">Subject and verb: <c>alarms.acknowledge</c>.</param>
/// <param name="LeastRole">The least of <see cref="Roles"/> that may do it, unless the site has changed that.</param>
public sealed record FacilityAction(string Name, string LeastRole);

/// <summary>Binds endpoints to actions.</summary>
public static class FacilityActions
{
    /// <summary>Only roles that may do this (<see cref="Permissions"/>) are let in; everybody else gets 403. The endpoint names the action in its metadata.</summary>
    public static TBuilder RequireAction<TBuilder>(this TBuilder endpoint, FacilityAction action)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(action);
        return endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser().AddRequirements(new ActionRequirement(action))).WithMetadata(action);
    }
}
