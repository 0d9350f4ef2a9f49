using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>What the tests of notifications begin with.</summary>
internal static class NotificationGiven
{
    public static readonly ChannelScope EverySite = new([], false, TextLanguage.En);

    public static readonly ChannelScope RedAlert = new([], true, TextLanguage.En);

    public static readonly Actor Desk = new(ActorKind.Person, 90, "desk", null);

    public static Task<CloudTimeline> StartAsync(StoreKind kind, params IChannelSource[] channels) => CloudTimeline.StartAsync(kind, services =>
    {
        foreach (var channel in channels)
        {
            services.AddSingleton(channel);
        }
    });

    public static ContactAddress Address(int person, string channel, string address, int rank = 0, int? quietFrom = null, int? quietUntil = null) => new()
    {
        OwnerKind = RecipientKind.Person,
        OwnerId = person,
        Channel = channel,
        Address = address,
        Language = TextLanguage.En,
        Verified = true,
        Rank = rank,
        QuietFrom = quietFrom,
        QuietUntil = quietUntil,
        TimeZone = "Asia/Shanghai",
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    /// <summary>Raises a ticket and sends nothing yet.</summary>
    public static async Task<Ticket> RaiseAsync(this CloudTimeline timeline, int level, string title = "Pump lost")
    {
        Ticket? ticket = null;
        await timeline.RunAsync(async transaction => ticket = await timeline.RaiseAsync(transaction, level, title));
        return ticket!;
    }

    public static Task<Ticket> RaiseAsync(this CloudTimeline timeline, StoreTransaction transaction, int level, string title = "Pump lost") =>
        timeline.Services.GetRequiredService<TicketWork>().RaiseAsync(
            transaction,
            new NewTicket
            {
                Level = level, TitleZh = "水泵故障", TitleEn = title, Trade = "plumbing", SiteId = "hengtai", Area = "basement", RaisedAt = transaction.Now, Source = "desk", Why = "test",
            },
            Desk,
            default);

    public static Task TellAsync(this CloudTimeline timeline, Ticket ticket, TicketHappening happening) => timeline.RunAsync(async transaction =>
        await timeline.Services.GetRequiredService<TicketWork>().TellAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, happening, Actor.System("test"), default));
}
