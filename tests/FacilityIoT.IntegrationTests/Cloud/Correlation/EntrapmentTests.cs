using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

public sealed class EntrapmentTests
{
    private const string Entrapment = "2: **Entrapment** is derived";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task Stopped_outside_the_unlocking_zone_with_a_passenger_is_an_entrapment_after_T(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ContactAsync("lift-1", "occupied", true);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(30));
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", true);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(59));
        Assert.Empty(await timeline.AllAsync<Alarm>());

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(1));
        var alarm = Assert.Single(await timeline.AllAsync<Alarm>());
        Assert.Equal(("Entrapment_Alarm", 1, "elevator", true, "lift-1", "hengtai/box-1/lift-1/car"), (alarm.Class, alarm.Level, alarm.Trade, alarm.Latched, alarm.Asset, alarm.Point));
        Assert.True(Assert.Single(await timeline.AllAsync<Ticket>()).Entrapment);

        // Out of the car: the condition ends, the alarm is latched and stays.
        await timeline.ContactAsync("lift-1", "occupied", false);
        Assert.True(Assert.Single(await timeline.AllAsync<Alarm>()) is { Open: true, ClearedAt: not null });
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task A_level_reached_in_time_is_no_entrapment(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ContactAsync("lift-1", "occupied", true);
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", true);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(50));
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", false);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Empty(await timeline.AllAsync<Alarm>());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task The_alarm_button_is_an_entrapment_at_once(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ContactAsync("lift-1", "alarm-button", true);
        Assert.Equal("Entrapment_Alarm", Assert.Single(await timeline.AllAsync<Alarm>()).Class);
        Assert.Equal(1, Assert.Single(await timeline.AllAsync<Ticket>()).Level);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task Bad_and_stale_inputs_neither_raise_nor_clear(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ContactAsync("lift-1", "occupied", true);
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", true);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(30));
        await timeline.ContactAsync("lift-1", "occupied", null);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(await timeline.AllAsync<Alarm>());

        await timeline.ContactAsync("lift-1", "occupied", true);
        var active = Assert.Single(await timeline.AllAsync<Alarm>());
        await timeline.DiesAsync("box-1");
        Assert.Equal((active.State, active.ClearedAt), Assert.Single(await timeline.AllAsync<Alarm>()) is var now ? (now.State, now.ClearedAt) : default);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_backlog_of_what_is_over_raises_nothing(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ContactAsync("lift-1", "occupied", false);
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", false);
        await timeline.ContactAsync("lift-1", "occupied", true, timeline.Now.AddHours(-2));
        await timeline.ContactAsync("lift-1", "outside-unlocking-zone", true, timeline.Now.AddHours(-2));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(await timeline.AllAsync<Alarm>());
    }
}
