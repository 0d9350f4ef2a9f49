using System.Globalization;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Dispatch;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Timelines;

/// <summary>Passengers stuck in an elevator, from the contact to the closed follow-up, with every clock, call and notice; the same with a restart between any two steps.</summary>
public sealed class EntrapmentTimelineTests
{
    private const string Button = "hengtai/tower-a/elevator-a1/alarm-button";
    private const int Supervisor = 9;

    private static readonly Point Rule = new()
    {
        Device = "", Name = "", DataType = "Boolean", Class = AlarmClasses.Entrapment, AlarmLevel = 1, AlarmTrade = "elevator",
        AlarmTextZh = "电梯困人", AlarmTextEn = "Passengers stuck", Asset = "elevator-a1", Area = "tower-a",
    };

    /// <summary>The first engineer called does not answer, the second does.</summary>
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task From_the_contact_to_the_closed_follow_up(StoreKind kind)
    {
        await using var timeline = await StartAsync(kind);
        var lines = await RunAsync(timeline, restarts: false);

        // Sorted: two things that fall due at one instant have no order.
        Assert.Equal(
            string.Join('\n', [
                "0.00:00:00 Assigned", "0.00:00:00 Moved dispatched", "0.00:00:00 Raised",
                "0.00:01:00 Escalated 1", "0.00:02:00 Escalated 3", "0.00:03:00 ClockBreached accept", "0.00:03:00 Escalated 4",
                "0.00:03:30 Moved accepted",
                "0.00:20:00 Moved onSite",
                "0.00:30:00 NoticeDue 1",
                "0.00:40:00 AlarmReturned", "0.00:41:00 NobodyTrappedConfirmed",
                "0.00:45:00 Moved repaired", "0.01:00:00 Moved verified",
                "0.01:05:00 Moved closed",
                "2.01:00:00 ClockBreached followUp",
                "2.01:10:00 FollowedUp 1",
            ]),
            string.Join('\n', lines.Where(line => !line.Contains(" ClockWarning", StringComparison.Ordinal) && !line.EndsWith(" AlarmAnnunciated", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        Assert.Equal("Normal", (await timeline.AllAsync<Alarm>()).Single().State.ToString());
        await RectifiedAsync(timeline);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_restart_between_any_two_steps_changes_nothing(StoreKind kind)
    {
        await using var once = await StartAsync(kind);
        await using var restarted = await StartAsync(kind);

        Assert.Equal(await RunAsync(once, restarts: false), await RunAsync(restarted, restarts: true));
        Assert.Equal(await ClocksAsync(once), await ClocksAsync(restarted));
    }

    private static async Task<CloudTimeline> StartAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(
            DispatchEstate.Team(1, Supervisor), DispatchEstate.Worker(1, team: 1), DispatchEstate.Worker(2, team: 1), DispatchEstate.Worker(Supervisor, team: 1, trade: "civil"),
            DispatchEstate.Always("elevator", 1, 2), DispatchEstate.Firm());
        return timeline;
    }

    /// <summary>What happened to the first ticket, with the time since the contact.</summary>
    private static async Task<List<string>> RunAsync(CloudTimeline timeline, bool restarts)
    {
        var started = timeline.Now;
        await StepAsync(TimeSpan.Zero, () => timeline.ConditionAsync(Rule, Button, "pressed", true));
        var ticket = Assert.Single(await timeline.AllAsync<Ticket>());
        var engineer = DispatchEstate.Person(3 - ticket.AssigneeId!.Value);
        var supervisor = new Actor(ActorKind.Person, Supervisor, "supervisor-9", "10.0.0.9");

        await StepAsync(TimeSpan.FromMinutes(3.5), () => DoAsync(new TicketCommand.Accept(), engineer));
        await StepAsync(TimeSpan.FromMinutes(20), () => DoAsync(new TicketCommand.Arrive(31.23, 121.47), engineer));
        await StepAsync(TimeSpan.FromMinutes(40), () => timeline.ConditionAsync(Rule, Button, "pressed", false));
        await StepAsync(TimeSpan.FromMinutes(40), () => RefusedAsync(new TicketCommand.Cancel("all is well"), engineer, "nobody is trapped"));
        await StepAsync(TimeSpan.FromMinutes(41), () => DoAsync(new TicketCommand.ConfirmNobodyTrapped(), engineer));
        await StepAsync(TimeSpan.FromMinutes(45), () => DoAsync(new TicketCommand.Finish("door lock contact", "contact replaced", "check all locks", "hands were needed"), engineer));
        await StepAsync(TimeSpan.FromMinutes(60), () => DoAsync(new TicketCommand.Verify(true, null), supervisor));
        await StepAsync(TimeSpan.FromMinutes(62), () => AnswerAlarmAsync(timeline));
        await StepAsync(TimeSpan.FromMinutes(65), () => DoAsync(new TicketCommand.Close(), supervisor));
        await StepAsync(TimeSpan.FromMinutes(70) + TimeSpan.FromDays(2), () => timeline.RunAsync(async transaction =>
            Assert.Null(await timeline.Services.GetRequiredService<FollowUpWork>().AnswerAsync(transaction, ticket.Id, new FollowUpAnswer(70, 90, 60, "too slow"), supervisor, default))));

        return [.. (await timeline.AllAsync<TicketEvent>()).Where(line => line.TicketId == ticket.Id).OrderBy(line => line.Id).Select(line => Told(line, started))];

        async Task StepAsync(TimeSpan at, Func<Task> step)
        {
            await timeline.AdvanceAsync(started + at - timeline.Now);
            if (restarts)
            {
                await timeline.RestartAsync();
            }

            await step();
            if (restarts)
            {
                await timeline.RestartAsync();
            }
        }

        async Task DoAsync(TicketCommand command, Actor by)
        {
            var outcome = await timeline.TicketAsync(ticket.Number, command, by);
            Assert.True(outcome is TicketOutcome.Done, $"{command.Name}: {(outcome as TicketOutcome.Refused)?.Sentence.En}");
        }

        async Task RefusedAsync(TicketCommand command, Actor by, string sentence) =>
            Assert.Contains(sentence, Assert.IsType<TicketOutcome.Refused>(await timeline.TicketAsync(ticket.Number, command, by)).Sentence.En, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Acknowledged, and its latch taken back by a named person.</summary>
    private static async Task AnswerAlarmAsync(CloudTimeline timeline)
    {
        var alarm = Assert.Single(await timeline.AllAsync<Alarm>());
        var book = timeline.Services.GetRequiredService<AlarmBook>();
        var by = new Actor(ActorKind.Person, 5, "operator-5", null);
        Assert.IsType<AlarmOutcome.Done>(await book.ExecuteAsync(alarm.Id, now => new AlarmEvent.Acknowledge(now, by.Name, by.PersonId), by, null, default));
        Assert.IsType<AlarmOutcome.Done>(await book.ExecuteAsync(alarm.Id, now => new AlarmEvent.Reset(now, by.Name, by.PersonId), by, null, default));
    }

    /// <summary>Below 80: a ticket of its own makes it good, and after it there is a second follow-up.</summary>
    private static async Task RectifiedAsync(CloudTimeline timeline)
    {
        var rectification = (await timeline.AllAsync<Ticket>()).Single(ticket => ticket.Source == "follow-up");
        Assert.Equal(4, rectification.Level);
        var engineer = DispatchEstate.Person(rectification.AssigneeId!.Value);
        TicketCommand[] commands =
        [
            new TicketCommand.Accept(), new TicketCommand.Arrive(null, null), new TicketCommand.Finish("slow answer", "explained and apologised", null),
            new TicketCommand.Verify(true, null), new TicketCommand.Close(),
        ];
        foreach (var command in commands)
        {
            await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
            var outcome = await timeline.TicketAsync(rectification.Number, command, engineer);
            Assert.True(outcome is TicketOutcome.Done, $"{command.Name}: {(outcome as TicketOutcome.Refused)?.Sentence.En}");
        }

        Assert.Equal([1, 2], (await timeline.AllAsync<FollowUp>()).Select(followUp => followUp.Round).Order());
    }

    private static string Told(TicketEvent line, DateTimeOffset started)
    {
        var detail = System.Text.Json.JsonDocument.Parse(line.Detail!).RootElement;
        var more = line.What switch
        {
            "Moved" => detail.GetProperty("after").GetString(),
            "ClockBreached" => detail.GetProperty("clock").GetString(),
            "Escalated" => detail.GetProperty("step").GetRawText(),
            "NoticeDue" => detail.GetProperty("count").GetRawText(),
            "FollowedUp" => detail.GetProperty("round").GetRawText(),
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{line.At - started:d\\.hh\\:mm\\:ss} {line.What} {more}").TrimEnd();
    }

    private static async Task<List<string>> ClocksAsync(CloudTimeline timeline) =>
    [
        .. (await timeline.AllAsync<TicketClock>()).OrderBy(clock => clock.TicketId).ThenBy(clock => clock.Kind).ThenBy(clock => clock.Round)
            .Select(clock => string.Create(CultureInfo.InvariantCulture, $"{clock.TicketId} {clock.Kind} {clock.Round}: {clock.StartedAt:O} {clock.DueAt:O} {clock.StoppedAt:O} {clock.BreachedAt:O}")),
    ];
}
