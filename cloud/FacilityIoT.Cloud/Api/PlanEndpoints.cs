using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A maintenance plan as it is written.</summary>
/// <param name="Cron">In the site's zone: crontab's five fields, or Quartz's six. Either this, or <paramref name="CounterPoint"/> with <paramref name="EveryHours"/>.</param>
/// <param name="CounterPoint">site/box/device/point of an hour counter (h, min or s).</param>
/// <param name="Version">As last seen; null when any will do.</param>
public sealed record PlanBody(
    string Site,
    LocalText Name,
    string Trade,
    string? Area,
    string? Asset,
    string? Cron,
    string? CounterPoint,
    double? EveryHours,
    IReadOnlyList<string>? Checklist,
    bool Enabled = true,
    int? Version = null);

/// <summary>A maintenance plan.</summary>
/// <param name="Next">By the clock: the next five times.</param>
/// <param name="RunHours">By running hours: what was run since the last maintenance.</param>
public sealed record PlanView(int Id, PlanBody Plan, string NameHere, IReadOnlyList<DateTimeOffset> Next, double? RunHours);

/// <summary>Preventive maintenance.</summary>
public static class PlanEndpoints
{
    private const int Shown = 5;
    private static readonly FacilityAction Write = new("plans.write", Roles.Supervisor);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly PlanBody Body = new("hengtai", new LocalText("水泵保养", "Pump maintenance"), "equipment", "basement", "pump-1", "0 8 1 */3 *", null, null, ["Grease the bearings", "Run dry test"], true, 1);
    private static readonly PlanView Example = new(3, Body, "Pump maintenance", [new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)], null);

    public static RouteGroupBuilder MapPlans(this RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Plans");
        plans.MapGet("", ListAsync).WithName("ListPlans").WithSummary("Lists maintenance plans with their next times.")
            .WithQuery(Site, Paging.Number, Paging.Size).Produces<Page<PlanView>>().WithExample(new Page<PlanView>([Example], 1, 50, 1));
        plans.MapGet("/{id:int}", GetAsync).WithName("GetPlan").WithSummary("One maintenance plan.").Produces<PlanView>().ProducesProblem(404).WithExample(Example);
        plans.MapPost("", AddAsync).WithName("AddPlan").WithSummary("Adds a maintenance plan.")
            .RequireAction(Write).Produces<PlanView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(Example, Body);
        plans.MapPut("/{id:int}", ChangeAsync).WithName("ChangePlan").WithSummary("Changes a maintenance plan as a whole; disabled, it raises nothing.")
            .RequireAction(Write).Produces<PlanView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(Example, Body);
        plans.MapDelete("/{id:int}", RemoveAsync).WithName("RemovePlan").WithSummary("Removes a plan that never raised a ticket; others are disabled.")
            .RequireAction(Write).Produces(204).ProducesProblem(404).ProducesProblem(409);
        return api;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, FacilityDb db, TimeProvider time)
    {
        var rows = db.Set<MaintenancePlan>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(plan => plan.SiteId == site) : rows;
        var page = await rows.OrderBy(plan => plan.SiteId).ThenBy(plan => plan.Id).PageAsync(request, plan => plan);
        List<PlanView> views = [];
        foreach (var plan in page.Items)
        {
            views.Add(await ViewAsync(db, plan, request, time));
        }

        return TypedResults.Ok(new Page<PlanView>(views, page.Number, page.Size, page.Total));
    }

    private static async Task<IResult> GetAsync(int id, HttpRequest request, FacilityDb db, TimeProvider time) =>
        await db.Set<MaintenancePlan>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, request.HttpContext.RequestAborted) is { } plan
            ? TypedResults.Ok(await ViewAsync(db, plan, request, time))
            : None(id);

    private static Task<IResult> AddAsync(PlanBody body, HttpContext context, Store store, PlanTimer timer, FacilityDb db, TimeProvider time) => WriteAsync(null, body, context, store, timer, db, time);

    private static Task<IResult> ChangeAsync(int id, PlanBody body, HttpContext context, Store store, PlanTimer timer, FacilityDb db, TimeProvider time) =>
        WriteAsync(id, body, context, store, timer, db, time);

    private static async Task<IResult> WriteAsync(int? id, PlanBody body, HttpContext context, Store store, PlanTimer timer, FacilityDb db, TimeProvider time)
    {
        var written = Of(body, new MaintenancePlan { SiteId = body.Site ?? "", NameZh = "", NameEn = "", Trade = "" });
        var refusals = PlanRules.Refusals(written, time.GetUtcNow());
        if (refusals.Count > 0)
        {
            return TypedResults.ValidationProblem(refusals.ToDictionary(pair => pair.Key, pair => (string[])[pair.Value]));
        }

        var stop = context.RequestAborted;
        var (problem, plan) = await store.RunAsync<(IResult? Problem, MaintenancePlan Plan)>(
            async transaction =>
            {
                if (!await transaction.Db.Set<Site>().AnyAsync(row => row.Id == body.Site, stop))
                {
                    return (Invalid.Field("site", $"There is no site {body.Site}."), written);
                }

                var row = id is { } key ? await transaction.Db.Set<MaintenancePlan>().SingleOrDefaultAsync(plan => plan.Id == key && plan.SiteId == body.Site, stop) : written;
                if (row is null)
                {
                    return (None(id!.Value), written);
                }

                if (body.Version is { } seen && seen != row.Version)
                {
                    return (ChangedSince.Answer("The plan", seen, row.Version), written);
                }

                if (id is null)
                {
                    transaction.Db.Add(row);
                    await transaction.Db.SaveChangesAsync(stop);
                }

                // Another counter begins to count when it is first seen.
                row.CounterSeen = row.CounterPoint == body.CounterPoint ? row.CounterSeen : null;
                Of(body, row).Version++;
                await timer.SetAsync(transaction, row, stop);
                await AuditTrail.RecordAsync(transaction, context.Actor(), "plans.write", $"plan/{row.Id}", body, stop);
                return (null, row);
            },
            stop);
        return problem ?? TypedResults.Ok(await ViewAsync(db, plan, context.Request, time));
    }

    private static async Task<IResult> RemoveAsync(int id, HttpContext context, Store store, PlanTimer timer, CancellationToken cancellationToken) => await store.RunAsync<IResult>(
        async transaction =>
        {
            if (await transaction.Db.Set<MaintenancePlan>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } plan)
            {
                return None(id);
            }

            if (await transaction.Db.Set<PlanRun>().AnyAsync(run => run.PlanId == id, cancellationToken))
            {
                return TypedResults.Problem("The plan has raised tickets, and stays for their sake; disable it.", statusCode: StatusCodes.Status409Conflict);
            }

            plan.Enabled = false;
            await timer.SetAsync(transaction, plan, cancellationToken);
            transaction.Db.Remove(plan);
            await AuditTrail.RecordAsync(transaction, context.Actor(), "plans.remove", $"plan/{id}", null, cancellationToken);
            return TypedResults.NoContent();
        },
        cancellationToken);

    private static MaintenancePlan Of(PlanBody body, MaintenancePlan row)
    {
        (row.NameZh, row.NameEn, row.Trade, row.Area, row.Asset) = (body.Name?.Zh ?? "", body.Name?.En ?? "", body.Trade ?? "", body.Area, body.Asset);
        (row.Cron, row.CounterPoint, row.EveryHours, row.Enabled) = (body.Cron, body.CounterPoint, body.EveryHours, body.Enabled);
        row.Checklist = string.Join('\n', (body.Checklist ?? []).Select(line => line.ReplaceLineEndings(" ")));
        return row;
    }

    private static async Task<PlanView> ViewAsync(FacilityDb db, MaintenancePlan plan, HttpRequest request, TimeProvider time)
    {
        var name = new LocalText(plan.NameZh, plan.NameEn);
        var zone = await db.SiteZoneAsync(plan.SiteId, request.HttpContext.RequestAborted);
        IReadOnlyList<DateTimeOffset> next = plan is { Enabled: true, Cron: { } cron } ? [.. PlanTimes.Next(cron, zone, time.GetUtcNow()).Take(Shown)] : [];
        return new PlanView(
            plan.Id,
            new PlanBody(
                plan.SiteId, name, plan.Trade, plan.Area, plan.Asset, plan.Cron, plan.CounterPoint, plan.EveryHours,
                plan.Checklist.Length == 0 ? [] : plan.Checklist.Split('\n'), plan.Enabled, plan.Version),
            name.In(request.Language()) ?? plan.NameEn, next, plan.CounterPoint is null ? null : plan.RunHours);
    }

    private static ProblemHttpResult None(int id) => TypedResults.Problem($"There is no plan {id} at this site.", statusCode: StatusCodes.Status404NotFound);
}
