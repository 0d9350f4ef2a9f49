using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Looks at a session once a minute: it ends when the password has changed or the person was disabled, and otherwise takes over the person's present roles.</summary>
/// <remarks>Identity's own also signs out of schemes for second factors and foreign logins, which this service has not.</remarks>
internal sealed class SessionValidator(IOptions<SecurityStampValidatorOptions> options, SignInManager<Person> signIn, ILoggerFactory loggers)
    : SecurityStampValidator<Person>(options, signIn, loggers)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Properties.IssuedUtc is { } issued && TimeProvider.GetUtcNow() - issued <= Options.ValidationInterval)
        {
            return;
        }

        if (await VerifySecurityStamp(context.Principal) is { DisabledAt: null } person)
        {
            await SecurityStampVerified(person, context);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
