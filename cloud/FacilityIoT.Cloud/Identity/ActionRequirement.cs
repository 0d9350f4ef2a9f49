using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Asks that one of the caller's roles may do the action.</summary>
public sealed record ActionRequirement(FacilityAction Action) : IAuthorizationRequirement;

/// <summary>Decides by <see cref="Permissions"/>.</summary>
internal sealed class ActionAuthorization(Permissions permissions) : AuthorizationHandler<ActionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ActionRequirement requirement)
    {
        var cancellationToken = (context.Resource as HttpContext)?.RequestAborted ?? CancellationToken.None;
        var snapshot = await permissions.CurrentAsync(cancellationToken);
        if (context.User.FindAll(ClaimTypes.Role).Any(claim => snapshot.Allows(claim.Value, requirement.Action)))
        {
            context.Succeed(requirement);
        }
    }
}
