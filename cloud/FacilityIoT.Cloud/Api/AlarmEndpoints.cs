using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Api;

/// <summary>Alarms, the latest first.</summary>
public static class AlarmEndpoints
{
    private static readonly ChoiceParameter<AlarmState> State = new("state", "Only alarms in this state.");
    private static readonly FlagParameter Open = new("open", "Only alarms that are open, or only those that are not.");
    private static readonly NumberParameter Level = new("level", "Only this level; 1 is danger to people.", 1, 5);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Asset = new("asset", "Only this asset.");
    private static readonly TextParameter Point = new("point", "Only this point, site/box/device/point.");
    private static readonly TextParameter Area = new("area", "Only this area.");
    private static readonly TextParameter Class = new("class", "Only this class: Leak_Alarm, Entrapment_Alarm.");
    private static readonly FlagParameter Shelved = new("shelved", "Only alarms that a person took off the list, or only others; one that waits for a second person is not off it yet.");
    private static readonly FlagParameter Suppressed = new("suppressed", "Only alarms that something known explains, or only others.");
    private static readonly FlagParameter OutOfService = new("outOfService", "Only alarms in maintenance, or only others.");
    private static readonly FlagParameter Latched = new("latched", "Only alarms that stay until reset, or only others.");
    private static readonly FlagParameter Chattering = new("chattering", "Only alarms that come and go too often to call people each time, or only others.");
    private static readonly FlagParameter Standing = new("standing", "Only alarms active for longer than 24 hours (Alarms:StandingAfter), or only others.");
    private static readonly InstantParameter Since = new("since", "Only alarms active at this instant or later.");

    public static RouteGroupBuilder MapAlarms(this RouteGroupBuilder api)
    {
        var alarms = api.MapGroup("/alarms").WithTags("Alarms");
        alarms.MapGet("", ListAsync).WithName("ListAlarms")
            .WithSummary("Lists alarms, the latest first.").WithQuery(
                State, Open, Level, Site, Area, Asset, Class, Point, Shelved, Suppressed, OutOfService, Latched, Chattering, Standing, Since, Paging.Number, Paging.Size);
        alarms.MapGet("/shelved", ShelvedAsync).WithName("ListShelvedAlarms")
            .WithSummary("Everything that people took off the list, or asked to, the earliest end first.").WithQuery(Site, Paging.Number, Paging.Size).WithExample(AlarmExamples.Shelved);
        alarms.MapGet("/{id:long}", GetAsync).WithName("GetAlarm")
            .WithSummary("One alarm with its history and its tickets.").ProducesProblem(404);
        return api;
    }

    private static async Task<Ok<Page<AlarmView>>> ListAsync(HttpRequest request, FacilityDb db, TimeProvider time, IOptions<AlarmOptions> options)
    {
        var alarms = db.Set<Alarm>().AsNoTracking();
        alarms = State.In(request) is { } state ? alarms.Where(a => a.State == state) : alarms;
        alarms = Open.In(request) is { } open ? alarms.Where(a => a.Open == open) : alarms;
        alarms = Level.In(request) is { } level ? alarms.Where(a => a.Level == level) : alarms;
        alarms = Site.In(request) is { } site ? alarms.Where(a => a.SiteId == site) : alarms;
        alarms = Asset.In(request) is { } asset ? alarms.Where(a => a.Asset == asset) : alarms;
        alarms = Point.In(request) is { } point ? alarms.Where(a => a.Point == point) : alarms;
        alarms = Since.In(request) is { } since ? alarms.Where(a => a.ActiveAt >= since) : alarms;
        alarms = Area.In(request) is { } area ? alarms.Where(a => a.Area == area) : alarms;
        alarms = Class.In(request) is { } name ? alarms.Where(a => a.Class == name) : alarms;
        alarms = Shelved.In(request) is { } shelved ? alarms.Where(a => (a.ShelvedUntil != null && !a.ShelfPending) == shelved) : alarms;
        alarms = Suppressed.In(request) is { } suppressed ? alarms.Where(a => (a.SuppressedBy != null) == suppressed) : alarms;
        alarms = OutOfService.In(request) is { } outOfService ? alarms.Where(a => (a.OutOfServiceTicket != null) == outOfService) : alarms;
        alarms = Latched.In(request) is { } latched ? alarms.Where(a => a.Latched == latched) : alarms;
        alarms = Chattering.In(request) is { } chattering ? alarms.Where(a => (a.ChatteringSince != null) == chattering) : alarms;
        var standsSince = time.GetUtcNow() - options.Value.StandingAfter;
        alarms = Standing.In(request) is { } standing ? alarms.Where(a => (a.Open && a.ClearedAt == null && a.ActiveAt < standsSince) == standing) : alarms;
        var language = request.Language();
        return TypedResults.Ok(await alarms.OrderByDescending(a => a.ActiveAt).ThenByDescending(a => a.Id).PageAsync(request, a => AlarmView.Of(a, language)));
    }

    private static async Task<Results<Ok<AlarmDetail>, ProblemHttpResult>> GetAsync(long id, HttpRequest request, FacilityDb db, TimeProvider time, IOptions<AlarmOptions> options, CancellationToken cancellationToken)
    {
        if (await db.Set<Alarm>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } alarm)
        {
            return TypedResults.Problem(AlarmAnswering.None(id), statusCode: StatusCodes.Status404NotFound);
        }

        var history = await db.Set<AlarmTransition>().AsNoTracking().Where(t => t.AlarmId == id).OrderBy(t => t.Id)
            .ToListAsync(cancellationToken);
        var standing = alarm is { Open: true, ClearedAt: null } && alarm.ActiveAt < time.GetUtcNow() - options.Value.StandingAfter;
        var tickets =
            from link in db.Set<TicketAlarm>()
            where link.AlarmId == id
            join ticket in db.Set<Ticket>() on link.TicketId equals ticket.Id
            orderby ticket.Id descending
            select new AlarmTicketView(ticket.Number, ticket.State);
        return TypedResults.Ok(new AlarmDetail(
            AlarmView.Of(alarm, request.Language()), standing, AlarmCommands.Allowed(alarm), [.. history.Select(AlarmTransitionView.Of)], await tickets.ToListAsync(cancellationToken)));
    }

    private static async Task<Ok<Page<ShelvedAlarmView>>> ShelvedAsync(HttpRequest request, FacilityDb db)
    {
        var shelved =
            from condition in db.Set<AlarmCondition>().AsNoTracking()
            join alarm in db.Set<Alarm>().AsNoTracking() on condition.LastAlarmId equals alarm.Id
            where condition.ShelvedUntil != null
            select new { condition, alarm };
        shelved = Site.In(request) is { } site ? shelved.Where(row => row.alarm.SiteId == site) : shelved;
        var language = request.Language();
        return TypedResults.Ok(await shelved.OrderBy(row => row.condition.ShelvedUntil).ThenBy(row => row.condition.Id).PageAsync(
            request,
            row => new ShelvedAlarmView(
                AlarmView.Of(row.alarm, language), row.condition.ShelvedAt!.Value, row.condition.ShelvedUntil!.Value, row.condition.ShelvedBy!, row.condition.ShelveReason!,
                row.condition.ShelfPendingUntil, row.condition.ShelfConfirmedBy)));
    }
}
