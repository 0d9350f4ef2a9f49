using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

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
    private static readonly InstantParameter Since = new("since", "Only alarms active at this instant or later.");

    public static RouteGroupBuilder MapAlarms(this RouteGroupBuilder api)
    {
        var alarms = api.MapGroup("/alarms").WithTags("Alarms");
        alarms.MapGet("", ListAsync).WithName("ListAlarms")
            .WithSummary("Lists alarms, the latest first.").WithQuery(State, Open, Level, Site, Asset, Point, Since, Paging.Number, Paging.Size);
        alarms.MapGet("/{id:long}", GetAsync).WithName("GetAlarm")
            .WithSummary("One alarm with its history.").ProducesProblem(404);
        return api;
    }

    private static async Task<Ok<Page<AlarmView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var alarms = db.Set<Alarm>().AsNoTracking();
        alarms = State.In(request) is { } state ? alarms.Where(a => a.State == state) : alarms;
        alarms = Open.In(request) is { } open ? alarms.Where(a => a.Open == open) : alarms;
        alarms = Level.In(request) is { } level ? alarms.Where(a => a.Level == level) : alarms;
        alarms = Site.In(request) is { } site ? alarms.Where(a => a.SiteId == site) : alarms;
        alarms = Asset.In(request) is { } asset ? alarms.Where(a => a.Asset == asset) : alarms;
        alarms = Point.In(request) is { } point ? alarms.Where(a => a.Point == point) : alarms;
        alarms = Since.In(request) is { } since ? alarms.Where(a => a.ActiveAt >= since) : alarms;
        var language = request.Language();
        return TypedResults.Ok(await alarms.OrderByDescending(a => a.ActiveAt).ThenByDescending(a => a.Id).PageAsync(request, a => AlarmView.Of(a, language)));
    }

    private static async Task<Results<Ok<AlarmDetail>, ProblemHttpResult>> GetAsync(long id, HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Alarm>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } alarm)
        {
            return TypedResults.Problem($"There is no alarm {id}.", statusCode: StatusCodes.Status404NotFound);
        }

        var history = await db.Set<AlarmTransition>().AsNoTracking().Where(t => t.AlarmId == id).OrderBy(t => t.Id)
            .Select(t => new AlarmTransitionView(t.From, t.To, t.Reason, t.Actor, t.At, t.RecordedAt)).ToListAsync(cancellationToken);
        return TypedResults.Ok(new AlarmDetail(AlarmView.Of(alarm, request.Language()), history));
    }
}
