using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Notifications.Channels.Sms;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

public sealed class ResidentNoticeTests
{
    private const string Phone = "13911112222";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: During a level 1 or 2 repair the affected owners get a progress notice every 30 minutes")]
    public async Task Affected_owners_get_a_notice_and_their_phone_is_kept_nowhere_but_every_opening_is_written_down(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        peer.Answer = request => new(200, request.Body);
        await using var timeline = await CloudTimeline.StartAsync(kind, services => services.Configure<SmsOptions>(options => options.Url = peer.Url("sms")));
        await timeline.RunAsync(async transaction =>
        {
            var vault = timeline.Services.GetRequiredService<ResidentVault>();
            await vault.AddAsync(transaction, new ResidentEntry("hengtai", "basement", "zh", new ResidentDetails("张三", Phone, "1-101")), NotificationGiven.Desk, default);
            await vault.AddAsync(transaction, new ResidentEntry("hengtai", "tower-b", "zh", new ResidentDetails("李四", "13933334444", null)), NotificationGiven.Desk, default);
        });
        var ticket = await timeline.RaiseAsync(2);
        await timeline.TellAsync(ticket, new TicketHappening.NoticeDue(2, "水泵已到场"));
        await timeline.SweepAsync();

        var sms = JsonDocument.Parse(Assert.Single(peer.Heard).Body).RootElement;
        Assert.Equal(Phone, sms.GetProperty("to").GetString());
        Assert.Equal($"恒泰花园 basement“水泵故障”抢修中，待派单，水泵已到场，第2次通报，工单{ticket.Number}", sms.GetProperty("text").GetString());
        var delivery = Assert.Single(await timeline.AllAsync<Delivery>(), row => row.RecipientKind == RecipientKind.Resident);
        Assert.Equal((DeliveryState.Sent, ""), (delivery.State, delivery.Address));
        Assert.DoesNotContain(Phone, JsonSerializer.Serialize(new { delivery, all = await timeline.AllAsync<Notification>(), audit = await timeline.AllAsync<AuditEntry>() }), StringComparison.Ordinal);
        var line = Assert.Single(await timeline.AllAsync<AuditEntry>(), entry => entry.Action == "resident.reveal");
        Assert.Equal(("notifications", true), (line.ActorName, line.Detail!.Contains(ticket.Number, StringComparison.Ordinal)));
    }
}
