using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

public sealed class FloodTests
{
    private const string Flood = "2: A flood starts above 10 alarms in 10 minutes";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public async Task Ten_alarms_in_ten_minutes_are_no_flood(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RaiseAsync(timeline, 1, 10);
        Assert.Empty(await timeline.AllAsync<AlarmFlood>());
        Assert.Equal(10, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public async Task A_flood_bundles_by_trade_and_drops_nothing(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RaiseAsync(timeline, 1, 30);
        await timeline.RestartAsync();
        await RaiseAsync(timeline, 31, 20, trade: "plumbing");

        var flood = Assert.Single(await timeline.AllAsync<AlarmFlood>());
        Assert.Equal((true, 40), (flood.Open, flood.Alarms));
        var bundles = (await timeline.AllAsync<FloodBundle>()).OrderBy(bundle => bundle.TicketId).ToList();
        Assert.Equal([("equipment", 20), ("plumbing", 20)], bundles.Select(bundle => (bundle.Trade, bundle.Alarms)));
        Assert.Equal(12, (await timeline.AllAsync<Ticket>()).Count);

        var alarms = await timeline.AllAsync<Alarm>();
        Assert.Equal(50, alarms.Count);
        var links = await timeline.AllAsync<TicketAlarm>();
        Assert.All(alarms, alarm => Assert.Single(links, link => link.AlarmId == alarm.Id && link.Open));
        Assert.Equal(50, (await timeline.AllAsync<AlarmTransition>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public async Task Levels_1_and_2_bypass_the_bundle_and_a_bundle_takes_its_most_urgent_level(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RaiseAsync(timeline, 1, 15);
        await RaiseAsync(timeline, 16, 1, level: 1);
        await RaiseAsync(timeline, 17, 1, level: 2);
        await RaiseAsync(timeline, 18, 1, level: 3);

        var bundle = Assert.Single(await timeline.AllAsync<FloodBundle>());
        var tickets = await timeline.AllAsync<Ticket>();
        Assert.Equal(3, tickets.Single(ticket => ticket.Id == bundle.TicketId).Level);
        Assert.Equal([1, 2], tickets.Where(ticket => ticket.Level < 3).Select(ticket => ticket.Level).Order());
        Assert.Equal(6, bundle.Alarms);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
    public async Task It_ends_below_five_and_its_time_is_kept(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var start = timeline.Now;
        await RaiseAsync(timeline, 1, 12);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(6));
        await RaiseAsync(timeline, 13, 5);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(9));
        Assert.True(Assert.Single(await timeline.AllAsync<AlarmFlood>()).Open);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        var flood = Assert.Single(await timeline.AllAsync<AlarmFlood>());
        Assert.Equal((false, start, start.AddMinutes(16)), (flood.Open, flood.StartedAt, flood.EndedAt));

        await RaiseAsync(timeline, 18, 1);
        Assert.Equal(12, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_bundle_that_is_closed_takes_no_more(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RaiseAsync(timeline, 1, 12);
        var bundle = Assert.Single(await timeline.AllAsync<FloodBundle>());
        var ticket = (await timeline.AllAsync<Ticket>()).Single(ticket => ticket.Id == bundle.TicketId);

        // A ticket ends when its alarms have returned to normal.
        await RaiseAsync(timeline, 1, 12, active: false);
        var outcome = await timeline.TicketAsync(ticket.Number, new TicketCommand.Cancel("False alarms of a test."), FacilityIoT.Cloud.Audit.Actor.System("test"));
        Assert.IsType<TicketOutcome.Done>(outcome);

        await RaiseAsync(timeline, 13, 2);
        Assert.Equal([2, 2], (await timeline.AllAsync<FloodBundle>()).Select(each => each.Alarms));
    }

    private static async Task RaiseAsync(CloudTimeline timeline, int first, int count, int level = 4, string trade = "equipment", bool active = true)
    {
        for (var number = first; number < first + count; number++)
        {
            await timeline.ConditionAsync(CorrelatedTimeline.Rule(level, "Failure_Alarm", trade), $"hengtai/box-1/unit/point-{number}", "failed", active);
        }
    }
}
