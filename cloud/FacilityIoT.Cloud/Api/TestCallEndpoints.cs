using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>An elevator's test calls as they are planned.</summary>
/// <param name="Asset">The elevator.</param>
/// <param name="EveryHours">1 to 72 (EN 81-28).</param>
/// <param name="Version">As last seen; null when any will do.</param>
public sealed record TestCallBody(string Site, string Asset, LocalText Name, string? Area, int EveryHours = TestCallSchedule.MostHours, bool Enabled = true, int? Version = null);

/// <summary>An elevator's test calls.</summary>
/// <param name="NextDueAt">By when the next must have been made.</param>
/// <param name="Calls">The last made and missed, the latest first.</param>
public sealed record TestCallView(int Id, TestCallBody Schedule, DateTimeOffset NextDueAt, IReadOnlyList<TestCallLine> Calls);

/// <param name="DueAt">By when it had to be made.</param>
/// <param name="By">Who confirmed it.</param>
/// <param name="AlarmId">The alarm that the button made.</param>
public sealed record TestCallLine(DateTimeOffset DueAt, DateTimeOffset At, bool Missed, string? By, long? AlarmId);

/// <param name="AlarmId">The alarm that the button made, when the button was the test; null when the voice line alone was tried.</param>
public sealed record TestCallConfirmation(long? AlarmId);

/// <summary>The 72-hour test calls of elevators.</summary>
public static class TestCallEndpoints
{
    private const int Shown = 20;
    private const int LongestName = 200;
    private static readonly FacilityAction Write = new("testCalls.write", Roles.Supervisor);
    private static readonly FacilityAction Confirm = new("testCalls.confirm", Roles.Operator);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TestCallBody Body = new("hengtai", "lift-1", new LocalText("1 号梯", "Lift 1"), "tower-a", 72, true, 1);
    private static readonly TestCallView Example = new(1, Body, Noon.AddHours(72), [new TestCallLine(Noon.AddHours(4), Noon, false, "operator-1", 7)]);

    public static RouteGroupBuilder MapTestCalls(this RouteGroupBuilder api)
    {
        var calls = api.MapGroup("/test-calls").WithTags("Elevators");
        calls.MapGet("", ListAsync).WithName("ListTestCalls").WithSummary("Lists elevators with their test calls, those due first at the top.")
            .WithQuery(Site, Paging.Number, Paging.Size).Produces<Page<TestCallView>>().WithExample(new Page<TestCallView>([Example], 1, 50, 1));
        calls.MapPut("", WriteAsync).WithName("SetTestCall").WithSummary("Plans the test calls of an elevator, or changes them.")
            .RequireAction(Write).Produces<TestCallView>().ProducesValidationProblem().ProducesProblem(409).WithExample(Example, Body);
        calls.MapPost("/{id:int}/confirm", ConfirmAsync).WithName("ConfirmTestCall").WithSummary("Confirms that the alarm was tried and answered.")
            .RequireAction(Confirm).Produces<TestCallView>().ProducesProblem(404).ProducesProblem(409).WithExample(Example, new TestCallConfirmation(7));
        return api;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<TestCallSchedule>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(row => row.SiteId == site) : rows;
        var page = await rows.OrderBy(row => row.NextDueAt).ThenBy(row => row.Id).PageAsync(request, row => row);
        List<TestCallView> views = [];
        foreach (var row in page.Items)
        {
            views.Add(await ViewAsync(db, row, request.HttpContext.RequestAborted));
        }

        return TypedResults.Ok(new Page<TestCallView>(views, page.Number, page.Size, page.Total));
    }

