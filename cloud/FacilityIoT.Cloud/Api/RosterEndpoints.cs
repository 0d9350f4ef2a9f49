using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Rosters, the week, and who is on duty now.</summary>
public static class RosterEndpoints
{
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter WeekSite = new("site", "The site.");
    private static readonly TextParameter Trade = new("trade", "Only this trade.");
    private static readonly DateParameter From = new("from", "The first of the seven days, in the site's zone; today when not given.");
    private static readonly InstantParameter At = new("at", "The instant; now when not given.");

    public static RouteGroupBuilder MapRosters(this RouteGroupBuilder api)
    {
        var rosters = api.MapGroup("/rosters").WithTags("Rosters");
        rosters.MapGet("", ListAsync).WithName("ListRosters").WithSummary("Lists the rosters.").WithQuery(Site, Paging.Number, Paging.Size).WithExample(new Page<RosterView>([RosterExamples.Roster], 1, 50, 1));
        rosters.MapGet("/{id:int}", GetAsync).WithName("GetRoster").WithSummary("One roster.").ProducesProblem(404).WithExample(RosterExamples.Roster);
        rosters.MapGet("/week", WeekAsync).WithName("GetRosterWeek").WithSummary("Who is on duty at a site in seven days, with swaps and absences, and the hours that are open.")
            .WithQuery(WeekSite, From).WithExample(RosterExamples.Week);
        rosters.MapPost("", (RosterBody body, HttpContext context, RosterBook book, CancellationToken cancellationToken) =>
                book.SaveAsync(null, body.Draft(), null, context.Actor(), cancellationToken).AnswerAsync(RosterView.Of))
            .WithName("AddRoster").WithSummary("Adds a roster. One with a gap, or with somebody on it who cannot be reached, is refused with the hours named.")
            .RequireAction(DispatchActions.EditRosters).Edits<RosterView>().WithExample(RosterExamples.Roster, RosterExamples.Body);
        rosters.MapPut("/{id:int}", (int id, RosterBody body, HttpContext context, RosterBook book, CancellationToken cancellationToken) =>
                book.SaveAsync(id, body.Draft(), body.Version, context.Actor(), cancellationToken).AnswerAsync(RosterView.Of))
            .WithName("PutRoster").WithSummary("Changes a roster. One with a gap, or with somebody on it who cannot be reached, is refused with the hours named.")
            .RequireAction(DispatchActions.EditRosters).Edits<RosterView>().WithExample(RosterExamples.Roster, RosterExamples.Body);
        api.MapGet("/on-duty", OnDutyAsync).WithTags("Rosters").WithName("ListOnDuty").WithSummary("Who is on duty at an instant.").WithQuery(Site, Trade, At).WithExample(RosterExamples.Week.Duties);
        return api;
    }

    private static IQueryable<Roster> Whole(FacilityDb db) =>
        db.Set<Roster>().AsNoTracking().Include(roster => roster.Trades).Include(roster => roster.Shifts).Include(roster => roster.Entries).AsSplitQuery();

    private static async Task<Ok<Page<RosterView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rosters = Whole(db);
        rosters = Site.In(request) is { } site ? rosters.Where(roster => roster.SiteId == site) : rosters;
        return TypedResults.Ok(await rosters.OrderBy(roster => roster.SiteId).ThenBy(roster => roster.Id).PageAsync(request, RosterView.Of));
    }

    private static async Task<Results<Ok<RosterView>, ProblemHttpResult>> GetAsync(int id, FacilityDb db, CancellationToken cancellationToken) =>
        await Whole(db).SingleOrDefaultAsync(roster => roster.Id == id, cancellationToken) is { } row
            ? TypedResults.Ok(RosterView.Of(row))
            : TypedResults.Problem($"There is no roster {id}.", statusCode: StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<RosterWeek>, ValidationProblem>> WeekAsync(HttpRequest request, FacilityDb db, RosterGaps gaps, TimeProvider time, CancellationToken cancellationToken)
    {
        if (WeekSite.In(request) is not { } siteId)
        {
            return Invalid.Field("site", "Say for which site.");
        }

        var now = time.GetUtcNow();
        var from = From.In(request);
        var site = await db.DutiesAsync(siteId, from is { } day && day < WallClock.DateAt(now, TimeZoneInfo.Utc) ? WallClock.At(day, TimeOnly.MinValue, TimeZoneInfo.Utc).AddDays(-2) : now.AddDays(-2), cancellationToken);
        var first = from ?? WallClock.DateAt(now, site.Zone);
        var week = new Interval(WallClock.At(first, TimeOnly.MinValue, site.Zone), WallClock.At(first.AddDays(7), TimeOnly.MinValue, site.Zone));
        var duties = site.In(week);
        var names = await NamesAsync(db, duties, cancellationToken);
        var open = (await gaps.FindAsync(db, site, now, cancellationToken)).Select(gap => gap with { Time = gap.Time.And(week) }).Where(gap => !gap.Time.IsEmpty);
        return TypedResults.Ok(new RosterWeek(
            siteId, site.Zone.Id, first, first.AddDays(7), [.. duties.Select(duty => View(siteId, duty, names))],
            [.. open.Select(gap => new GapView(gap.Trade, gap.Time.Start, gap.Time.End, RosterCoverage.Words(gap.Time, site.Zone)))]));
    }

    private static async Task<Results<Ok<List<DutyView>>, ValidationProblem>> OnDutyAsync(HttpRequest request, FacilityDb db, TimeProvider time, CancellationToken cancellationToken)
    {
        var trade = Trade.In(request);
        if (trade is not null && Trades.Refusal(trade) is { } sentence)
        {
            return Invalid.Field("trade", sentence);
        }

        var at = At.In(request) ?? time.GetUtcNow();
        var sites = Site.In(request) is { } one ? [one] : await db.Set<Roster>().Select(roster => roster.SiteId).Distinct().Order().ToListAsync(cancellationToken);
        List<DutyView> views = [];
        foreach (var siteId in sites)
        {
            var site = await db.DutiesAsync(siteId, at.AddDays(-1), cancellationToken);
            var instant = new Interval(at, at.AddTicks(1));
            var duties = OnDuty.At(trade is null ? site.In(instant) : site.In(instant, trade), at);
            var names = await NamesAsync(db, duties, cancellationToken);
            views.AddRange(duties.Select(duty => View(siteId, duty, names)));
        }

        return TypedResults.Ok(views);
    }

    private static DutyView View(string site, Duty duty, Dictionary<int, LocalText> names) =>
        new(site, duty.RosterId, duty.Date, duty.Shift, duty.PersonId, names.GetValueOrDefault(duty.PersonId), duty.Time.Start, duty.Time.End, duty.InsteadOf);

    private static Task<Dictionary<int, LocalText>> NamesAsync(FacilityDb db, IEnumerable<Duty> duties, CancellationToken cancellationToken)
    {
        var people = duties.Select(duty => duty.PersonId).Distinct().ToArray();
        return db.Set<Worker>().Where(worker => people.Contains(worker.PersonId)).ToDictionaryAsync(worker => worker.PersonId, worker => new LocalText(worker.NameZh, worker.NameEn), cancellationToken);
    }
}
