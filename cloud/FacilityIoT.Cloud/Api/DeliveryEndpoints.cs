using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Who was told of what, and what could not be delivered.</summary>
public static class DeliveryEndpoints
{
    private static readonly FacilityAction Read = new("notifications.read", Roles.Operator);
    private static readonly FacilityAction Resend = new("notifications.resend", Roles.Supervisor);
    private static readonly TextParameter Ticket = new("ticket", "Only deliveries of this ticket.");
    private static readonly ChoiceParameter<DeliveryState> State = new("state", "Only deliveries in this state.");
    private static readonly TextParameter Channel = new("channel", "Only this channel, by name.");
    private static readonly NumberParameter Level = new("level", "Only this level.", 1, 5);

    public static RouteGroupBuilder MapDeliveries(this RouteGroupBuilder api)
    {
        var deliveries = api.MapGroup("/notifications/deliveries").WithTags("Notifications");
        deliveries.MapGet("", ListAsync).WithName("ListDeliveries").WithSummary("Lists deliveries, the latest first.")
            .RequireAction(Read).WithQuery(Ticket, State, Channel, Level, Paging.Number, Paging.Size).WithExample(NotificationExamples.Deliveries);
        deliveries.MapPost("/{id:long}/resend", ResendAsync).WithName("ResendDelivery").WithSummary("Sends a delivery once more; it says that it may repeat.")
            .RequireAction(Resend).ProducesProblem(404).ProducesProblem(409).WithExample(NotificationExamples.Delivery);
        return api;
    }

    private static async Task<Ok<Page<DeliveryView>>> ListAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<Delivery>().AsNoTracking().Include(row => row.Notification).AsQueryable();
        if (Ticket.In(request) is { } number)
        {
            var id = await db.Set<Ticket>().Where(ticket => ticket.Number == number).Select(ticket => ticket.Id).SingleOrDefaultAsync(request.HttpContext.RequestAborted);
            rows = rows.Where(row => row.Notification.TicketId == id);
        }

        rows = State.In(request) is { } state ? rows.Where(row => row.State == state) : rows;
        rows = Channel.In(request) is { } channel ? rows.Where(row => row.Channel == channel) : rows;
        rows = Level.In(request) is { } level ? rows.Where(row => row.Notification.Level == level) : rows;
        return TypedResults.Ok(await rows.OrderByDescending(row => row.Id).PageAsync(request, View));
    }

    private static async Task<Results<Ok<DeliveryView>, ProblemHttpResult>> ResendAsync(long id, HttpContext context, Store store, DeliveryWake wake, CancellationToken cancellationToken)
    {
        var (row, refusal) = await store.RunAsync(
            async transaction =>
            {
                var delivery = await transaction.Db.Set<Delivery>().Include(one => one.Notification).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
                if (delivery is null or { Open: true } or { Channel: Notifications.Channels.ChannelNames.Page })
                {
                    return (delivery, Refusal: true);
                }

                delivery.MayRepeat = delivery.State == DeliveryState.Sent;
                (delivery.State, delivery.Open, delivery.NextAt, delivery.Attempts, delivery.FirstTriedAt) = (DeliveryState.Waiting, true, transaction.Now, 0, null);
                await AuditTrail.RecordAsync(transaction, context.Actor(), "notifications.resend", $"delivery/{id}", null, cancellationToken);
                transaction.AfterCommit(() => wake.Ring(DeliveryLane.Of(delivery)));
                return (delivery, Refusal: false);
            },
            cancellationToken);
        return row is null ? TypedResults.Problem($"There is no delivery {id}.", statusCode: StatusCodes.Status404NotFound)
            : refusal ? TypedResults.Problem("It is still being sent, or stands on the page, where nothing is sent.", statusCode: StatusCodes.Status409Conflict)
            : TypedResults.Ok(View(row));
    }

    private static DeliveryView View(Delivery row) => new(
        row.Id, NotificationData.Read(row.Notification.Data).Number, row.Notification.Happening, row.Notification.Level, row.RecipientKind, row.RecipientId, row.Channel,
        AddressRules.Masked(row.Channel, row.Address), row.State, row.Attempts, row.MayRepeat, row.CreatedAt, row.SentAt, row.Open ? row.NextAt : null, row.Said, row.BundleId, row.InsteadOfId);
}
