using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Plans for compound emergencies: the built-in ones, and what sites have made of them.</summary>
public static class IncidentPlanEndpoints
{
    private static readonly FacilityAction Edit = new("incidentPlans.edit", Roles.Supervisor);
    private static readonly TextParameter Site = new("site", "The plans that hold at this site; without it, every plan there is.");
    private static readonly TextParameter ForSite = new("site", "For this site alone; without it, for all that have none of their own.");

    public static RouteGroupBuilder MapIncidentPlans(this RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/incident-plans").WithTags("Incidents");
        plans.MapGet("", ListAsync).WithName("ListIncidentPlans").WithSummary("Lists plans.").WithQuery(Site, Paging.Number, Paging.Size)
            .WithExample(new Page<IncidentPlanView>([IncidentExamples.Plan], 1, 50, 1));
        plans.MapPut("/{name}", WriteAsync).WithName("WriteIncidentPlan").WithSummary("Writes a plan, in place of a built-in one of the same name if there is one.")
            .RequireAction(Edit).Produces<IncidentPlanView>().WithQuery(ForSite).ProducesValidationProblem().ProducesProblem(409)
            .WithExample(IncidentExamples.Plan, new IncidentPlanBody(BuiltInPlans.Storm.Definition, 4, true, 0));
        plans.MapDelete("/{name}", DeleteAsync).WithName("DeleteIncidentPlan").WithSummary("Removes a plan; a built-in one of the same name holds again.")
            .RequireAction(Edit).Produces(204).WithQuery(ForSite).ProducesProblem(404);
        return api;
    }

    private static async Task<Ok<Page<IncidentPlanView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        IReadOnlyList<IncidentPlan> plans = Site.In(request) is { } site
            ? await IncidentPlans.AtAsync(db, site, cancellationToken)
            : [.. await db.Set<IncidentPlan>().AsNoTracking().OrderBy(plan => plan.Name).ThenBy(plan => plan.SiteId).ToListAsync(cancellationToken), .. BuiltInPlans.All];
        return TypedResults.Ok(plans.Select(View).ToList().Page(request));
    }

    private static Task<IResult> WriteAsync(string name, IncidentPlanBody body, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        var site = ForSite.In(context.Request) ?? IncidentPlan.AllSites;
        if (name.Length > 50 || body.Definition.Refusal() is not null)
        {
            return Task.FromResult<IResult>(Invalid.Field("definition", body.Definition.Refusal() ?? "A plan's name has at most 50 characters."));
        }

        return store.RunAsync<IResult>(
            async transaction =>
            {
                var plan = await transaction.Db.Set<IncidentPlan>().SingleOrDefaultAsync(row => row.Name == name && row.SiteId == site, cancellationToken);
                if (plan is not null && body.Version != plan.Version)
                {
                    return ChangedSince.Answer("The plan", body.Version, plan.Version);
                }

                if (plan is null)
                {
                    transaction.Db.Add(plan = new IncidentPlan { Name = name, SiteId = site, Definition = body.Definition });
                }

                (plan.Definition, plan.CommanderId, plan.Enabled) = (body.Definition, body.CommanderId, body.Enabled);
                plan.Version++;
                await AuditTrail.RecordAsync(transaction, context.Actor(), "incidentPlan.write", $"incident-plan/{name}", body, cancellationToken);
                return TypedResults.Ok(View(plan));
            },
            cancellationToken);
    }

    private static Task<IResult> DeleteAsync(string name, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        var site = ForSite.In(context.Request) ?? IncidentPlan.AllSites;
        return store.RunAsync<IResult>(
            async transaction =>
            {
                if (await transaction.Db.Set<IncidentPlan>().SingleOrDefaultAsync(row => row.Name == name && row.SiteId == site, cancellationToken) is not { } plan)
                {
                    return TypedResults.Problem($"There is no written plan '{name}' for {(site.Length == 0 ? "all sites" : site)}.", statusCode: StatusCodes.Status404NotFound);
                }

                transaction.Db.Remove(plan);
                await AuditTrail.RecordAsync(transaction, context.Actor(), "incidentPlan.delete", $"incident-plan/{name}", null, cancellationToken);
                return TypedResults.NoContent();
            },
            cancellationToken);
    }

    private static IncidentPlanView View(IncidentPlan plan) => new(
        plan.Name, plan.SiteId.Length == 0 ? null : plan.SiteId, plan.Definition, plan.CommanderId, plan.Enabled, BuiltInPlans.All.Contains(plan), plan.Version);
}
