using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The clocks of tickets.</summary>
public static class ClockEndpoints
{
    private const int LongestText = 2000;
    private static readonly FacilityAction Agree = new("clocks.agree", Roles.Operator);
    private static readonly FacilityAction Mark = new("tickets.markComplex", Roles.Engineer);
    private static readonly ChoiceParameter<TicketClockKind> Kind = new("kind", "Only clocks of this kind.");
    private static readonly DurationParameter Due = new("due", "Only clocks that run and are due within this time, or overdue.");
    private static readonly FlagParameter Breached = new("breached", "Only clocks that have run out, or only those that have not.");
    private static readonly FlagParameter Running = new("running", "Only clocks that have not been stopped, or only those that have.");
    private static readonly NumberParameter Level = new("level", "Only tickets of this level.", 1, 5);
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly ClockView Example = new(
        "260301-001-8", 2, "hengtai", TicketClockKind.Handle, 1, ClockStanding.Running, new DateTimeOffset(2026, 3, 1, 4, 30, 0, TimeSpan.Zero), 120,
        new DateTimeOffset(2026, 3, 1, 6, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 1, 6, 0, 0, TimeSpan.Zero), null, 0, 0, null, null, null);

    public static RouteGroupBuilder MapClocks(this RouteGroupBuilder api)
    {
        api.MapGet("/clocks", ListAsync).WithName("ListClocks").WithTags("Clocks").WithSummary("Lists the clocks of all tickets, those due next first.")
            .WithQuery(Kind, Due, Breached, Running, Level, Site, Paging.Number, Paging.Size).Produces<Page<ClockView>>().WithExample(new Page<ClockView>([Example], 1, 50, 1));
        var ticket = api.MapGroup("/tickets/{number}").WithTags("Clocks");
        ticket.MapGet("/clocks", OfTicketAsync).WithName("ListTicketClocks").WithSummary("A ticket's clocks in the order of their beginning.")
            .Produces<IReadOnlyList<ClockView>>().ProducesProblem(404).WithExample(new[] { Example });
        ticket.MapPut("/clocks/arrive", AgreeAsync).WithName("AgreeArrival").WithSummary("Sets the time on site that was agreed; level 5 alone.")
            .RequireAction(Agree).Produces<IReadOnlyList<ClockView>>().ProducesProblem(404).ProducesProblem(409)
            .WithExample(new[] { Example with { Level = 5, Kind = TicketClockKind.Arrive } }, new ArrivalAgreement(Example.DueAt!.Value));
        ticket.MapPut("/complex", MarkAsync).WithName("MarkComplex").WithSummary("Marks a repair as complex: a clear solution is due within 72 h of the raise.")
            .RequireAction(Mark).Produces<IReadOnlyList<ClockView>>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409)
            .WithExample(new[] { Example with { Kind = TicketClockKind.Solution } }, new ComplexMark("The shaft must be dug up."));
        ticket.MapPut("/solution", SolveAsync).WithName("WriteSolution").WithSummary("Writes the solution of a complex repair.")
            .RequireAction(Mark).Produces<IReadOnlyList<ClockView>>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409)
            .WithExample(new[] { Example with { Kind = TicketClockKind.Solution, Standing = ClockStanding.Met } }, new SolutionText("New rising main by Friday; tanker until then."));
        return api;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, FacilityDb db, TimeProvider time)
    {
        var clocks =
            from clock in db.Set<TicketClock>().AsNoTracking()
            join ticket in db.Set<Ticket>() on clock.TicketId equals ticket.Id
            select new { Clock = clock, ticket.Number, ticket.Level, ticket.SiteId };
        clocks = Kind.In(request) is { } kind ? clocks.Where(row => row.Clock.Kind == kind) : clocks;
        clocks = Breached.In(request) is { } breached ? clocks.Where(row => row.Clock.BreachedAt != null == breached) : clocks;
        clocks = Running.In(request) is { } running ? clocks.Where(row => row.Clock.StoppedAt == null == running) : clocks;
        clocks = Level.In(request) is { } level ? clocks.Where(row => row.Level == level) : clocks;
        clocks = Site.In(request) is { } site ? clocks.Where(row => row.SiteId == site) : clocks;
        if (Due.In(request) is { } due)
        {
            var until = time.GetUtcNow() + due;
            clocks = clocks.Where(row => row.Clock.StoppedAt == null && row.Clock.DueAt <= until);
        }

        // Those without a due time, held or not agreed, come last on either store.
        var page = await clocks.OrderBy(row => row.Clock.DueAt == null).ThenBy(row => row.Clock.DueAt).ThenBy(row => row.Clock.Id)
            .PageAsync(request, row => ClockView.Of(row.Clock, row.Number, row.Level, row.SiteId));
        return TypedResults.Ok(page);
    }

    private static async Task<IResult> OfTicketAsync(string number, FacilityDb db, CancellationToken cancellationToken) =>
        await ViewsAsync(number, db, cancellationToken) is { } views ? TypedResults.Ok(views) : OnTicket.None(number);

    private static async Task<IResult> AgreeAsync(
        string number, ArrivalAgreement agreement, HttpContext context, Store store, ClockWork work, FacilityDb db, CancellationToken cancellationToken) =>
        await store.RunAsync(number, (transaction, ticket) => work.AgreeAsync(transaction, ticket, agreement.DueAt, context.Actor(), cancellationToken), cancellationToken)
            ?? await OfTicketAsync(number, db, cancellationToken);

    private static async Task<IResult> MarkAsync(string number, ComplexMark mark, HttpContext context, Store store, SolutionWork work, FacilityDb db, CancellationToken cancellationToken) =>
        mark.Reason is not { Length: > 0 and <= LongestText } ? Invalid.Field("reason", $"Say in 1 to {LongestText} characters why it is complex.")
        : await store.RunAsync(number, (transaction, ticket) => work.MarkAsync(transaction, ticket, mark.Reason, context.Actor(), cancellationToken), cancellationToken)
            ?? await OfTicketAsync(number, db, cancellationToken);

    private static async Task<IResult> SolveAsync(string number, SolutionText text, HttpContext context, Store store, SolutionWork work, FacilityDb db, CancellationToken cancellationToken) =>
        text.Solution is not { Length: > 0 and <= LongestText } ? Invalid.Field("solution", $"Say in 1 to {LongestText} characters what will be done, by whom, by when.")
        : await store.RunAsync(number, (transaction, ticket) => work.SolveAsync(transaction, ticket, text.Solution, context.Actor(), cancellationToken), cancellationToken)
            ?? await OfTicketAsync(number, db, cancellationToken);

    private static async Task<IReadOnlyList<ClockView>?> ViewsAsync(string number, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is not { } ticket)
        {
            return null;
        }

        var clocks = await db.Set<TicketClock>().AsNoTracking().Where(clock => clock.TicketId == ticket.Id).OrderBy(clock => clock.Id).ToListAsync(cancellationToken);
        return [.. clocks.Select(clock => ClockView.Of(clock, ticket.Number, ticket.Level, ticket.SiteId))];
    }
}
