namespace FacilityIoT.Cloud.Identity;

/// <summary>The four roles. Each may do what those before it may.</summary>
public static class Roles
{
    /// <summary>Watches the wall, acknowledges.</summary>
    public const string Operator = "operator";

    /// <summary>Works on tickets.</summary>
    public const string Engineer = "engineer";

    /// <summary>Assigns, verifies, sees what was refused.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>People, keys, everything.</summary>
    public const string Administrator = "administrator";

    /// <summary>From the least to the most.</summary>
    public static IReadOnlyList<string> All { get; } = [Operator, Engineer, Supervisor, Administrator];

    public static bool IsKnown(string? role) => role is not null && All.Contains(role, StringComparer.Ordinal);

    /// <summary>This role and those above it.</summary>
    public static IEnumerable<string> AtLeast(string role) => All.SkipWhile(r => r != role);

    /// <summary>For a role nobody knows: what is allowed.</summary>
    public static string Refusal(string? role) => $"'{role}' is not a role; the roles are {string.Join(", ", All)}.";
}
