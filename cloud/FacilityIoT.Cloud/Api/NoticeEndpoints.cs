using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A notice to the affected owners.</summary>
/// <param name="Count">From 1.</param>
/// <param name="ToldAt">Null for the next.</param>
/// <param name="Text">Null for the standard words.</param>
public sealed record NoticeView(int Count, DateTimeOffset DueAt, DateTimeOffset? ToldAt, string? Text, string? WrittenBy);

/// <param name="Text">What the affected owners read; nobody's name, phone or address.</param>
/// <param name="Now">True: told at once, and the next 30 minutes later. False: told when the next notice is due.</param>
public sealed record NoticeText(string Text, bool Now = false);

/// <summary>The 30-minute notices of a level 1 or 2 repair.</summary>
public static class NoticeEndpoints
{
    private static readonly FacilityAction Write = new("notices.write", Roles.Operator);
    private static readonly DateTimeOffset Due = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);

    public static RouteGroupBuilder MapNotices(this RouteGroupBuilder api)
    {
        var notices = api.MapGroup("/tickets/{number}/notices").WithTags("Notices");
        NoticeView[] example = [new(1, Due, Due, "The pump is being exchanged; water at about 14:00.", "engineer-1"), new(2, Due.AddMinutes(30), null, null, null)];
        notices.MapGet("", ListAsync).WithName("ListNotices").WithSummary("The notices that were told, and the next one.")
            .Produces<IReadOnlyList<NoticeView>>().ProducesProblem(404).WithExample(example);
        notices.MapPost("", WriteAsync).WithName("WriteNotice").WithSummary("Writes the text of the next notice.")
            .RequireAction(Write).Produces<IReadOnlyList<NoticeView>>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409).WithExample(example, new NoticeText(example[0].Text!, true));
        return api;
    }

    private static async Task<IResult> ListAsync(string number, FacilityDb db, CancellationToken cancellationToken)
    {
        if (await db.Set<Ticket>().Where(row => row.Number == number).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancellationToken) is not { } id)
        {
            return OnTicket.None(number);
        }

        return TypedResults.Ok<IReadOnlyList<NoticeView>>(await db.Set<TicketNotice>().AsNoTracking().Where(notice => notice.TicketId == id).OrderBy(notice => notice.Count)
            .Select(notice => new NoticeView(notice.Count, notice.DueAt, notice.ToldAt, notice.Text, notice.WrittenBy)).ToListAsync(cancellationToken));
    }

    private static async Task<IResult> WriteAsync(string number, NoticeText notice, HttpContext context, Store store, NoticeWork work, FacilityDb db, CancellationToken cancellationToken) =>
        TicketNotices.Refusal(notice.Text) is { } refusal ? Invalid.Field("text", refusal)
        : await store.RunAsync(number, (transaction, ticket) => work.WriteAsync(transaction, ticket, notice.Text, notice.Now, context.Actor(), cancellationToken), cancellationToken)
            ?? await ListAsync(number, db, cancellationToken);
}
