using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Alarms;

/// <summary>An alarm's life as the store keeps it, with restarts in between.</summary>
public sealed class AlarmLifeTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: States: Normal, Unacknowledged, Acknowledged, Returned-to-normal unacknowledged")]
    public async Task An_alarm_goes_through_its_four_states_and_its_ticket_stays_open(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        Assert.Equal(AlarmState.Unacknowledged, (await timeline.AlarmAsync()).State);
        await timeline.LeakAsync(false);
        Assert.Equal(AlarmState.ReturnedUnacknowledged, (await timeline.AlarmAsync()).State);
        await timeline.LeakAsync(true);
        Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7)));
        Assert.Equal((AlarmState.Acknowledged, 7, true), ((await timeline.AlarmAsync()).State, (await timeline.AlarmAsync()).AcknowledgedById, (await timeline.AlarmAsync()).Open));
        await timeline.LeakAsync(false);
        Assert.Equal((AlarmState.Normal, false), ((await timeline.AlarmAsync()).State, (await timeline.AlarmAsync()).Open));
        Assert.Equal(["Raised!", "ReturnedToNormal", "RaisedAgain!", "Acknowledged", "ReturnedAndClosed"], await timeline.HistoryAsync());
        Assert.True(Assert.Single(await timeline.AllAsync<Ticket>()).Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Acknowledging never clears")]
    public async Task An_acknowledgement_expires_over_a_restart_and_the_ticket_is_told(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(29.9));
        Assert.Equal(AlarmState.Acknowledged, (await timeline.AlarmAsync()).State);

        timeline.Time.Advance(TimeSpan.FromMinutes(1));
        await timeline.RestartAsync();
        Assert.Equal((AlarmState.Unacknowledged, null, null), ((await timeline.AlarmAsync()).State, (await timeline.AlarmAsync()).AcknowledgedBy, (await timeline.AlarmAsync()).AcknowledgedUntil));
        Assert.Equal(["Raised!", "Acknowledged", "AcknowledgementExpired!"], await timeline.HistoryAsync());
        Assert.Contains("AlarmAnnunciated", await timeline.TrailAsync());
        Assert.Single(await timeline.AllAsync<Ticket>());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Each alarm has on-delay")]
    public async Task What_stays_active_calls_again_and_again_until_it_returns(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        await timeline.AdvanceAsync(TimeSpan.FromHours(3.5));
        Assert.Equal(["Raised!", "Realarmed!", "Realarmed!", "Realarmed!"], await timeline.HistoryAsync());
        await timeline.LeakAsync(false);
        await timeline.AdvanceAsync(TimeSpan.FromHours(10));
        Assert.Equal(5, (await timeline.HistoryAsync()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Acknowledging a lost sensor must not acknowledge the fault hidden behind it")]
    public async Task Acknowledging_a_lost_sensor_does_not_acknowledge_the_fault_behind_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        await timeline.LeakAsync(null);
        await timeline.ConditionAsync(AlarmTimeline.Rule("Sensor_Failure_Alarm", 4), AlarmTimeline.Leak, "sensor-failure", true);
        var alarms = (await timeline.AllAsync<Alarm>()).OrderBy(alarm => alarm.Id).ToList();
        Assert.Equal([("leak", "Bad"), ("sensor-failure", "Good")], alarms.Select(alarm => (alarm.Condition, alarm.Quality)));

        await timeline.DoAsync(alarms[1].Id, now => new AlarmEvent.Acknowledge(now, "wang", 7));
        var leak = (await timeline.AllAsync<Alarm>()).Single(alarm => alarm.Condition == "leak");
        Assert.Equal((AlarmState.Unacknowledged, true), (leak.State, leak.Open));

        // The sensor comes back, and what it hid is still unacknowledged; one that hid nothing raises what happened meanwhile.
        await timeline.LeakAsync(true);
        Assert.Equal((AlarmState.Unacknowledged, "Good"), ((await timeline.AllAsync<Alarm>()).Single(alarm => alarm.Condition == "leak") is var again ? (again.State, again.Quality) : default));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Chatter (three or more activations in")]
    public async Task A_chattering_contact_is_one_alarm_with_a_count_and_one_ticket(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        for (var i = 0; i < 12; i++)
        {
            await timeline.LeakAsync(true);
            await timeline.AdvanceAsync(TimeSpan.FromSeconds(2));
            await timeline.LeakAsync(false);
            await timeline.AdvanceAsync(TimeSpan.FromSeconds(2));
            if (i == 6)
            {
                await timeline.RestartAsync();
                await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7));
            }
        }

        var alarm = Assert.Single(await timeline.AllAsync<Alarm>());
        Assert.Equal((12, true), (alarm.Activations, alarm.ChatteringSince is not null));
        Assert.Equal(2, (await timeline.AllAsync<AlarmTransition>()).Count(line => line.Annunciated));
        Assert.Equal(1, (await timeline.TrailAsync()).Count(what => what == "AlarmAnnunciated"));
        Assert.Single(await timeline.AllAsync<Ticket>());

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(6));
        Assert.Equal((false, null), ((await timeline.AlarmAsync()).Open, (await timeline.AlarmAsync()).ChatteringSince));
        Assert.Equal("12 activations", (await timeline.AllAsync<AlarmTransition>()).MaxBy(line => line.Id)!.Detail);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_fault_that_a_birth_shows_alarms_at_start_and_after_a_restart_once(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await BirthAsync(timeline, active: true);
        await timeline.RestartAsync();
        await BirthAsync(timeline, active: true);
        Assert.Equal(["FoundActive!"], await timeline.HistoryAsync());
        await BirthAsync(timeline, active: false);
        Assert.Equal(AlarmState.ReturnedUnacknowledged, (await timeline.AlarmAsync()).State);
        Assert.Single(await timeline.AllAsync<Ticket>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_condition_taken_out_of_the_boxs_file_ends_with_its_own_reason_and_its_ticket_stays(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true, latch: true);
        await timeline.SampleAsync(new ConditionSample
        {
            Point = AlarmTimeline.Leak, Condition = "leak", SiteId = "hengtai", Rule = AlarmTimeline.Rule("Leak_Alarm", 2, latch: true), At = timeline.Now, Active = false, Quality = Quality.Good,
            Order = new EventOrder(1, 99), Removed = true,
        });
        Assert.Equal(["Raised!", "RemovedFromBox"], await timeline.HistoryAsync());
        Assert.False((await timeline.AlarmAsync()).Open);
        Assert.True(Assert.Single(await timeline.AllAsync<Ticket>()).Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Latched (stays until reset)")]
    public async Task A_latch_on_the_box_is_asked_for_after_the_commit_and_closes_when_the_box_says_so(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true, latch: true);
        Assert.Equal(AlarmReason.ResetRequested, Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Reset(now, "wang", 7))).Reason);
        Assert.True(timeline.Services.GetRequiredService<BoxResets>().Waiting.TryRead(out var asked));
        Assert.Equal((new EdgeNodeId("hengtai", "box-1"), "pump/water/alarm/leak"), (asked.Node, asked.Key));

        // The box does not take it: the trigger still holds.
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Null((await timeline.AlarmAsync()).ResetRequestedAt);

        await timeline.DoAsync(1, now => new AlarmEvent.Reset(now, "li", 8), AlarmTimeline.Li);
        await timeline.LeakAsync(false, latch: true);
        Assert.False((await timeline.AlarmAsync()).Open);
        Assert.Equal(["Raised!", "ResetRequested", "ResetNotTaken", "ResetRequested", "Reset"], await timeline.HistoryAsync());
        Assert.Equal("li", (await timeline.AllAsync<AlarmTransition>()).MaxBy(line => line.Id)!.Actor);
        Assert.True(Assert.Single(await timeline.AllAsync<Ticket>()).Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_second_of_two_operators_sees_what_the_first_did(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        var seen = (await timeline.AlarmAsync()).Version;
        await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7), version: seen);
        var changed = Assert.IsType<AlarmOutcome.Changed>(await timeline.DoAsync(1, now => new AlarmEvent.Shelve(now, "li", 8, "cleaning", now.AddMinutes(5)), AlarmTimeline.Li, seen));
        Assert.Equal(("Acknowledged", "wang"), Assert.Single(changed.Changes) is var line ? (line.Reason, line.Actor) : default);
        Assert.IsType<AlarmOutcome.NoSuchAlarm>(await timeline.DoAsync(77, now => new AlarmEvent.Acknowledge(now, "li", 8)));
        Assert.Equal(["alarm.acknowledge"], (await timeline.AllAsync<AuditEntry>()).Select(entry => entry.Action).Where(action => action.StartsWith("alarm.", StringComparison.Ordinal)));
    }

    private static Task BirthAsync(CloudTimeline timeline, bool active) => timeline.SampleAsync(new ConditionSample
    {
        Point = AlarmTimeline.Leak, Condition = "leak", SiteId = "hengtai", Rule = AlarmTimeline.Rule("Leak_Alarm", 2), At = timeline.Now, Active = active, Quality = Quality.Good, Settled = true,
    });
}
