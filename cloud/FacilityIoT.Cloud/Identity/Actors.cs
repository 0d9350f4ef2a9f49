using System.Globalization;
using System.Security.Claims;
using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Who asks, for trail and audit.</summary>
public static class Actors
{
    /// <summary>The person or program behind a request that has passed the login.</summary>
    public static Actor Actor(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.User;
        var from = context.Connection.RemoteIpAddress?.ToString();
        var name = user.Identity?.Name ?? "";

        // A key has no id: it is a program.
        var actor = int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            ? new Actor(ActorKind.Person, id, name, from)
            : new Actor(ActorKind.Program, null, name, from);
        return actor with { Supervisor = Roles.AtLeast(Roles.Supervisor).Any(user.IsInRole) };
    }
}
