using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.Push;
using FacilityIoT.Cloud.Notifications.Channels.Sms;
using FacilityIoT.Cloud.Notifications.Channels.Email;
using FacilityIoT.Cloud.Notifications.Channels.WeCom;
using FacilityIoT.Cloud.Notifications.Channels.DingTalk;
using FacilityIoT.Cloud.Notifications.Channels.Webhook;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Notifications;

/// <summary>Who is told of what, through an outbox: written with the ticket, sent after its commit, tried again, escalated.</summary>
public static class NotificationsSetup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<NotificationOptions, NotificationOptionsValidator>().BindConfiguration(NotificationOptions.Section);
        services.AddSingleton<ChannelDirectory>().AddSingleton<ReachBook>().AddSingleton<RecipientFinder>().AddSingleton<ITicketHandler, NotificationWriter>();
        services.AddSingleton<DeliveryWake>().AddSingleton<DeliveryLeases>().AddSingleton<MessageWriter>().AddSingleton<DeliveryEscalation>().AddSingleton<DeliveryOutcomes>();
        services.AddSingleton<ChannelTest>().AddSingleton<NotificationHealth>();
        services.AddSingleton<DeliverySender>().AddHostedService<DeliveryService>();
        return services.AddChannelHttp().AddPush().AddSms().AddEmail().AddWeCom().AddDingTalk().AddWebhooks();
    }
}
