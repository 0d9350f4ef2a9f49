using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Identity;

/// <summary>The person's claims with their roles; Identity's own factory adds roles only when it has a role store, and ours are fixed.</summary>
internal sealed class PersonPrincipalFactory(UserManager<Person> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(user.Roles.Select(r => new Claim(ClaimTypes.Role, r.Role)));
        return identity;
    }
}
