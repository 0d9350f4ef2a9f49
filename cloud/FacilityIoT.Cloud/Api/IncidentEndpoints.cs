using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Compound emergencies.</summary>
public static class IncidentEndpoints
{
    private static readonly FacilityAction Open = new("incidents.open", Roles.Supervisor);
    private static readonly FacilityAction Lead = new("incidents.lead", Roles.Engineer);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly FlagParameter OnlyOpen = new("open", "Only incidents that are open, or only those that are not.");

    public static RouteGroupBuilder MapIncidents(this RouteGroupBuilder api)
    {
        var incidents = api.MapGroup("/incidents").WithTags("Incidents");
        incidents.MapGet("", ListAsync).WithName("ListIncidents").WithSummary("Lists incidents, the latest first.")
            .WithQuery(Site, OnlyOpen, Paging.Number, Paging.Size).WithExample(IncidentExamples.Page);
        incidents.MapGet("/{id:long}", GetAsync).WithName("GetIncident").WithSummary("One incident with its crews, resources, steps and trail.")
            .ProducesProblem(404).WithExample(IncidentExamples.Detail);
        incidents.MapPost("", OpenAsync).WithName("OpenIncident").WithSummary("Opens an incident by hand, after a plan, for tickets of one site.")
            .RequireAction(Open).Produces<IncidentDetail>().ProducesValidationProblem().ProducesProblem(409).WithExample(IncidentExamples.Detail, IncidentExamples.Opening);
        incidents.MapPut("/{id:long}/commander", CommanderAsync).WithName("SetIncidentCommander").WithSummary("Names the one who commands.")
            .RequireAction(Open).Produces<IncidentDetail>().ProducesProblem(404).ProducesProblem(409).WithExample(IncidentExamples.Detail, new CommanderChange(4, 1));
        incidents.MapPost("/{id:long}/tickets", JoinAsync).WithName("AddIncidentTicket").WithSummary("Makes a ticket part of the incident.")
            .RequireAction(Lead).Produces<IncidentDetail>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(IncidentExamples.Detail, new IncidentTicketAddition("260301-001-8"));
        incidents.MapPost("/{id:long}/resources", AddResourceAsync).WithName("AddIncidentResource").WithSummary("Asks for one more resource.")
            .RequireAction(Lead).Produces<IncidentDetail>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409)
            .WithExample(IncidentExamples.Detail, new ResourceAddition(new LocalText("沙袋", "sandbags"), 200));
        incidents.MapPut("/{id:long}/resources/{resource:long}", SetResourceAsync).WithName("SetIncidentResource").WithSummary("Says how far a resource is.")
            .RequireAction(Lead).Produces<IncidentDetail>().ProducesProblem(404).ProducesProblem(409).WithExample(IncidentExamples.Detail, new ResourceChange(ResourceState.OnSite));
        incidents.MapPut("/{id:long}/steps/{position:int}", SetStepAsync).WithName("SetIncidentStep").WithSummary("Ticks a step of the plan, or takes the tick back.")
            .RequireAction(Lead).Produces<IncidentDetail>().ProducesProblem(404).ProducesProblem(409).WithExample(IncidentExamples.Detail, new StepChange(true));
        incidents.MapPost("/{id:long}/notes", NoteAsync).WithName("AddIncidentNote").WithSummary("Writes a line into the trail.")
            .RequireAction(Lead).Produces<IncidentDetail>().ProducesValidationProblem().ProducesProblem(404).WithExample(IncidentExamples.Detail, new IncidentNote("Fire brigade informed."));
        incidents.MapPost("/{id:long}/close", CloseAsync).WithName("CloseIncident").WithSummary("Closes an incident whose tickets have all ended, with a summary.")
            .RequireAction(Open).Produces<IncidentDetail>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(IncidentExamples.Detail, new IncidentClosing("Power restored at 06:40.", 9));
        return api;
    }

    private static async Task<Ok<Page<IncidentView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<Incident>().AsNoTracking();
        rows = Site.In(request) is { } site ? rows.Where(incident => incident.SiteId == site) : rows;
        rows = OnlyOpen.In(request) is { } open ? rows.Where(incident => incident.Open == open) : rows;
        var page = await rows.OrderByDescending(incident => incident.OpenedAt).ThenByDescending(incident => incident.Id).PageAsync(request, incident => incident);
        return TypedResults.Ok(new Page<IncidentView>(await db.ViewsAsync(page.Items, request.Language(), request.HttpContext.RequestAborted), page.Number, page.Size, page.Total));
    }

    private static async Task<Results<Ok<IncidentDetail>, ProblemHttpResult>> GetAsync(long id, HttpRequest request, FacilityDb db, CancellationToken cancellationToken) =>
        await db.IncidentDetailAsync(id, request.Language(), cancellationToken) is { } detail ? TypedResults.Ok(detail) : IncidentChange.None(id);

    private static async Task<IResult> OpenAsync(IncidentOpening opening, HttpContext context, Store store, IncidentWork work, TicketWork tickets, FacilityDb db, CancellationToken cancellationToken)
    {
        IResult? refusal = null;
        long opened = 0;
        await store.RunAsync(
            async transaction =>
            {
                var rows = await transaction.Db.Set<Ticket>().Where(ticket => opening.Tickets.Contains(ticket.Number)).OrderBy(ticket => ticket.Id).ToListAsync(cancellationToken);
                var plan = (await IncidentPlans.AtAsync(transaction.Db, opening.Site, cancellationToken)).FirstOrDefault(plan => plan.Name == opening.Plan);
                refusal = await RefusalAsync(transaction.Db, opening, rows, plan, cancellationToken);
                if (refusal is null)
                {
                    opened = (await work.OpenAsync(transaction, plan!, rows, context.Actor(), tickets, cancellationToken)).Id;
                }
            },
            cancellationToken);
        return refusal ?? TypedResults.Ok(await db.IncidentDetailAsync(opened, context.Request.Language(), cancellationToken));
    }

    private static async Task<IResult?> RefusalAsync(FacilityDb db, IncidentOpening opening, List<Ticket> tickets, IncidentPlan? plan, CancellationToken cancellationToken)
    {
        if (plan is null)
        {
            return Invalid.Field("plan", $"Site {opening.Site} has no plan '{opening.Plan}'; see GET /api/v1/incident-plans.");
        }

        if (opening.Tickets.Except(tickets.Select(ticket => ticket.Number)).ToList() is { Count: > 0 } unknown)
        {
            return Invalid.Field("tickets", $"There is no ticket {string.Join(", ", unknown)}.");
        }

        if (tickets.Count == 0 || tickets.Any(ticket => !ticket.Open || ticket.SiteId != opening.Site || ticket.IncidentId is not null))
        {
            return Invalid.Field("tickets", $"Give at least one ticket; all must be open, of site {opening.Site}, and of no other incident.");
        }

        var already = await db.Set<Incident>().FirstOrDefaultAsync(incident => incident.Open && incident.SiteId == opening.Site && incident.Plan == opening.Plan, cancellationToken);
        return already is null ? null : TypedResults.Problem($"Incident {already.Id} of this plan is open at {opening.Site}; add the tickets to it.", statusCode: StatusCodes.Status409Conflict);
    }

    private static Task<IResult> CommanderAsync(long id, CommanderChange change, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, change.Version, async (transaction, incident, by) =>
        {
            incident.CommanderId = change.PersonId;
            await incidents.Work.TellAsync(transaction, incident, "CommanderNamed", by, $"person {change.PersonId}", cancellationToken);
            return null;
        });

    private static Task<IResult> JoinAsync(long id, IncidentTicketAddition addition, IncidentChange incidents, TicketWork tickets, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, null, async (transaction, incident, _) =>
        {
            var ticket = await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == addition.Number, cancellationToken);
            if (ticket is not { Open: true } || ticket.SiteId != incident.SiteId || ticket.IncidentId is not null)
            {
                return Invalid.Field("number", $"{addition.Number} is no open ticket of site {incident.SiteId} without an incident.");
            }

            await incidents.Work.JoinAsync(transaction, incident, [ticket], tickets, cancellationToken);
            return null;
        });

    private static Task<IResult> AddResourceAsync(long id, ResourceAddition addition, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, null, async (transaction, incident, by) =>
        {
            if (addition is not { Quantity: >= 1 and <= 1000, Name: { Zh.Length: > 0 and <= 200, En.Length: > 0 and <= 200 } })
            {
                return Invalid.Field("name", "A resource has a name in Chinese and English (at most 200 characters) and a quantity of 1 to 1000.");
            }

            transaction.Db.Add(new IncidentResource
            {
                IncidentId = incident.Id, NameZh = addition.Name.Zh, NameEn = addition.Name.En, Quantity = addition.Quantity, ChangedAt = transaction.Now,
            });
            await incidents.Work.TellAsync(transaction, incident, "ResourceRequested", by, $"{addition.Quantity} × {addition.Name.En}", cancellationToken);
            return null;
        });

    private static Task<IResult> SetResourceAsync(long id, long resource, ResourceChange change, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, null, async (transaction, incident, by) =>
        {
            if (await transaction.Db.Set<IncidentResource>().SingleOrDefaultAsync(row => row.Id == resource && row.IncidentId == id, cancellationToken) is not { } row)
            {
                return TypedResults.Problem($"Incident {id} has no resource {resource}.", statusCode: StatusCodes.Status404NotFound);
            }

            (row.State, row.ChangedAt) = (change.State, transaction.Now);
            await incidents.Work.TellAsync(transaction, incident, "ResourceMoved", by, $"{row.NameEn}: {change.State}", cancellationToken);
            return null;
        });

    private static Task<IResult> SetStepAsync(long id, int position, StepChange change, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, null, async (transaction, incident, by) =>
        {
            if (await transaction.Db.Set<IncidentStep>().SingleOrDefaultAsync(row => row.Position == position && row.IncidentId == id, cancellationToken) is not { } step)
            {
                return TypedResults.Problem($"Incident {id} has no step {position}.", statusCode: StatusCodes.Status404NotFound);
            }

            (step.DoneAt, step.DoneBy) = (change.Done ? transaction.Now : null, change.Done ? by.Name : null);
            await incidents.Work.TellAsync(transaction, incident, change.Done ? "StepDone" : "StepUndone", by, $"{position}", cancellationToken);
            return null;
        });

    private static Task<IResult> NoteAsync(long id, IncidentNote note, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, null, async (transaction, incident, by) =>
        {
            if (note.Text is not { Length: > 0 and <= 2000 })
            {
                return Invalid.Field("text", "A note has 1 to 2000 characters.");
            }

            await incidents.Work.TellAsync(transaction, incident, "Noted", by, note.Text, cancellationToken);
            return null;
        });

    private static Task<IResult> CloseAsync(long id, IncidentClosing closing, IncidentChange incidents, CancellationToken cancellationToken) =>
        incidents.ApplyAsync(id, closing.Version, async (transaction, incident, by) =>
        {
            if (closing.Summary is not { Length: > 0 and <= 4000 })
            {
                return Invalid.Field("summary", "Say in 1 to 4000 characters what happened and what was done.");
            }

            return await incidents.Work.CloseAsync(transaction, incident, closing.Summary, by, cancellationToken) is { } refusal
                ? TypedResults.Problem(refusal, statusCode: StatusCodes.Status409Conflict)
                : null;
        });
}
