namespace FacilityIoT.Testing;

/// <summary>An account of the broker.</summary>
/// <param name="Name">The user name.</param>
/// <param name="Access">Lines of mosquitto's access list for this user, e.g. <c>topic readwrite spBv1.0/#</c>; none means no access at all.</param>
public sealed record BrokerUser(string Name, params IReadOnlyList<string> Access)
{
    /// <summary>The password, generated.</summary>
    public string Password { get; init; } = GeneratedPassword.Next();

    /// <summary>An account that may read and write every topic.</summary>
    public static BrokerUser WithFullAccess(string name) => new(name, "topic readwrite #", "topic read $SYS/#");
}
