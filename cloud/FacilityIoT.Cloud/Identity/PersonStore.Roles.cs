using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Identity;

/// <summary>The roles' half. Identity hands role names in upper case; ours are lower.</summary>
internal sealed partial class PersonStore
{
    public Task AddToRoleAsync(Person user, string roleName, CancellationToken cancellationToken)
    {
        var role = Ours(roleName);
        if (!Roles.IsKnown(role))
        {
            throw new InvalidOperationException(Roles.Refusal(role));
        }

        user.Roles.Add(new PersonRole { Role = role });
        return Task.CompletedTask;
    }

    public Task RemoveFromRoleAsync(Person user, string roleName, CancellationToken cancellationToken) => Done(() =>
    {
        if (user.Roles.SingleOrDefault(r => r.Role == Ours(roleName)) is { } held)
        {
            user.Roles.Remove(held);
        }
    });

    public Task<IList<string>> GetRolesAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<IList<string>>([.. user.Roles.Select(r => r.Role)]);

    public Task<bool> IsInRoleAsync(Person user, string roleName, CancellationToken cancellationToken) => Task.FromResult(user.Roles.Any(r => r.Role == Ours(roleName)));

    public async Task<IList<Person>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var role = Ours(roleName);
        return await db.Set<Person>().Include(p => p.Roles).Where(p => p.Roles.Any(r => r.Role == role)).ToListAsync(cancellationToken);
    }

    private static string Ours(string roleName) => roleName.ToLowerInvariant();
}
