using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Who may come in: people with a cookie, programs with a hashed key, four roles as policies, and a login for everything not said to be open.</summary>
public static class IdentitySetup
{
    /// <summary>The cookie's name.</summary>
    public const string CookieName = "facility-session";

    private const string CookieOrKey = "CookieOrKey";

    public static IServiceCollection AddFacilityIdentity(this IServiceCollection services)
    {
        services.AddSingleton<ApiKeys>().AddScoped<People>().AddScoped<PeopleAdministration>().AddHostedService<FirstAdministrator>();
        services.AddIdentityCore<Person>(SetRules).AddUserStore<PersonStore>().AddClaimsPrincipalFactory<PersonPrincipalFactory>().AddSignInManager();
        services.AddScoped<ISecurityStampValidator, SessionValidator>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthentication(CookieOrKey)
            .AddPolicyScheme(CookieOrKey, null, o => o.ForwardDefaultSelector = context =>
                context.Request.Headers.ContainsKey("Authorization") ? ApiKeyAuthentication.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, SetCookie);
        services.AddAuthorization(SetPolicies);
        services.AddSingleton<Permissions>().AddSingleton<IAuthorizationHandler, ActionAuthorization>();
        services.AddDataProtection().SetApplicationName("facility-cloud");

        // It warns that the keys lie unencrypted; so does the password file of the broker beside them, and the directory is for the service alone.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, CookieKeys>();
        return services;
    }

    private static void SetRules(IdentityOptions options)
    {
        // Length is what counts (NIST SP 800-63B); rules about digits and signs only make passwords predictable.
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        options.User.AllowedUserNameCharacters = "";
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;

        // Programs and the web app want the status, not a page.
        options.Events.OnRedirectToLogin = context => Answer(context.Response, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
    }

    private static void SetPolicies(AuthorizationOptions options)
    {
        foreach (var role in Roles.All)
        {
            options.AddPolicy(role, policy => policy.RequireRole(Roles.AtLeast(role)));
        }

        // A login with a role nobody knows is no login.
        options.DefaultPolicy = options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireRole(Roles.All).Build();
    }

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>The keys that seal the cookies live beside the database, so that a restart logs nobody out. The directory's mode guards them.</summary>
    private sealed class CookieKeys(IOptions<StorageOptions> storage, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions options) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(storage.Value.Directory, "cookie-keys")), loggers);
    }
}
