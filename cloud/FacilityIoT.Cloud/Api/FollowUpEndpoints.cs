using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A follow-up of a repair.</summary>
/// <param name="Round">1 the first, 2 after rectification.</param>
/// <param name="Score">The mean of the three, rounded down; below 80 is rectified.</param>
/// <param name="Rectification">The number of the ticket that makes it good.</param>
public sealed record FollowUpView(
    string Ticket,
    int Round,
    DateTimeOffset OpenedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? AskedAt,
    DateTimeOffset? AnsweredAt,
    int? Attitude,
    int? Skill,
    int? Timeliness,
    int? Score,
    string? By,
    string? Comment,
    string? Rectification);

/// <summary>Follow-ups: the operator's list, and answers by phone.</summary>
public static class FollowUpEndpoints
{
    private static readonly FacilityAction Ask = new("followUps.answer", Roles.Operator);
    private static readonly FlagParameter Open = new("open", "Only follow-ups without an answer, or only those with one.");
    private static readonly TextParameter Site = new("site", "Only this site.");
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly FollowUpView Example = new("260301-001-8", 1, Noon, Noon.AddHours(48), Noon.AddHours(20), Noon.AddHours(20), 90, 70, 60, 73, "operator-1", "Came late.", "260302-004-1");

    public static RouteGroupBuilder MapFollowUps(this RouteGroupBuilder api)
    {
        api.MapGet("/follow-ups", ListAsync).WithName("ListFollowUps").WithTags("Follow-ups").WithSummary("Lists follow-ups, those due first at the top.")
            .WithQuery(Open, Site, Paging.Number, Paging.Size).Produces<Page<FollowUpView>>().WithExample(new Page<FollowUpView>([Example], 1, 50, 1));
        var ticket = api.MapGroup("/tickets/{number}/follow-ups").WithTags("Follow-ups");
        ticket.MapGet("", OfTicketAsync).WithName("ListTicketFollowUps").WithSummary("A ticket's follow-ups.")
            .Produces<IReadOnlyList<FollowUpView>>().ProducesProblem(404).WithExample(new[] { Example });
        ticket.MapPost("", AnswerAsync).WithName("AnswerFollowUp").WithSummary("Writes the answer of the open follow-up; below 80 opens rectification and a second one.")
            .RequireAction(Ask).Produces<IReadOnlyList<FollowUpView>>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409)
            .WithExample(new[] { Example }, new FollowUpAnswer(90, 70, 60, "Came late."));
        ticket.MapPost("/asked", AskedAsync).WithName("NoteFollowUpAsked").WithSummary("Notes that the question was put and the answer is still to come.")
            .RequireAction(Ask).Produces<IReadOnlyList<FollowUpView>>().ProducesProblem(404).ProducesProblem(409).WithExample(new[] { Example with { AnsweredAt = null, Score = null } });
        return api;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = Rows(db);
        rows = Open.In(request) is { } open ? rows.Where(row => row.FollowUp.AnsweredAt == null == open) : rows;
        rows = Site.In(request) is { } site ? rows.Where(row => row.Ticket.SiteId == site) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.FollowUp.DueAt).ThenBy(row => row.FollowUp.Id).PageAsync(request, row => row.View()));
    }

    private static async Task<IResult> OfTicketAsync(string number, FacilityDb db, CancellationToken cancellationToken)
    {
        if (!await db.Set<Ticket>().AnyAsync(row => row.Number == number, cancellationToken))
        {
            return OnTicket.None(number);
        }

        var rows = await Rows(db).Where(row => row.Ticket.Number == number).OrderBy(row => row.FollowUp.Round).ToListAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<FollowUpView>>([.. rows.Select(row => row.View())]);
    }

    private static async Task<IResult> AnswerAsync(string number, FollowUpAnswer answer, HttpContext context, Store store, FollowUpWork work, FacilityDb db, CancellationToken cancellationToken)
    {
        var refusals = answer.Refusals();
        return refusals.Count > 0
            ? TypedResults.ValidationProblem(refusals.ToDictionary(pair => pair.Key, pair => (string[])[pair.Value]))
            : await store.RunAsync(number, (transaction, ticket) => work.AnswerAsync(transaction, ticket.Id, answer, context.Actor(), cancellationToken), cancellationToken)
                ?? await OfTicketAsync(number, db, cancellationToken);
    }

    private static async Task<IResult> AskedAsync(string number, HttpContext context, Store store, FacilityDb db, CancellationToken cancellationToken) =>
        await store.RunAsync(number, (transaction, ticket) => FollowUpWork.AskedAsync(transaction, ticket.Id, context.Actor(), cancellationToken), cancellationToken)
            ?? await OfTicketAsync(number, db, cancellationToken);

    private static IQueryable<Row> Rows(FacilityDb db) =>
        from followUp in db.Set<FollowUp>().AsNoTracking()
        join ticket in db.Set<Ticket>() on followUp.TicketId equals ticket.Id
        join other in db.Set<Ticket>() on followUp.RectificationId equals other.Id into others
        from rectification in others.DefaultIfEmpty()
        select new Row { FollowUp = followUp, Ticket = ticket, Rectification = rectification == null ? null : rectification.Number };

    private sealed class Row
    {
        public required FollowUp FollowUp { get; init; }
        public required Ticket Ticket { get; init; }
        public string? Rectification { get; init; }

        public FollowUpView View() => new(
            Ticket.Number, FollowUp.Round, FollowUp.OpenedAt, FollowUp.DueAt, FollowUp.AskedAt, FollowUp.AnsweredAt, FollowUp.Attitude, FollowUp.Skill, FollowUp.Timeliness,
            FollowUp.Score, FollowUp.By, FollowUp.Comment, Rectification);
    }
}
