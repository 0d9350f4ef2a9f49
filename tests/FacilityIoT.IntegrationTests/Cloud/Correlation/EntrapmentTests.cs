using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Alarms;
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
    [Trait("domain", "2: Entrapment is derived")]
    public async Task The_button_and_the_contacts_of_one_car_tell_of_one_entrapment(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await PressedAsync(timeline, "lift-1");
        await StuckAsync(timeline, "lift-1");
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(61));
        Assert.Equal(2, (await timeline.AllAsync<Alarm>()).Count(alarm => alarm is { Class: AlarmClasses.Entrapment, Level: 1, Asset: "lift-1" }));
        var ticket = Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal((1, "lift-1", true), (ticket.Level, ticket.Asset, ticket.Entrapment));
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.Joined));
        Assert.Equal(2, (await timeline.AllAsync<TicketAlarm>()).Count(link => link.TicketId == ticket.Id && link.Open));

        // One person on site has looked into the car: that allows the reset of both.
        await RescuedAsync(timeline, ticket.Number);
        Assert.All(await timeline.AllAsync<Alarm>(), alarm => Assert.Equal("li", alarm.NobodyTrappedBy));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Entrapment is derived")]
    public async Task Another_car_and_another_entrapment_after_the_rescue_call_everybody_anew(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await PressedAsync(timeline, "lift-1");
        await PressedAsync(timeline, "lift-2");
        var tickets = await timeline.AllAsync<Ticket>();
        Assert.Equal(["lift-1", "lift-2"], tickets.Select(ticket => ticket.Asset).Order());

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(20));
        await RescuedAsync(timeline, tickets.Single(ticket => ticket.Asset == "lift-1").Number);
        await StuckAsync(timeline, "lift-1");
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(61));
        var again = Assert.Single(await timeline.AllAsync<Ticket>(), ticket => ticket is { Asset: "lift-1", NobodyTrappedAt: null });
        Assert.Equal((1, true, TicketState.Raised), (again.Level, again.Entrapment, again.State));
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

    /// <summary>A button that its box watches as an alarm of its own.</summary>
    private static Task PressedAsync(CloudTimeline timeline, string car) =>
        timeline.ConditionAsync(CorrelatedTimeline.Rule(1, AlarmClasses.Entrapment, "elevator", asset: car), $"hengtai/box-1/{car}/alarm-button", "pressed", true);

    private static async Task StuckAsync(CloudTimeline timeline, string car)
    {
        await timeline.ContactAsync(car, "occupied", true);
        await timeline.ContactAsync(car, "outside-unlocking-zone", true);
    }

    private static async Task RescuedAsync(CloudTimeline timeline, string number)
    {
        TicketCommand[] commands = [new TicketCommand.Accept(), new TicketCommand.Arrive(null, null), new TicketCommand.ConfirmNobodyTrapped()];
        foreach (var command in commands)
        {
            Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(number, command, AlarmTimeline.Li));
        }
    }
}
