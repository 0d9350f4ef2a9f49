using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A time in which an operator position had more alarms than a person can follow.</summary>
/// <param name="Site">The operator position.</param>
/// <param name="EndedAt">Null while it lasts.</param>
/// <param name="Alarms">How many people were called to in it.</param>
public sealed record AlarmFloodView(long Id, string Site, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, bool Open, int Alarms);

/// <summary>The one ticket of a flood for a trade.</summary>
/// <param name="Level">The most urgent among its alarms.</param>
/// <param name="Alarms">How many it has taken.</param>
public sealed record FloodBundleView(string Ticket, string Trade, int Level, TicketState State, int Alarms);

/// <summary>A flood with its bundles.</summary>
public sealed record AlarmFloodDetail(AlarmFloodView Flood, IReadOnlyList<FloodBundleView> Bundles);

/// <summary>Alarm floods, the latest first. Everything bundled in them is in the lists of alarms too.</summary>
public static class AlarmFloodEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly FlagParameter Open = new("open", "Only floods that last, or only those that are over.");
    private static readonly InstantParameter Since = new("since", "Only floods that began at this instant or later.");
    private static readonly TextParameter Trade = new("trade", "Only the bundle of this trade.");
    private static readonly DateTimeOffset Began = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);
    private static readonly AlarmFloodView Example = new(3, "hengtai", Began, Began.AddMinutes(42), false, 1_240);

    public static RouteGroupBuilder MapAlarmFloods(this RouteGroupBuilder api)
    {
        var floods = api.MapGroup("/alarm-floods").WithTags("Alarms");
        floods.MapGet("", ListAsync).WithName("ListAlarmFloods").WithSummary("Lists alarm floods, the latest first.")
            .WithQuery(Site, Open, Since, Paging.Number, Paging.Size).WithExample(new Page<AlarmFloodView>([Example], 1, 50, 1));
        floods.MapGet("/{id:long}", GetAsync).WithName("GetAlarmFlood").WithSummary("One flood with its bundles.").ProducesProblem(404)
            .WithExample(new AlarmFloodDetail(Example, [new FloodBundleView(TicketNumber.Of(new DateOnly(2026, 3, 1), 12), "electrical", 3, TicketState.Accepted, 1_228)]));
        floods.MapGet("/{id:long}/alarms", AlarmsAsync).WithName("ListAlarmFloodAlarms").WithSummary("Lists the alarms that a flood bundled, the latest first.").ProducesProblem(404)
            .WithQuery(Trade, Paging.Number, Paging.Size).WithExample(new Page<AlarmView>([], 1, 50, 0));
        return api;
    }

    private static async Task<Ok<Page<AlarmFloodView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var floods = db.Set<AlarmFlood>().AsNoTracking();
        floods = Site.In(request) is { } site ? floods.Where(flood => flood.SiteId == site) : floods;
        floods = Open.In(request) is { } open ? floods.Where(flood => flood.Open == open) : floods;
        floods = Since.In(request) is { } since ? floods.Where(flood => flood.StartedAt >= since) : floods;
        return TypedResults.Ok(await floods.OrderByDescending(flood => flood.StartedAt).ThenByDescending(flood => flood.Id).PageAsync(request, ViewOf));
    }

    private static async Task<Results<Ok<AlarmFloodDetail>, ProblemHttpResult>> GetAsync(long id, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<AlarmFlood>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } flood)
        {
            return None(id);
        }

        var bundles = await (
            from bundle in db.Set<FloodBundle>()
            join ticket in db.Set<Ticket>() on bundle.TicketId equals ticket.Id
            where bundle.FloodId == id
            orderby ticket.Id
            select new FloodBundleView(ticket.Number, bundle.Trade, ticket.Level, ticket.State, bundle.Alarms)).AsNoTracking().ToListAsync(cancellationToken);
        return TypedResults.Ok(new AlarmFloodDetail(ViewOf(flood), bundles));
    }

    private static async Task<Results<Ok<Page<AlarmView>>, ProblemHttpResult>> AlarmsAsync(long id, HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<AlarmFlood>().AnyAsync(row => row.Id == id, cancellationToken))
        {
            return None(id);
        }

        var trade = Trade.In(request);
        var language = request.Language();
        var bundled =
            from bundle in db.Set<FloodBundle>()
            join link in db.Set<TicketAlarm>() on bundle.TicketId equals link.TicketId
            join alarm in db.Set<Alarm>() on link.AlarmId equals alarm.Id
            where bundle.FloodId == id && (trade == null || bundle.Trade == trade)
            orderby alarm.ActiveAt descending, alarm.Id descending
            select alarm;
        return TypedResults.Ok(await bundled.AsNoTracking().PageAsync(request, alarm => AlarmView.Of(alarm, language)));
    }

    private static AlarmFloodView ViewOf(AlarmFlood flood) => new(flood.Id, flood.SiteId, flood.StartedAt, flood.EndedAt, flood.Open, flood.Alarms);

    private static ProblemHttpResult None(long id) => TypedResults.Problem($"There is no alarm flood {id}.", statusCode: StatusCodes.Status404NotFound);
}
