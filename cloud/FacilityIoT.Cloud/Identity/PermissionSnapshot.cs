namespace FacilityIoT.Cloud.Identity;

/// <summary>Which role may do what, at one moment. Pure.</summary>
/// <param name="Version">Of the overrides it was made from.</param>
/// <param name="Overrides">By role and action.</param>
public sealed record PermissionSnapshot(int Version, IReadOnlyDictionary<(string Role, string Action), bool> Overrides)
{
    /// <summary>As delivered.</summary>
    public static PermissionSnapshot Default { get; } = new(0, new Dictionary<(string, string), bool>());

    /// <summary>An administrator always; every other role by the site's decision if there is one, else when it is at least the action's least.</summary>
    public bool Allows(string role, FacilityAction action)
    {
        ArgumentNullException.ThrowIfNull(action);

        // Nobody can take from administrators what they need to give it back.
        return role == Roles.Administrator
            || (Roles.IsKnown(role) && (Overrides.TryGetValue((role, action.Name), out var allowed) ? allowed : Roles.AtLeast(action.LeastRole).Contains(role, StringComparer.Ordinal)));
    }
}
