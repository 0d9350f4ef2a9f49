using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Routes;

namespace FacilityIoT.Cloud.Api;

/// <summary>Examples of notifications for the OpenAPI document.</summary>
internal static class NotificationExamples
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);

    public static readonly NotificationChannelView[] Channels =
    [
        new("wecom.red-alert", "wecom", true, true, 0, null, null, At, null, null),
        new("dingtalk.all", "dingtalk", true, false, 12, At, At.AddMinutes(10), At, At, "errcode 130101: send too fast, exceed 20 times per minute"),
        new("email", "email", false, false, 0, null, null, null, null, null),
    ];

    public static readonly DeliveryView Delivery = new(
        31, "260301-001-8", "Assigned", 1, RecipientKind.Person, 7, "sms", "138****5678", DeliveryState.Sent, 1, false, At, At.AddMilliseconds(180), null, "HTTP 200", null, null);

    public static readonly Page<DeliveryView> Deliveries = new([Delivery], 1, 50, 1);

    public static readonly RouteView[] Lines = [new(1, 2, RouteRecipient.Assignee, ["push", "sms"]), new(3, 5, RouteRecipient.Assignee, ["push"])];

    public static readonly HappeningRoutesView Routes = new("Assigned", null, "default", Lines);

    public static readonly AddressEntry Entry = new("sms", "13812345678", Language.Zh, 0, 22 * 60, 7 * 60);

    public static readonly AddressView Address = new(3, "sms", "138****5678", Language.Zh, false, 0, 22 * 60, 7 * 60, "Asia/Shanghai", 0);

    public static readonly Page<InboxItem> Inbox = new(
        [new(12, "260301-001-8", "Raised", 1, "L1 Passenger stuck in lift 1", "Ticket 260301-001-8\nLevel: 1 danger to people", false, false, At)], 1, 50, 1);
}
