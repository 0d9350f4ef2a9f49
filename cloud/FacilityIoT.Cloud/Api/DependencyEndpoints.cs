using FacilityIoT.Cloud.Alarms.Correlation.Dependencies;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What explains what: "this panel feeds these assets".</summary>
public static class DependencyEndpoints
{
    private static readonly FacilityAction Edit = new("dependencies.edit", Roles.Supervisor);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly DependencyBody Body = new(
        "hengtai", new DependencyCause("panel-1", "Power_Loss_Alarm", null, null), [new DependencyTargetBody("lift-1", null), new DependencyTargetBody(null, "pump-room")], "Rising main 1", 0);

    private static readonly DependencyView View = new(4, Body.Site, Body.Cause, Body.Explains, Body.Note, 0);

    public static RouteGroupBuilder MapDependencies(this RouteGroupBuilder api)
    {
        var dependencies = api.MapGroup("/dependencies").WithTags("Alarms");
        dependencies.MapGet("", ListAsync).WithName("ListDependencies").WithSummary("Lists which alarms explain which.")
            .WithQuery(Site, Paging.Number, Paging.Size).WithExample(new Page<DependencyView>([View], 1, 50, 1));
        dependencies.MapPost("", AddAsync).WithName("AddDependency").WithSummary("Says that a cause explains the alarms of assets or areas; a circle is refused with its names.")
            .RequireAction(Edit).Produces<DependencyView>().ProducesValidationProblem().WithExample(View, Body with { Version = null });
        dependencies.MapPut("/{id:int}", ChangeAsync).WithName("ChangeDependency").WithSummary("Changes a dependency; alarms follow at once.")
            .RequireAction(Edit).Produces<DependencyView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(View, Body);
        dependencies.MapDelete("/{id:int}", RemoveAsync).WithName("RemoveDependency").WithSummary("Takes a dependency away; what it explained and is still active is annunciated.")
            .RequireAction(Edit).Produces(StatusCodes.Status204NoContent).ProducesProblem(404);
        return api;
    }

    private static async Task<Ok<Page<DependencyView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<Dependency>().AsNoTracking().Include(row => row.Targets).AsQueryable();
        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.SiteId).ThenBy(row => row.Id).PageAsync(request, DependencyView.Of));
    }

    private static async Task<IResult> AddAsync(DependencyBody body, HttpContext context, DependencyBook book, CancellationToken cancellationToken) =>
        Malformed(body) ?? Answer(await book.AddAsync(body.ToDependency(), context.Actor(), cancellationToken));

    private static async Task<IResult> ChangeAsync(int id, DependencyBody body, HttpContext context, DependencyBook book, CancellationToken cancellationToken) =>
        Malformed(body) ?? Answer(await book.ChangeAsync(id, body.ToDependency(), body.Version, context.Actor(), cancellationToken));

    private static async Task<IResult> RemoveAsync(int id, HttpContext context, DependencyBook book, CancellationToken cancellationToken) =>
        await book.RemoveAsync(id, context.Actor(), cancellationToken) is DependencyOutcome.Missing ? None(id) : TypedResults.NoContent();

    private static ValidationProblem? Malformed(DependencyBody body) =>
        body is not { Site: not null, Cause: not null, Explains: not null } || body.Explains.Any(target => target is null) ? Invalid.Field("body", "Give site, cause and explains.")
        : body.TooLong() is { } sentence ? Invalid.Field("body", sentence)
        : null;

    private static IResult Answer(DependencyOutcome outcome) => outcome switch
    {
        DependencyOutcome.Done done => TypedResults.Ok(DependencyView.Of(done.Dependency)),
        DependencyOutcome.Refused refused => Invalid.Field(refused.Field, refused.Sentence),
        DependencyOutcome.Missing missing => None(missing.Id),
        DependencyOutcome.Changed changed => ChangedSince.Answer(
            $"Dependency {changed.Dependency.Id}", null, changed.Dependency.Version, DependencyView.Of(changed.Dependency)),
        _ => throw new InvalidOperationException($"Nobody answers {outcome.GetType().Name}."),
    };

    private static ProblemHttpResult None(int id) => TypedResults.Problem($"There is no dependency {id}.", statusCode: StatusCodes.Status404NotFound);
}
