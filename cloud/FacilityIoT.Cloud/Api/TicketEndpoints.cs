using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Repair tickets, the latest first.</summary>
public static class TicketEndpoints
{
    private static readonly ChoiceParameter<TicketState> State = new("state", "Only tickets in this state.");
    private static readonly FlagParameter Open = new("open", "Only tickets that are open, or only those that are not.");
    private static readonly NumberParameter Level = new("level", "Only this level; 1 is danger to people.", 1, 5);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly TextParameter Asset = new("asset", "Only this asset.");
    private static readonly InstantParameter Since = new("since", "Only tickets raised at this instant or later.");

    public static RouteGroupBuilder MapTickets(this RouteGroupBuilder api)
    {
        var tickets = api.MapGroup("/tickets").WithTags("Tickets");
        tickets.MapGet("", ListAsync).WithName("ListTickets")
            .WithSummary("Lists tickets, the latest first.").WithQuery(State, Open, Level, Site, Asset, Since, Paging.Number, Paging.Size);
        tickets.MapGet("/{number}", GetAsync).WithName("GetTicket")
            .WithSummary("One ticket with its trail.").ProducesProblem(404);
        tickets.MapTicketCommands();
        return api;
    }

    private static async Task<Ok<Page<TicketView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var tickets = db.Set<Ticket>().AsNoTracking();
        tickets = State.In(request) is { } state ? tickets.Where(t => t.State == state) : tickets;
        tickets = Open.In(request) is { } open ? tickets.Where(t => t.Open == open) : tickets;
        tickets = Level.In(request) is { } level ? tickets.Where(t => t.Level == level) : tickets;
        tickets = Site.In(request) is { } site ? tickets.Where(t => t.SiteId == site) : tickets;
        tickets = Asset.In(request) is { } asset ? tickets.Where(t => t.Asset == asset) : tickets;
        tickets = Since.In(request) is { } since ? tickets.Where(t => t.RaisedAt >= since) : tickets;
        var page = await tickets.OrderByDescending(t => t.RaisedAt).ThenByDescending(t => t.Id).PageAsync(request, t => t);
        var views = await db.ViewsAsync(page.Items, request.Language(), request.HttpContext.RequestAborted);
        return TypedResults.Ok(new Page<TicketView>(views, page.Number, page.Size, page.Total));
    }

    private static async Task<Results<Ok<TicketDetail>, ProblemHttpResult>> GetAsync(string number, HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancellationToken) is not { } ticket)
        {
            return TypedResults.Problem($"There is no ticket {number}.", statusCode: StatusCodes.Status404NotFound);
        }

        var views = await db.ViewsAsync([ticket], request.Language(), cancellationToken);
        return TypedResults.Ok(new TicketDetail(views[0], await db.TrailAsync(ticket.Id, -1, cancellationToken)));
    }
}
