using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What stands on the page for a person: his own notifications and the control room's, each with his own mark of having read it.</summary>
public static class InboxEndpoints
{
    private static readonly FacilityAction Read = new("inbox.read", Roles.Operator);
    private static readonly FlagParameter Unread = new("unread", "Only what one has not read.");
    private static readonly FlagParameter Own = new("own", "Only what is for oneself.");
    private static readonly NumberParameter Level = new("level", "Only this level.", 1, 5);

    public static RouteGroupBuilder MapInbox(this RouteGroupBuilder api)
    {
        var inbox = api.MapGroup("/me/inbox").WithTags("Notifications");
        inbox.MapGet("", ListAsync).WithName("ListInbox").WithSummary("One's notifications, the latest first, in the language asked for.")
            .RequireAction(Read).WithQuery(Unread, Own, Level, Paging.Number, Paging.Size).Produces<Page<InboxItem>>().WithExample(NotificationExamples.Inbox);
        inbox.MapPost("/{id:long}/read", ReadOneAsync).WithName("ReadInboxItem").WithSummary("Marks one notification as read by oneself.").RequireAction(Read).Produces(204).ProducesProblem(404);
        inbox.MapPost("/read", ReadAllAsync).WithName("ReadInbox").WithSummary("Marks all up to a notification as read by oneself.")
            .RequireAction(Read).Produces(204).WithExample(null, new InboxRead(12));
        return api;
    }

    private static async Task<IResult> ListAsync(HttpRequest request, FacilityDb db, MessageWriter writer)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        if (AddressEndpoints.PersonId(request.HttpContext) is not { } person)
        {
            return AddressEndpoints.NoPerson();
        }

        var rows = Of(db, person, Own.In(request) == true);
        rows = Level.In(request) is { } level ? rows.Where(row => row.Level == level) : rows;
        rows = Unread.In(request) == true ? rows.Where(row => !db.Set<InboxMark>().Any(mark => mark.PersonId == person && mark.NotificationId == row.Id)) : rows;
        var page = await rows.OrderByDescending(row => row.Id).PageAsync(request, row => row);
        var ids = page.Items.Select(row => row.Id).ToList();
        var read = await db.Set<InboxMark>().Where(mark => mark.PersonId == person && ids.Contains(mark.NotificationId)).Select(mark => mark.NotificationId).ToHashSetAsync(cancellationToken);
        var own = await Of(db, person, true).Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToHashSetAsync(cancellationToken);
        var items = new List<InboxItem>();
        foreach (var row in page.Items)
        {
            var text = await writer.TextAsync(db, row, request.Language().OfText(), cancellationToken);
            items.Add(new InboxItem(row.Id, NotificationData.Read(row.Data).Number, row.Happening, row.Level, text.Title, text.Body, own.Contains(row.Id), read.Contains(row.Id), row.At));
        }

        return TypedResults.Ok(new Page<InboxItem>(items, page.Number, page.Size, page.Total));
    }

    private static Task<IResult> ReadOneAsync(long id, HttpContext context, Store store, CancellationToken cancellationToken) =>
        MarkAsync(context, store, rows => rows.Where(row => row.Id == id), id, cancellationToken);

    private static Task<IResult> ReadAllAsync(InboxRead read, HttpContext context, Store store, CancellationToken cancellationToken) =>
        MarkAsync(context, store, rows => rows.Where(row => row.Id <= read.UpTo), null, cancellationToken);

    private static async Task<IResult> MarkAsync(
        HttpContext context, Store store, Func<IQueryable<Notification>, IQueryable<Notification>> which, long? mustBe, CancellationToken cancellationToken)
    {
        if (AddressEndpoints.PersonId(context) is not { } person)
        {
            return AddressEndpoints.NoPerson();
        }

        return await store.RunAsync<IResult>(
            async transaction =>
            {
                var db = transaction.Db;
                var ids = await which(Of(db, person, false)).Select(row => row.Id).ToListAsync(cancellationToken);
                if (mustBe is { } id && ids.Count == 0)
                {
                    return TypedResults.Problem($"There is no notification {id} in your inbox.", statusCode: StatusCodes.Status404NotFound);
                }

                var marked = await db.Set<InboxMark>().Where(mark => mark.PersonId == person && ids.Contains(mark.NotificationId)).Select(mark => mark.NotificationId).ToListAsync(cancellationToken);
                db.AddRange(ids.Except(marked).Select(one => new InboxMark { PersonId = person, NotificationId = one, ReadAt = transaction.Now }));
                return TypedResults.NoContent();
            },
            cancellationToken);
    }

    private static IQueryable<Notification> Of(FacilityDb db, int person, bool own) => db.Set<Notification>().AsNoTracking().Where(row => db.Set<Delivery>().Any(delivery =>
        delivery.NotificationId == row.Id && delivery.Channel == ChannelNames.Page
        && ((delivery.RecipientKind == RecipientKind.Person && delivery.RecipientId == person) || (!own && delivery.RecipientKind == RecipientKind.ControlRoom))));
}
