namespace FacilityIoT.Cloud.Identity;

/// <summary>Somebody who logs in with a name and a password.</summary>
public sealed class Person
{
    public int Id { get; init; }

    /// <summary>The login name, as it was written.</summary>
    public required string Name { get; set; }

    /// <summary>The name in upper case; unique.</summary>
    public string NormalizedName { get; set; } = "";

    /// <summary>PBKDF2 as ASP.NET Core Identity writes it.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password: every cookie given out before is then worthless.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Wrong passwords in a row.</summary>
    public int FailedLogins { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when the person may no longer come in. People are never removed: trails name them.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
    public ICollection<PersonRole> Roles { get; } = [];
}

/// <summary>A role that a person has.</summary>
public sealed class PersonRole
{
    public int PersonId { get; set; }

    /// <summary>One of <see cref="Identity.Roles.All"/>.</summary>
    public required string Role { get; init; }
}
