using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Identity;

/// <summary>ASP.NET Core Identity's people in <see cref="FacilityDb"/>: name, password, lockout, security stamp. Roles are in the other half.</summary>
internal sealed partial class PersonStore(FacilityDb db)
    : IUserPasswordStore<Person>, IUserLockoutStore<Person>, IUserSecurityStampStore<Person>, IUserRoleStore<Person>
{
    public Task<string> GetUserIdAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Person user, string? userName, CancellationToken cancellationToken) => Done(() => user.Name = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedName);

    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken cancellationToken) => Done(() => user.NormalizedName = normalizedName ?? "");

    public async Task<IdentityResult> CreateAsync(Person user, CancellationToken cancellationToken)
    {
        db.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(Person user, CancellationToken cancellationToken)
    {
        db.Remove(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public Task<Person?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, System.Globalization.CultureInfo.InvariantCulture, out var id) ? FindAsync(p => p.Id == id, cancellationToken) : Task.FromResult<Person?>(null);

    public Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindAsync(p => p.NormalizedName == normalizedUserName, cancellationToken);

    public Task SetPasswordHashAsync(Person user, string? passwordHash, CancellationToken cancellationToken) => Done(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Person user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Done(() => user.LockedUntil = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(++user.FailedLogins);

    public Task ResetAccessFailedCountAsync(Person user, CancellationToken cancellationToken) => Done(() => user.FailedLogins = 0);

    public Task<int> GetAccessFailedCountAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.FailedLogins);

    public Task<bool> GetLockoutEnabledAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Nobody is exempt from the lockout.</summary>
    public Task SetLockoutEnabledAsync(Person user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetSecurityStampAsync(Person user, string stamp, CancellationToken cancellationToken) => Done(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    /// <summary>The context belongs to the request's scope, which ends it.</summary>
    public void Dispose()
    {
    }

    private Task<Person?> FindAsync(System.Linq.Expressions.Expression<Func<Person, bool>> which, CancellationToken cancellationToken) =>
        db.Set<Person>().Include(p => p.Roles).SingleOrDefaultAsync(which, cancellationToken);

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
