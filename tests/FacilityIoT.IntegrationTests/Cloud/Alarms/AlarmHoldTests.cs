using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Alarms;

/// <summary>Shelving, maintenance and the end of an entrapment, as the store keeps them.</summary>
public sealed class AlarmHoldTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Shelved (by a person: reason, end,")]
    public async Task A_shelved_alarm_is_silent_until_its_end_whatever_comes_and_then_calls(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Shelve(now, "wang", 7, "sensor is being cleaned", now.AddMinutes(55))));
        await timeline.LeakAsync(false);
        await timeline.RestartAsync();
        await timeline.LeakAsync(true);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(54));
        Assert.Equal(1, (await timeline.AllAsync<AlarmTransition>()).Count(line => line.Annunciated));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(["Raised!", "Shelved", "ReturnedToNormal", "RaisedAgain", "ShelvingEnded!"], await timeline.HistoryAsync());
        Assert.Contains("AlarmAnnunciated", await timeline.TrailAsync());
        Assert.Null((await timeline.AlarmAsync()).ShelvedUntil);
        var line = (await timeline.AllAsync<AlarmTransition>()).Single(row => row.Reason == "Shelved");
        Assert.Equal("wang", line.Actor);
        Assert.StartsWith("sensor is being cleaned (until ", line.Detail, StringComparison.Ordinal);
        Assert.Contains((await timeline.AllAsync<AuditEntry>()), entry => entry is { Action: "alarm.shelve", Subject: "alarm/1", PersonId: 7 });
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Shelved (by a person: reason, end,")]
    public async Task An_alarm_that_begins_while_its_condition_is_shelved_gets_its_ticket_at_the_end(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7));
        await timeline.LeakAsync(false);
        await timeline.TicketAsync((await timeline.AllAsync<Ticket>()).Single().Number, new TicketCommand.Cancel("dried up"), AlarmTimeline.Chen);

        Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Shelve(now, "wang", 7, "floor is being washed", now.AddMinutes(30))));
        await timeline.LeakAsync(true);
        var alarms = (await timeline.AllAsync<Alarm>()).OrderBy(alarm => alarm.Id).ToList();
        Assert.Equal([null, timeline.Now.AddMinutes(30)], alarms.Select(alarm => alarm.ShelvedUntil));
        Assert.Single(await timeline.AllAsync<Ticket>());

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(31));
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count);
        Assert.IsType<AlarmOutcome.Refused>(await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7)));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: An entrapment is latched")]
    public async Task An_entrapment_takes_two_people_to_shelve_and_one_on_site_to_end(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ButtonAsync(true);
        Assert.Equal(AlarmReason.ShelvingAsked, Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Shelve(now, "wang", 7, "test call", now.AddMinutes(30)))).Reason);
        Assert.Equal(AlarmReason.NeedsAnotherPerson, Assert.IsType<AlarmOutcome.Refused>(await timeline.DoAsync(1, now => new AlarmEvent.ConfirmShelving(now, "wang", 7))).Reason);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(11));
        Assert.Null((await timeline.AlarmAsync()).ShelvedUntil);
        await timeline.DoAsync(1, now => new AlarmEvent.Shelve(now, "wang", 7, "test call", now.AddMinutes(30)));
        await timeline.RestartAsync();
        Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.ConfirmShelving(now, "li", 8), AlarmTimeline.Li));
        Assert.Equal(("wang", "li"), (await timeline.AllAsync<AlarmCondition>()).Single() is var row ? (row.ShelvedBy, row.ShelfConfirmedBy) : default);
        await timeline.DoAsync(1, now => new AlarmEvent.Unshelve(now, "li"), AlarmTimeline.Li);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: An entrapment is latched")]
    public async Task An_entrapment_ends_only_after_a_named_person_on_site_has_confirmed_that_nobody_is_trapped(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ButtonAsync(true);
        await timeline.DoAsync(1, now => new AlarmEvent.Acknowledge(now, "wang", 7));
        var refused = Assert.IsType<AlarmOutcome.Refused>(await timeline.DoAsync(1, now => new AlarmEvent.Reset(now, "wang", 7)));
        Assert.Contains("nobody is trapped", refused.Sentence, StringComparison.Ordinal);

        var number = (await timeline.AllAsync<Ticket>()).Single().Number;
        await timeline.TicketAsync(number, new TicketCommand.Accept(), AlarmTimeline.Li);
        await timeline.TicketAsync(number, new TicketCommand.Arrive(null, null), AlarmTimeline.Li);
        Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(number, new TicketCommand.ConfirmNobodyTrapped(), AlarmTimeline.Li));
        Assert.Equal("li", (await timeline.AlarmAsync()).NobodyTrappedBy);
        Assert.True((await timeline.AlarmAsync()).Open);

        Assert.Equal(AlarmReason.ResetRequested, Assert.IsType<AlarmOutcome.Done>(await timeline.DoAsync(1, now => new AlarmEvent.Reset(now, "wang", 7))).Reason);
        await timeline.ButtonAsync(false);
        Assert.False((await timeline.AlarmAsync()).Open);
        Assert.True((await timeline.AllAsync<Ticket>()).Single().Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_entrapment_whose_button_is_taken_out_of_the_boxs_file_still_needs_somebody_on_site(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ButtonAsync(true);

        // What a box says of a condition that it no longer has: no class, no latch.
        var bare = new Point { Device = "lift-1", Name = "button/alarm/entrapment", DataType = "Boolean", AlarmLevel = 4, AlarmTrade = "equipment" };
        await timeline.SampleAsync(new ConditionSample
        {
            Point = AlarmTimeline.Button, Condition = "entrapment", SiteId = "hengtai", Rule = bare, At = timeline.Now, Active = false, Quality = Quality.Good,
            Order = new EventOrder(1, 99), Removed = true,
        });
        Assert.Equal(["Raised!", "RemovedFromBox"], await timeline.HistoryAsync());
        Assert.Equal((true, true), (await timeline.AlarmAsync() is var alarm) ? (alarm.Open, alarm.Latched) : default);
        Assert.Equal(AlarmReason.NobodyTrappedNotConfirmed, Assert.IsType<AlarmOutcome.Refused>(await timeline.DoAsync(1, now => new AlarmEvent.Reset(now, "wang", 7))).Reason);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Out of service")]
    public async Task Out_of_service_lasts_as_long_as_its_ticket_and_raises_no_other(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        var number = (await timeline.AllAsync<Ticket>()).Single().Number;
        Assert.Equal(AlarmReason.NeedsOpenTicket, Assert.IsType<AlarmOutcome.Refused>(await TakeAsync(timeline, "261121-999-9")).Reason);
        Assert.IsType<AlarmOutcome.Done>(await TakeAsync(timeline, number));
        Assert.Equal(number, (await timeline.AlarmAsync()).OutOfServiceTicket);

        await timeline.LeakAsync(false);
        await timeline.LeakAsync(true);
        await timeline.AdvanceAsync(TimeSpan.FromHours(20));
        await timeline.RestartAsync();
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(1, (await timeline.AllAsync<AlarmTransition>()).Count(line => line.Annunciated));

        // The ticket ends, the leak does not: it calls again, and gets a ticket of its own.
        Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(number, new TicketCommand.Cancel("wrong valve"), AlarmTimeline.Chen));
        Assert.Null((await timeline.AlarmAsync()).OutOfServiceTicket);
        Assert.Equal("ReturnedToService!", (await timeline.HistoryAsync())[^1]);
        Assert.Single(await timeline.AllAsync<Ticket>(), ticket => ticket.Open);
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count);
    }

    private static Task<AlarmOutcome> TakeAsync(CloudTimeline timeline, string ticket) =>
        timeline.Services.GetRequiredService<AlarmMaintenance>().TakeOutOfServiceAsync(1, ticket, "valve is being replaced", AlarmTimeline.Wang, null, CancellationToken.None);
}
