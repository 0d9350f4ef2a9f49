using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

public sealed class OutboxTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task Whoever_is_given_a_ticket_is_told_on_his_loud_channels_at_once(StoreKind kind)
    {
        var (sms, push) = (new RecordingChannel("sms"), new RecordingChannel("push"));
        await using var timeline = await NotificationGiven.StartAsync(kind, sms, push);
        await timeline.StoreAsync(NotificationGiven.Address(7, "sms", "13800000007"), NotificationGiven.Address(7, "push", "https://push/7"), NotificationGiven.Address(8, "sms", "13800000008"));
        var ticket = await timeline.RaiseAsync(2);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        Assert.Empty(sms.Sent);

        await timeline.SweepAsync();
        var message = Assert.Single(sms.Sent);
        Assert.Equal(("13800000007", "Assigned", ticket.Number), (message.Address, message.Happening, message.TicketNumber));
        Assert.Equal($"Please accept {ticket.Number} (L2): Pump lost, Hengtai Garden, basement, due 01-05 16:05", message.Text.Short);
        Assert.Equal("https://push/7", Assert.Single(push.Sent).Address);
        Assert.All(await timeline.AllAsync<Delivery>(), delivery => Assert.Equal(DeliveryState.Sent, delivery.State));

        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(sms.Sent, later => later.Happening == "Assigned");
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_zone_that_this_machine_does_not_know_silences_nobody(StoreKind kind)
    {
        var sms = new RecordingChannel("sms");
        await using var timeline = await NotificationGiven.StartAsync(kind, sms);
        await timeline.RunAsync(async transaction => (await transaction.Db.Set<Site>().SingleAsync()).TimeZone = "Mars/Olympus_Mons");
        await timeline.StoreAsync(NotificationGiven.Address(7, "sms", "13800000007"));
        var ticket = await timeline.RaiseAsync(2);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);

        await timeline.SweepAsync();
        Assert.Equal($"Please accept {ticket.Number} (L2): Pump lost, Hengtai Garden, basement, due 01-05 08:05", Assert.Single(sms.Sent).Text.Short);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_rolls_back_tells_nobody(StoreKind kind)
    {
        var robot = new RecordingChannel("wecom.a", NotificationGiven.EverySite);
        await using var timeline = await NotificationGiven.StartAsync(kind, robot);
        await Assert.ThrowsAsync<InvalidOperationException>(() => timeline.RunAsync(async transaction =>
        {
            await timeline.RaiseAsync(transaction, 2);
            throw new InvalidOperationException("The frame was not stored.");
        }));
        await timeline.SweepAsync();
        Assert.Empty(robot.Sent);
        Assert.Empty(await timeline.AllAsync<Delivery>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_channel_that_fails_is_tried_again_with_the_same_key_and_blocks_no_other(StoreKind kind)
    {
        var (sms, push) = (new RecordingChannel("sms"), new RecordingChannel("push"));
        sms.Answer = _ => sms.Sent.Count < 3 ? new ChannelAnswer.Failed("the gateway is closed") : new ChannelAnswer.Accepted("id 17");
        await using var timeline = await NotificationGiven.StartAsync(kind, sms, push);
        await timeline.StoreAsync(NotificationGiven.Address(7, "sms", "13800000007"), NotificationGiven.Address(7, "push", "https://push/7"));
        var ticket = await timeline.RaiseAsync(2);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        await timeline.SweepAsync();
        Assert.Equal((1, 1), (sms.Sent.Count, push.Sent.Count));

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(3, sms.Sent.Count);
        Assert.Single(sms.Sent.Select(message => message.Key).Distinct());
        var delivery = Assert.Single(await timeline.AllAsync<Delivery>(), delivery => delivery.Channel == "sms");
        Assert.Equal((DeliveryState.Sent, 3, "id 17", false), (delivery.State, delivery.Attempts, delivery.Said, delivery.MayRepeat));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "7: Every recipient and channel is isolated")]
    public async Task What_cannot_be_delivered_goes_to_the_next_address_and_then_to_the_supervisor(StoreKind kind)
    {
        var (sms, email) = (new RecordingChannel("sms"), new RecordingChannel("email"));
        sms.Answer = message => message.Address == "7" ? new ChannelAnswer.Failed("no such route") : new ChannelAnswer.Accepted("ok");
        email.Answer = _ => new ChannelAnswer.Refused("no such mailbox");
        await using var timeline = await NotificationGiven.StartAsync(kind, sms, email);
        await timeline.StoreAsync(
            NotificationGiven.Address(7, "sms", "7"), NotificationGiven.Address(7, "email", "seven@example.org", rank: 1), NotificationGiven.Address(9, "sms", "9"), new Supervision { PersonId = 9, SiteId = "hengtai" });
        var ticket = await timeline.RaiseAsync(2);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(4));
        Assert.Equal(6, sms.Sent.Count(message => message is { Address: "7", Happening: "Assigned" }));
        Assert.Equal("seven@example.org", Assert.Single(email.Sent, message => message.Happening == "Assigned").Address);
        var told = sms.Sent.First(message => message.Address == "9");
        Assert.Equal($"Not notified (email, person): ticket {ticket.Number} Pump lost, Hengtai Garden, basement. Please phone", told.Text.Short);
        Assert.Contains(await timeline.AllAsync<TicketEvent>(), line => line.What == "DeliveryFailed");
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task When_the_supervisor_cannot_be_reached_either_there_is_no_endless_round(StoreKind kind)
    {
        var sms = new RecordingChannel("sms") { Answer = _ => new ChannelAnswer.Refused("blocked") };
        await using var timeline = await NotificationGiven.StartAsync(kind, sms);
        await timeline.StoreAsync(NotificationGiven.Address(9, "sms", "9"), new Supervision { PersonId = 9 });
        var ticket = await timeline.RaiseAsync(1);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(["Raised", "DeliveryFailed"], sms.Sent.Select(message => message.Happening));
        await using var db = await Database(timeline);
        Assert.Equal(ticket.Number, Assert.Single(await LevelOneWithoutDelivery.FindAsync(db, timeline.Now, TimeSpan.FromMinutes(1), default)).Number);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task Quiet_hours_hold_a_message_until_the_morning_and_never_level_1(StoreKind kind)
    {
        // 08:00 UTC is 16:00 in Shanghai; quiet from 15:00 to 07:00.
        var sms = new RecordingChannel("sms");
        await using var timeline = await NotificationGiven.StartAsync(kind, sms);
        await timeline.StoreAsync(NotificationGiven.Address(7, "sms", "7", quietFrom: 15 * 60, quietUntil: 7 * 60));
        var routine = await timeline.RaiseAsync(4);
        await timeline.TicketAsync(routine.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        var danger = await timeline.RaiseAsync(1);
        await timeline.TicketAsync(danger.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        await timeline.SweepAsync();
        Assert.Equal(danger.Number, Assert.Single(sms.Sent).TicketNumber);

        await timeline.AdvanceAsync(TimeSpan.FromHours(14.9));
        Assert.DoesNotContain(sms.Sent, message => message.TicketNumber == routine.Number);
        await timeline.AdvanceAsync(TimeSpan.FromHours(0.2));
        Assert.Equal("Assigned", sms.Sent.First(message => message.TicketNumber == routine.Number).Happening);
    }

    internal static Task<FacilityIoT.Cloud.Persistence.FacilityDb> Database(CloudTimeline timeline) =>
        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<FacilityIoT.Cloud.Persistence.FacilityDb>>(timeline.Services).CreateDbContextAsync();
}
