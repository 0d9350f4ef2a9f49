using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Trades, workers, teams and areas.</summary>
public static class StaffEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter TradeFilter = new("trade", "Only workers who have learnt this trade.");
    private static readonly FlagParameter Active = new("active", "Only workers who are sent out, or only those who are not.");
    private static readonly WorkerView Worker = new(4, new LocalText("工程师四", "engineer-4"), [new SkillView("elevator", 4)], 1, true, 2);
    private static readonly TeamView Team = new(1, new LocalText("电梯班", "Elevator team"), 31.2304, 121.4737, 9, null, 1);
    private static readonly AreaView Area = new(3, "hengtai", "tower-a", new LocalText("A 座", "Tower A"), 31.2310, 121.4740, [1], [], 1);

    public static RouteGroupBuilder MapStaff(this RouteGroupBuilder api)
    {
        var staff = api.MapGroup("").WithTags("Staff");
        staff.MapGet("/trades", () => TypedResults.Ok(Trades.All.Select(TradeView.Of).ToList())).WithName("ListTrades").WithSummary("The catalogue of trades: a closed list.")
            .WithExample(Trades.All.Select(TradeView.Of).ToList());
        staff.MapGet("/workers", WorkersAsync).WithName("ListWorkers").WithSummary("Lists the people who can be sent to repairs.")
            .WithQuery(TradeFilter, Active, Paging.Number, Paging.Size).WithExample(new Page<WorkerView>([Worker], 1, 50, 1));
        staff.MapPut("/workers/{personId:int}", PutWorkerAsync).WithName("PutWorker").WithSummary("Makes a person a worker, or changes the worker.")
            .RequireAction(DispatchActions.EditStaff).Edits<WorkerView>().WithExample(Worker, new WorkerBody(Worker.Name, Worker.Trades, 1, true, 1));
        staff.MapGet("/teams", TeamsAsync).WithName("ListTeams").WithSummary("Lists the teams.").WithQuery(Paging.Number, Paging.Size).WithExample(new Page<TeamView>([Team], 1, 50, 1));
        staff.MapPost("/teams", (TeamBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveTeamAsync(null, body, context, register, cancellationToken))
            .WithName("AddTeam").WithSummary("Adds a team. A circle of escalation, or one that calls nobody, is refused.")
            .RequireAction(DispatchActions.EditStaff).Edits<TeamView>().WithExample(Team, new TeamBody(Team.Name, 31.2304, 121.4737, 9, null));
        staff.MapPut("/teams/{id:int}", (int id, TeamBody body, HttpContext context, Register register, CancellationToken cancellationToken) => SaveTeamAsync(id, body, context, register, cancellationToken))
            .WithName("PutTeam").WithSummary("Changes a team. A circle of escalation, or one that calls nobody, is refused.")
            .RequireAction(DispatchActions.EditStaff).Edits<TeamView>().WithExample(Team, new TeamBody(Team.Name, 31.2304, 121.4737, 9, null, 1));
        staff.MapDelete("/teams/{id:int}", DeleteTeamAsync).WithName("DeleteTeam").WithSummary("Deletes a team that nothing refers to.")
            .RequireAction(DispatchActions.EditStaff).Edits<TeamView>().WithExample(Team);
        staff.MapGet("/areas", AreasAsync).WithName("ListAreas").WithSummary("Lists areas with their places and with who looks after them.")
            .WithQuery(Site, Paging.Number, Paging.Size).WithExample(new Page<AreaView>([Area], 1, 50, 1));
        staff.MapPut("/areas", PutAreaAsync).WithName("PutArea").WithSummary("Adds or changes the area of this site and code; an empty code is the whole site.")
            .RequireAction(DispatchActions.EditStaff).Edits<AreaView>().WithExample(Area, new AreaBody("hengtai", "tower-a", Area.Name, 31.2310, 121.4740, [1], []));
        staff.MapDelete("/areas/{id:int}", DeleteAreaAsync).WithName("DeleteArea").WithSummary("Deletes an area; its tickets stay.")
            .RequireAction(DispatchActions.EditStaff).Edits<AreaView>().WithExample(Area);
        return api;
    }

    private static async Task<Results<Ok<Page<WorkerView>>, ValidationProblem>> WorkersAsync(HttpRequest request, FacilityDb db)
    {
        var workers = db.Set<Worker>().AsNoTracking().Include(worker => worker.Trades).AsQueryable();
        if (TradeFilter.In(request) is { } trade)
        {
            if (Trades.Refusal(trade) is { } sentence)
            {
                return Invalid.Field("trade", sentence);
            }

            workers = workers.Where(worker => worker.Trades.Any(learnt => learnt.Trade == trade));
        }

        workers = Active.In(request) is { } active ? workers.Where(worker => worker.Active == active) : workers;
        return TypedResults.Ok(await workers.OrderBy(worker => worker.PersonId).PageAsync(request, WorkerView.Of));
    }

    private static async Task<IResult> PutWorkerAsync(int personId, WorkerBody body, HttpContext context, Register register, FacilityDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<Person>().AnyAsync(person => person.Id == personId, cancellationToken))
        {
            return TypedResults.Problem($"There is no person {personId}.", statusCode: StatusCodes.Status404NotFound);
        }

        if (body.Trades.Select(skill => skill.Trade).Distinct(StringComparer.Ordinal).Count() < body.Trades.Count)
        {
            return Invalid.Field("trades", "A trade is named twice.");
        }

        var draft = new WorkerDraft(personId, body.Name.Zh ?? "", body.Name.En ?? "", body.Trades.ToDictionary(skill => skill.Trade, skill => skill.Skill), body.TeamId, body.Active);
        return await register.SaveAsync(draft, body.Version, context.Actor(), cancellationToken).AnswerAsync(WorkerView.Of);
    }

    private static async Task<Ok<Page<TeamView>>> TeamsAsync(HttpRequest request, FacilityDb db) =>
        TypedResults.Ok(await db.Set<Team>().AsNoTracking().OrderBy(team => team.Id).PageAsync(request, TeamView.Of));

    private static Task<IResult> SaveTeamAsync(int? id, TeamBody body, HttpContext context, Register register, CancellationToken cancellationToken) => register
        .SaveAsync(new TeamDraft(id, body.Name.Zh ?? "", body.Name.En ?? "", body.Latitude, body.Longitude, body.SupervisorId, body.EscalatesToId), body.Version, context.Actor(), cancellationToken)
        .AnswerAsync(TeamView.Of);

    private static Task<IResult> DeleteTeamAsync(int id, HttpContext context, Register register, CancellationToken cancellationToken) => register.DeleteAsync<Team>(
        "team",
        id,
        async db => await db.Set<Worker>().AnyAsync(worker => worker.TeamId == id, cancellationToken) ? $"Workers have team {id} as their home; move them first."
            : await db.Set<Team>().AnyAsync(team => team.EscalatesToId == id, cancellationToken) ? $"Another team escalates to team {id}; change that first."
            : await db.Set<AreaCover>().AnyAsync(cover => cover.TeamId == id, cancellationToken) ? $"Team {id} looks after an area; give that to others first."
            : null,
        context.Actor(),
        cancellationToken).AnswerAsync(TeamView.Of);

    private static async Task<Ok<Page<AreaView>>> AreasAsync(HttpRequest request, FacilityDb db)
    {
        var areas = db.Set<SiteArea>().AsNoTracking().Include(area => area.Covers).AsQueryable();
        areas = Site.In(request) is { } site ? areas.Where(area => area.SiteId == site) : areas;
        return TypedResults.Ok(await areas.OrderBy(area => area.SiteId).ThenBy(area => area.Code).PageAsync(request, AreaView.Of));
    }

    private static Task<IResult> PutAreaAsync(AreaBody body, HttpContext context, Register register, CancellationToken cancellationToken) => register
        .SaveAsync(
            new AreaDraft(body.Site, body.Code, body.Name.Zh ?? "", body.Name.En ?? "", body.Latitude, body.Longitude, body.TeamIds, body.PersonIds), body.Version, context.Actor(), cancellationToken)
        .AnswerAsync(AreaView.Of);

    private static Task<IResult> DeleteAreaAsync(int id, HttpContext context, Register register, CancellationToken cancellationToken) =>
        register.DeleteAsync<SiteArea>("area", id, _ => Task.FromResult<string?>(null), context.Actor(), cancellationToken).AnswerAsync(AreaView.Of);
}
