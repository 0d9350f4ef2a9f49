using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Api;

/// <summary>Repair tickets, the latest first.</summary>
public static class TicketEndpoints
{
    private static readonly ChoiceParameter<TicketState> State = new("state", "Only tickets in this state.");
    private static readonly FlagParameter Open = new("open", "Only tickets that are open, or only those that are not.");
    private static readonly NumberParameter Level = new("level", "Only this level; 1 is danger to people.", 1, 5);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Area = new("area", "Only this area.");
    private static readonly TextParameter Asset = new("asset", "Only this asset.");
    private static readonly TextParameter Trade = new("trade", "Only this trade.");
    private static readonly TextParameter Source = new("source", "Only from this source: sensor, hotline, desk, app, third-party, plan, follow-up.");
    private static readonly TextParameter FaultClass = new("class", "Only this class of fault.");
    private static readonly NumberParameter Assignee = new("assignee", "Only tickets that this person has.", 1, int.MaxValue);
    private static readonly NumberParameter Contractor = new("contractor", "Only tickets that this firm has.", 1, int.MaxValue);
    private static readonly FlagParameter Major = new("major", "Only major accidents, or only others.");
    private static readonly FlagParameter Repeat = new("repeat", "Only repeat repairs, or only others.");
    private static readonly TextParameter Text = new("text", "Only tickets whose number or titles contain this text, in either case.");
    private static readonly InstantParameter Since = new("since", "Only tickets raised at this instant or later.");
    private static readonly InstantParameter Until = new("until", "Only tickets raised before this instant.");

    public static RouteGroupBuilder MapTickets(this RouteGroupBuilder api)
    {
        var tickets = api.MapGroup("/tickets").WithTags("Tickets");
        tickets.MapGet("", ListAsync).WithName("ListTickets").WithSummary("Lists tickets, the latest first.")
            .WithQuery(State, Open, Level, Site, Asset, Since, Until, Area, Trade, Source, FaultClass, Assignee, Contractor, Major, Repeat, Text, Paging.Number, Paging.Size);
        tickets.MapGet("/mine", MineAsync).WithName("ListMyTickets").WithSummary("Lists the asker's own open tickets, the most urgent first.")
            .WithQuery(Paging.Number, Paging.Size).WithExample(new Page<TicketView>([OpenApiExamples.Ticket], 1, 50, 1));
        tickets.MapGet("/{number}", GetAsync).WithName("GetTicket")
            .WithSummary("One ticket with its trail, stages, evidence and parts, and the commands that are possible now.").ProducesProblem(404);
        tickets.MapTicketCommands();
        tickets.MapEvidence();
        return api;
    }

    private static async Task<Ok<Page<TicketView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var tickets = db.Set<Ticket>().AsNoTracking();
        tickets = State.In(request) is { } state ? tickets.Where(t => t.State == state) : tickets;
        tickets = Open.In(request) is { } open ? tickets.Where(t => t.Open == open) : tickets;
        tickets = Level.In(request) is { } level ? tickets.Where(t => t.Level == level) : tickets;
        tickets = Site.In(request) is { } site ? tickets.Where(t => t.SiteId == site) : tickets;
        tickets = Area.In(request) is { } area ? tickets.Where(t => t.Area == area) : tickets;
        tickets = Asset.In(request) is { } asset ? tickets.Where(t => t.Asset == asset) : tickets;
        tickets = Trade.In(request) is { } trade ? tickets.Where(t => t.Trade == trade) : tickets;
        tickets = Source.In(request) is { } source ? tickets.Where(t => t.Source == source) : tickets;
        tickets = FaultClass.In(request) is { } kind ? tickets.Where(t => t.FaultClass == kind) : tickets;
        tickets = Assignee.In(request) is { } assignee ? tickets.Where(t => t.AssigneeId == assignee) : tickets;
        tickets = Contractor.In(request) is { } contractor ? tickets.Where(t => t.ContractorId == contractor) : tickets;
        tickets = Major.In(request) is { } major ? tickets.Where(t => t.Major == major) : tickets;
        tickets = Repeat.In(request) is { } repeat ? tickets.Where(t => (t.RepeatOfId != null) == repeat) : tickets;
        tickets = Text.In(request) is { } text ? Containing(tickets, $"%{text.ToLowerInvariant().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%") : tickets;
        tickets = Since.In(request) is { } since ? tickets.Where(t => t.RaisedAt >= since) : tickets;
        tickets = Until.In(request) is { } until ? tickets.Where(t => t.RaisedAt < until) : tickets;
        return await PageAsync(tickets.OrderByDescending(t => t.RaisedAt).ThenByDescending(t => t.Id), request, db);
    }

    private static IQueryable<Ticket> Containing(IQueryable<Ticket> tickets, string pattern) => tickets.Where(t =>
        EF.Functions.Like(t.Number, pattern, "\\") || EF.Functions.Like(t.TitleZh.ToLower(), pattern, "\\") || EF.Functions.Like(t.TitleEn.ToLower(), pattern, "\\"));

    private static Task<Ok<Page<TicketView>>> MineAsync(HttpRequest request, FacilityDb db)
    {
        // A program has no tickets of its own.
        var me = request.HttpContext.Actor().PersonId ?? 0;
        return PageAsync(db.Set<Ticket>().AsNoTracking().Where(t => t.AssigneeId == me && t.Open).OrderBy(t => t.Level).ThenBy(t => t.RaisedAt).ThenBy(t => t.Id), request, db);
    }

    private static async Task<Ok<Page<TicketView>>> PageAsync(IQueryable<Ticket> ordered, HttpRequest request, FacilityDb db)
    {
        var page = await ordered.PageAsync(request, t => t);
        var views = await db.ViewsAsync(page.Items, request.Language(), request.HttpContext.RequestAborted);
        return TypedResults.Ok(new Page<TicketView>(views, page.Number, page.Size, page.Total));
    }

    private static async Task<Results<Ok<TicketDetail>, ProblemHttpResult>> GetAsync(
        string number, HttpContext context, FacilityDb db, IOptions<TicketOptions> options, TimeProvider time, CancellationToken cancellationToken) =>
        await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancellationToken) is { } ticket
            ? TypedResults.Ok(await db.DetailAsync(ticket, options.Value, context.Actor(), time.GetUtcNow(), context.Request.Language(), cancellationToken))
            : TicketAnswers.NoTicket(number);
}
