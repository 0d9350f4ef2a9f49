using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Last known positions: reported by the person's own phone, only the last is kept, deleted after half a day.</summary>
public static class PositionEndpoints
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 4, 31, 0, TimeSpan.Zero);
    private static readonly PositionView Example = new(4, 31.2304, 121.4737, 12, At, 60, "260301-001-8");

    public static RouteGroupBuilder MapPositions(this RouteGroupBuilder api)
    {
        var positions = api.MapGroup("/positions").WithTags("Staff");
        positions.MapPost("", ReportAsync).WithName("ReportPosition")
            .WithSummary("One's own position, and the ticket that one is on the way to. Only the last is kept, never a track; it is deleted after half a day, or with DELETE.")
            .RequireAction(DispatchActions.ReportPosition).Edits<PositionView>().WithExample(Example, new PositionReport(31.2304, 121.4737, 12, At, "260301-001-8"));
        positions.MapDelete("", ForgetAsync).WithName("ForgetPosition").WithSummary("Deletes one's own position.").RequireAction(DispatchActions.ReportPosition).ProducesProblem(409);
        positions.MapGet("", ListAsync).WithName("ListPositions").WithSummary("Where people last were, with the age. Each look is written into the audit trail.")
            .RequireAction(DispatchActions.ReadPositions).WithQuery(Paging.Number, Paging.Size).WithExample(new Page<PositionView>([Example], 1, 50, 1));
        return api;
    }

    private static async Task<IResult> ReportAsync(PositionReport report, HttpContext context, Positions positions, TimeProvider time, CancellationToken cancellationToken) =>
        context.Actor() is { PersonId: { } person } by
            ? await positions.ReportAsync(person, report, by, cancellationToken).AnswerAsync(row => PositionView.Of(row, time.GetUtcNow()))
            : NoPerson();

    private static async Task<Results<NoContent, ProblemHttpResult>> ForgetAsync(HttpContext context, Positions positions, CancellationToken cancellationToken)
    {
        if (context.Actor().PersonId is not { } person)
        {
            return NoPerson();
        }

        await positions.ForgetAsync(person, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<PositionView>>> ListAsync(HttpRequest request, FacilityDb db, Store store, TimeProvider time)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        await store.RunAsync(transaction => AuditTrail.RecordAsync(transaction, request.HttpContext.Actor(), "positions.read", "positions", null, cancellationToken), cancellationToken);
        return TypedResults.Ok(await db.Set<Position>().AsNoTracking().OrderBy(row => row.PersonId).PageAsync(request, row => PositionView.Of(row, time.GetUtcNow())));
    }

    private static ProblemHttpResult NoPerson() => TypedResults.Problem("A position is a person's; log in as one.", statusCode: StatusCodes.Status409Conflict);
}
