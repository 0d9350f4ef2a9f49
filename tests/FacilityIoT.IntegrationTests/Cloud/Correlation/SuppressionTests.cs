using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

/// <summary>A lost box explains its points, lost power explains the boxes.</summary>
public sealed class SuppressionTests
{
    private const string ByDesign = "2: **Suppressed by design** (by logic: a lost box";
    private const string Pump = "hengtai/box-1/pump/water";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task A_lost_box_explains_its_points_and_their_state_is_not_known(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ConditionAsync(CorrelatedTimeline.Rule(3, "Leak_Alarm", "plumbing"), Pump, "leak", true);
        await timeline.ConditionAsync(CorrelatedTimeline.Rule(1, "Gas_Alarm"), "hengtai/box-1/gas/ch4", "high", true);
        await timeline.DiesAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));

        var leak = await AlarmOfAsync(timeline, Pump);
        Assert.Equal(("box/hengtai/box-1", "Stale", AlarmState.Unacknowledged, null), (leak.SuppressedBy, leak.Quality, leak.State, leak.ClearedAt));

        // Danger to people is never silent; that its state is not known is shown.
        var gas = await AlarmOfAsync(timeline, "hengtai/box-1/gas/ch4");
        Assert.Equal((null, "Stale", true), (gas.SuppressedBy, gas.Quality, gas.Open));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task Back_again_its_points_are_evaluated_with_their_births(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var rule = CorrelatedTimeline.Rule(3, "Leak_Alarm", "plumbing");
        await timeline.ConditionAsync(rule, Pump, "leak", true);
        await timeline.ConditionAsync(rule, "hengtai/box-1/sump/level", "high", true);
        await timeline.DiesAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        var before = (await AlarmOfAsync(timeline, Pump)).AnnunciatedAt;

        await timeline.IsBornAsync("box-1");
        await timeline.ConditionAsync(rule, Pump, "leak", true);
        await timeline.BoxAsync(new BoxChange.DeviceBorn(timeline.Now, CorrelatedTimeline.Box("box-1"), "pump"));
        var leak = await AlarmOfAsync(timeline, Pump);
        Assert.Equal((null, "Good", true), (leak.SuppressedBy, leak.Quality, leak.AnnunciatedAt > before));

        // A device that was not born again is explained a while longer, not for ever.
        Assert.NotNull((await AlarmOfAsync(timeline, "hengtai/box-1/sump/level")).SuppressedBy);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Null((await AlarmOfAsync(timeline, "hengtai/box-1/sump/level")).SuppressedBy);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task Lost_power_explains_the_lost_boxes_and_has_the_only_ticket(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        for (var box = 1; box <= 40; box++)
        {
            await timeline.DiesAsync($"box-{box}");
        }

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        var alarms = await timeline.AllAsync<Alarm>();
        Assert.Equal(41, alarms.Count);
        Assert.All(alarms.Where(alarm => alarm.Class == AlarmClasses.CommunicationLoss), alarm => Assert.Equal("power/hengtai", alarm.SuppressedBy));
        Assert.Equal(2, Assert.Single(await timeline.AllAsync<Ticket>()).Level);

        // All but one come back: that one is annunciated for itself.
        for (var box = 1; box < 40; box++)
        {
            await timeline.IsBornAsync($"box-{box}");
        }

        var left = await AlarmOfAsync(timeline, "hengtai/box-40//communication");
        Assert.Equal((null, AlarmState.Unacknowledged), (left.SuppressedBy, left.State));
        Assert.Equal([2, 3], (await timeline.AllAsync<Ticket>()).Select(ticket => ticket.Level).Order());
    }

    private static async Task<Alarm> AlarmOfAsync(CloudTimeline timeline, string point) => (await timeline.AllAsync<Alarm>()).Single(alarm => alarm.Point == point);
}
