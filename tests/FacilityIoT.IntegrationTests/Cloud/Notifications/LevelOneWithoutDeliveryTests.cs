using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Watch;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>No level 1 without a delivered notification: what the watch asks each minute.</summary>
public sealed class LevelOneWithoutDeliveryTests
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task A_level_1_that_no_channel_took_is_found_after_a_minute_until_somebody_accepts_it(StoreKind kind)
    {
        var sms = new RecordingChannel("sms") { Answer = _ => new ChannelAnswer.Failed("the gateway is closed") };
        await using var timeline = await SupervisedAsync(kind, sms);
        var ticket = await timeline.RaiseAsync(1);
        await timeline.RaiseAsync(2);
        await timeline.AdvanceAsync(Grace - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await FoundAsync(timeline));

        await timeline.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        Assert.NotEmpty(sms.Sent);
        Assert.Equal([ticket.Number], await FoundAsync(timeline));
        await timeline.RestartAsync();
        Assert.Equal([ticket.Number], await FoundAsync(timeline));

        Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), NotificationGiven.Desk));
        Assert.Empty(await FoundAsync(timeline));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_one_channel_took_is_enough_and_what_waits_is_not(StoreKind kind)
    {
        var sms = new RecordingChannel("sms") { Answer = message => message.Address == "9" ? new ChannelAnswer.Accepted("id 17") : new ChannelAnswer.Failed("no such route") };
        await using var timeline = await SupervisedAsync(kind, sms);
        var ticket = await timeline.RaiseAsync(1);

        // Nobody has sent anything yet: it stands in the outbox alone.
        timeline.Time.Advance(Grace);
        Assert.Equal([ticket.Number], await FoundAsync(timeline));
        await timeline.SweepAsync();
        Assert.Empty(await FoundAsync(timeline));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_stands_on_a_page_is_no_proof_until_somebody_has_read_it(StoreKind kind)
    {
        await using var timeline = await NotificationGiven.StartAsync(kind);
        var ticket = await timeline.RaiseAsync(1);
        await timeline.AdvanceAsync(Grace);
        Assert.Contains(await timeline.AllAsync<Delivery>(), delivery => delivery is { Channel: ChannelNames.Page, State: DeliveryState.Sent });
        Assert.Equal([ticket.Number], await FoundAsync(timeline));

        var raised = (await timeline.AllAsync<Notification>()).First(notification => notification.TicketId == ticket.Id);
        await timeline.StoreAsync(new InboxMark { PersonId = 90, NotificationId = raised.Id, ReadAt = timeline.Now });
        Assert.Empty(await FoundAsync(timeline));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task The_watch_makes_it_an_alarm_of_level_2_once_and_ends_it_when_it_was_heard(StoreKind kind)
    {
        var sms = new RecordingChannel("sms") { Answer = _ => new ChannelAnswer.Failed("the gateway is closed") };
        await using var timeline = await SupervisedAsync(kind, sms);
        var ticket = await timeline.RaiseAsync(1);
        for (var minute = 0; minute < 3; minute++)
        {
            await timeline.AdvanceAsync(Grace);
            await timeline.Services.GetRequiredService<WatchRound>().RunAsync(default);
        }

        var finding = Assert.Single(await FindingsAsync(timeline));
        Assert.Equal(("hengtai/cloud/watch/level-1-not-notified", "hengtai", 2, null), (finding.Point, finding.SiteId, finding.Level, finding.ClearedAt));
        Assert.Equal($"Level 1 and nobody was notified: {ticket.Number}", finding.TextEn);

        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), NotificationGiven.Desk);
        await timeline.Services.GetRequiredService<WatchRound>().RunAsync(default);
        Assert.NotNull(Assert.Single(await FindingsAsync(timeline)).ClearedAt);
    }

    private static async Task<CloudTimeline> SupervisedAsync(StoreKind kind, RecordingChannel sms)
    {
        var timeline = await NotificationGiven.StartAsync(kind, sms);
        await timeline.StoreAsync(
            NotificationGiven.Address(8, "sms", "8"), NotificationGiven.Address(9, "sms", "9"), new Supervision { PersonId = 8 }, new Supervision { PersonId = 9, SiteId = "hengtai" });
        return timeline;
    }

    private static async Task<IEnumerable<string>> FoundAsync(CloudTimeline timeline)
    {
        await using var db = await OutboxTests.Database(timeline);
        return (await LevelOneWithoutDelivery.FindAsync(db, timeline.Now, Grace, default)).Select(ticket => ticket.Number);
    }

    private static async Task<List<Alarm>> FindingsAsync(CloudTimeline timeline) =>
        [.. (await timeline.AllAsync<Alarm>()).Where(alarm => alarm.Class == WatchRound.Class && alarm.Point.EndsWith("level-1-not-notified", StringComparison.Ordinal))];
}
