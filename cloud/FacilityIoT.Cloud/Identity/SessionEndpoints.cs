using System.Security.Claims;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Metrics;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Logging in, out, and asking who one is.</summary>
public static class SessionEndpoints
{
    public const string LoginLimit = "login";
    private static readonly Me Example = new(7, "operator-1", [Roles.Operator], ["alarms.acknowledge", "alarms.read"]);

    public static RouteGroupBuilder MapSession(this RouteGroupBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");
        session.MapPost("", LogInAsync).WithName("LogIn")
            .WithSummary("Logs a person in: sets an HttpOnly, SameSite=Strict cookie that lasts 12 hours from its last use.").AllowAnonymous().RequireRateLimiting(LoginLimit)
            .ProducesProblem(401).ProducesProblem(429).WithExample(Example, new Login("operator-1", "the password"));
        session.MapGet("", WhoAmIAsync).WithName("GetSession")
            .WithSummary("Who is logged in, person or program, and what they may do.").WithExample(Example);
        session.MapDelete("", LogOutAsync).WithName("LogOut")
            .WithSummary("Logs out: the cookie is taken back.");
        session.MapPut("/password", ChangePasswordAsync).WithName("ChangePassword")
            .WithSummary("Changes one's own password; other sessions of the same person end within a minute.").RequireRateLimiting(LoginLimit)
            .ProducesValidationProblem().ProducesProblem(429).WithExample(null, new PasswordChange("the old one", "the new one, at least 12 characters"));
        return api;
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> LogInAsync(
        Login login, SignInManager<Person> signIn, IPasswordHasher<Person> hasher, CloudMetrics metrics, EndpointDataSource endpoints, Permissions permissions, CancellationToken cancellationToken)
    {
        var person = await signIn.UserManager.FindByNameAsync(login.Name);
        if (person is null)
        {
            // As much work as for a name that exists, so that the time tells nothing.
            hasher.HashPassword(null!, login.Password);
            return Refused();
        }

        var result = await signIn.CheckPasswordSignInAsync(person, login.Password, lockoutOnFailure: true);
        if (!result.Succeeded || person.DisabledAt is not null)
        {
            return Refused();
        }

        await signIn.SignInAsync(person, isPersistent: true);
        metrics.Login("accepted");
        return TypedResults.Ok(await MeAsync(person.Id, person.Name, [.. person.Roles.Select(r => r.Role)], endpoints, permissions, cancellationToken));

        ProblemHttpResult Refused()
        {
            metrics.Login("refused");
            return TypedResults.Problem(
                "The name or the password is wrong, or there were too many wrong passwords: then wait five minutes.", statusCode: StatusCodes.Status401Unauthorized);
        }
    }

    private static async Task<Ok<Me>> WhoAmIAsync(HttpContext context, EndpointDataSource endpoints, Permissions permissions, CancellationToken cancellationToken)
    {
        var actor = context.Actor();
        return TypedResults.Ok(await MeAsync(actor.PersonId, actor.Name, [.. context.User.FindAll(ClaimTypes.Role).Select(c => c.Value)], endpoints, permissions, cancellationToken));
    }

    private static async Task<Me> MeAsync(
        int? id, string name, IReadOnlyList<string> roles, EndpointDataSource endpoints, Permissions permissions, CancellationToken cancellationToken)
    {
        var snapshot = await permissions.CurrentAsync(cancellationToken);
        return new Me(id, name, roles, [.. ActionEndpoints.All(endpoints).Where(action => roles.Any(role => snapshot.Allows(role, action))).Select(action => action.Name)]);
    }

    private static async Task<NoContent> LogOutAsync(SignInManager<Person> signIn)
    {
        await signIn.Context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult, ValidationProblem>> ChangePasswordAsync(PasswordChange change, ClaimsPrincipal user, SignInManager<Person> signIn)
    {
        if (await signIn.UserManager.GetUserAsync(user) is not { } person)
        {
            return TypedResults.Problem("An API key has no password.", statusCode: StatusCodes.Status403Forbidden);
        }

        var result = await signIn.UserManager.ChangePasswordAsync(person, change.Current, change.New);
        if (!result.Succeeded)
        {
            return Invalid.Field("new", [.. result.Errors.Select(e => e.Description)]);
        }

        await signIn.RefreshSignInAsync(person);
        return TypedResults.NoContent();
    }
}

/// <summary>A name and a password.</summary>
public sealed record Login(string Name, string Password);

/// <summary>The old password and the new one (at least 12 characters).</summary>
public sealed record PasswordChange(string Current, string New);

/// <summary>Who is logged in.</summary>
/// <param name="Id">The person's; none for an API key.</param>
/// <param name="Name">The person's login name or the API key's name.</param>
/// <param name="Roles">operator, engineer, supervisor, administrator.</param>
/// <param name="Actions">What these roles may do now, by the actions' names: so that a page offers nothing that would be refused.</param>
public sealed record Me(int? Id, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Actions);