    private static async Task<IResult> WriteAsync(TestCallBody body, HttpContext context, Store store, TestCallWork work, FacilityDb db, CancellationToken cancellationToken)
    {
        if (body is not { Asset.Length: > 0 and <= LongestName, Name: { Zh.Length: > 0 and <= LongestName, En.Length: > 0 and <= LongestName } })
        {
            return Invalid.Field("name", $"Give the elevator's asset and its name in Chinese and English, at most {LongestName} characters each.");
        }

        if (body.EveryHours is < 1 or > TestCallSchedule.MostHours)
        {
            return Invalid.Field("everyHours", $"{body.EveryHours} is not allowed; EN 81-28 asks for a test call at least every {TestCallSchedule.MostHours} h.");
        }

        var (problem, schedule) = await store.RunAsync(transaction => SetAsync(transaction, body, work, context.Actor(), cancellationToken), cancellationToken);
        return problem ?? TypedResults.Ok(await ViewAsync(db, schedule!, cancellationToken));
    }

    private static async Task<(IResult? Problem, TestCallSchedule? Schedule)> SetAsync(StoreTransaction transaction, TestCallBody body, TestCallWork work, Actor by, CancellationToken cancellationToken)
    {
        if (!await transaction.Db.Set<Site>().AnyAsync(row => row.Id == body.Site, cancellationToken))
        {
            return (Invalid.Field("site", $"There is no site {body.Site}."), null);
        }

        var every = TimeSpan.FromHours(body.EveryHours);
        var row = await transaction.Db.Set<TestCallSchedule>().SingleOrDefaultAsync(row => row.SiteId == body.Site && row.Asset == body.Asset, cancellationToken);
        if (body.Version is { } seen && seen != (row?.Version ?? 0))
        {
            return (ChangedSince.Answer("It", seen, row?.Version ?? 0), null);
        }

        if (row is null)
        {
            transaction.Db.Add(row = new TestCallSchedule { SiteId = body.Site, Asset = body.Asset, NameZh = "", NameEn = "", NextDueAt = transaction.Now + every });
            await transaction.Db.SaveChangesAsync(cancellationToken);
        }

        // Shorter holds at once; one that was disabled begins anew.
        var latest = transaction.Now + every;
        row.NextDueAt = row.NextDueAt > latest || (body.Enabled && !row.Enabled) ? latest : row.NextDueAt;
        (row.NameZh, row.NameEn, row.Area, row.EveryHours, row.Enabled, row.Version) = (body.Name.Zh!, body.Name.En!, body.Area, body.EveryHours, body.Enabled, row.Version + 1);
        await work.SetAsync(transaction, row, cancellationToken);
        await AuditTrail.RecordAsync(transaction, by, "testCalls.write", $"elevator/{body.Site}/{body.Asset}", body, cancellationToken);
        return (null, row);
    }

    private static async Task<IResult> ConfirmAsync(int id, TestCallConfirmation confirmation, HttpContext context, Store store, TestCallWork work, FacilityDb db, CancellationToken cancellationToken)
    {
        var (problem, schedule) = await store.RunAsync<(ProblemHttpResult? Problem, TestCallSchedule? Schedule)>(
            async transaction => await transaction.Db.Set<TestCallSchedule>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } row
                ? (TypedResults.Problem($"There is no elevator {id} with test calls.", statusCode: StatusCodes.Status404NotFound), null)
                : await work.ConfirmAsync(transaction, row, confirmation.AlarmId, context.Actor(), cancellationToken) is { } refusal
                    ? (TypedResults.Problem(refusal, statusCode: StatusCodes.Status409Conflict), null)
                    : (null, row),
            cancellationToken);
        return problem is not null ? problem : TypedResults.Ok(await ViewAsync(db, schedule!, cancellationToken));
    }

    private static async Task<TestCallView> ViewAsync(FacilityDb db, TestCallSchedule row, CancellationToken cancellationToken)
    {
        var calls = await db.Set<TestCall>().AsNoTracking().Where(call => call.ScheduleId == row.Id).OrderByDescending(call => call.Id).Take(Shown)
            .Select(call => new TestCallLine(call.DueAt, call.At, call.Missed, call.By, call.AlarmId)).ToListAsync(cancellationToken);
        var body = new TestCallBody(row.SiteId, row.Asset, new LocalText(row.NameZh, row.NameEn), row.Area, row.EveryHours, row.Enabled, row.Version);
        return new TestCallView(row.Id, body, row.NextDueAt, calls);
    }
}
