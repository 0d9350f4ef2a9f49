using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Somebody who may log in.</summary>
/// <param name="LockedUntil">After too many wrong passwords.</param>
/// <param name="DisabledAt">Since when the person may no longer come in.</param>
public sealed record PersonView(int Id, string Name, IReadOnlyList<string> Roles, DateTimeOffset CreatedAt, DateTimeOffset? LockedUntil, DateTimeOffset? DisabledAt)
{
    internal static PersonView Of(Person person) =>
        new(person.Id, person.Name, [.. person.Roles.Select(r => r.Role).Order(StringComparer.Ordinal)], person.CreatedAt, person.LockedUntil, person.DisabledAt);
}

/// <summary>A person with a generated password, which is shown this once.</summary>
public sealed record PersonWithPassword(PersonView Person, string Password);

/// <summary>Somebody to be let in.</summary>
public sealed record NewPerson(string Name, IReadOnlyList<string> Roles);

/// <summary>All roles that somebody is to have.</summary>
public sealed record PersonRoles(IReadOnlyList<string> Roles);

/// <summary>People, for administrators. Nobody is ever removed, since trails name them: who leaves is disabled.</summary>
public static class PeopleEndpoints
{
    private static readonly FacilityAction Read = new("people.read", Roles.Administrator);
    private static readonly FacilityAction Change = new("people.change", Roles.Administrator);
    private static readonly FlagParameter Disabled = new("disabled", "Only people who are kept out, or only those who are not.");

    private static readonly PersonView Example = new(3, "engineer-1", [Roles.Engineer], new DateTimeOffset(2026, 3, 1, 4, 30, 0, TimeSpan.Zero), null, null);
    private static readonly PersonWithPassword ExampleWithPassword = new(Example, "…, shown once");

    public static RouteGroupBuilder MapPeople(this RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People");
        people.MapGet("", ListAsync).WithName("ListPeople").WithSummary("Lists people, by name.").RequireAction(Read).WithQuery(Disabled, Paging.Number, Paging.Size)
            .WithExample(new Page<PersonView>([Example], 1, 50, 1));
        people.MapPost("", CreateAsync).WithName("CreatePerson").WithSummary("Lets somebody in and answers a generated password, once.")
            .RequireAction(Change).Produces<PersonWithPassword>().ProducesValidationProblem().WithExample(ExampleWithPassword, new NewPerson(Example.Name, Example.Roles));
        people.MapPut("/{id:int}/roles", SetRolesAsync).WithName("SetPersonRoles").WithSummary("Gives somebody exactly these roles.")
            .RequireAction(Change).Produces<PersonView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(Example, new PersonRoles(Example.Roles));
        people.MapPost("/{id:int}/disable", DisableAsync).WithName("DisablePerson").WithSummary("Keeps somebody out; open sessions end within a minute.")
            .RequireAction(Change).Produces<PersonView>().ProducesProblem(404).ProducesProblem(409).WithExample(Example);
        people.MapPost("/{id:int}/enable", EnableAsync).WithName("EnablePerson").WithSummary("Lets somebody in again, and ends a lockout.")
            .RequireAction(Change).Produces<PersonView>().ProducesProblem(404).WithExample(Example);
        people.MapPost("/{id:int}/password", ResetPasswordAsync).WithName("ResetPersonPassword")
            .WithSummary("Replaces somebody's password by a generated one and answers it, once; open sessions end within a minute.").RequireAction(Change)
            .Produces<PersonWithPassword>().ProducesProblem(404).WithExample(ExampleWithPassword);
        return api;
    }

    private static async Task<Ok<Page<PersonView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var people = db.Set<Person>().AsNoTracking().Include(p => p.Roles).AsQueryable();
        people = Disabled.In(request) is { } disabled ? people.Where(p => p.DisabledAt != null == disabled) : people;
        return TypedResults.Ok(await people.OrderBy(p => p.NormalizedName).PageAsync(request, PersonView.Of));
    }

    private static async Task<IResult> CreateAsync(NewPerson person, HttpContext context, PeopleAdministration people) =>
        Answer(await people.CreateAsync(person.Name, person.Roles, context.Actor(), context.RequestAborted));

    private static async Task<IResult> SetRolesAsync(int id, PersonRoles roles, HttpContext context, PeopleAdministration people) =>
        Answer(await people.SetRolesAsync(id, roles.Roles, context.Actor(), context.RequestAborted));

    private static async Task<IResult> DisableAsync(int id, HttpContext context, PeopleAdministration people) =>
        Answer(await people.DisableAsync(id, context.Actor(), context.RequestAborted));

    private static async Task<IResult> EnableAsync(int id, HttpContext context, PeopleAdministration people) =>
        Answer(await people.EnableAsync(id, context.Actor(), context.RequestAborted));

    private static async Task<IResult> ResetPasswordAsync(int id, HttpContext context, PeopleAdministration people) =>
        Answer(await people.ResetPasswordAsync(id, context.Actor(), context.RequestAborted));

    private static IResult Answer(PersonOutcome outcome) => outcome switch
    {
        PersonOutcome.Done { Password: { } password } done => TypedResults.Ok(new PersonWithPassword(PersonView.Of(done.Person), password)),
        PersonOutcome.Done done => TypedResults.Ok(PersonView.Of(done.Person)),
        PersonOutcome.NoSuchPerson missing => TypedResults.Problem($"There is nobody with the number {missing.Id}.", statusCode: StatusCodes.Status404NotFound),
        PersonOutcome.Refused { Field: { } field } refused => Invalid.Field(field, refused.Sentence),
        PersonOutcome.Refused refused => TypedResults.Problem(refused.Sentence, statusCode: StatusCodes.Status409Conflict),
        _ => throw new InvalidOperationException($"Nobody has said what to answer for {outcome.GetType().Name}."),
    };
}
