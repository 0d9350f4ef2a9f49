using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using static FacilityIoT.IntegrationTests.Cloud.Dispatch.DispatchEstate;

namespace FacilityIoT.IntegrationTests.Cloud.Dispatch;

/// <summary>Danger to people: called by itself, wider and wider, until somebody says yes.</summary>
public sealed class Level1EscalationTests
{
    private const string Domain = "1: Level 1: red-alert channel, nobody's quiet hours apply, escalates by itself";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task It_climbs_each_minute_from_the_next_on_duty_to_the_contractor_and_begins_again_with_everybody(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var ticket = await timeline.RaiseAsync();
        Assert.Equal((TicketState.Dispatched, 1), (ticket.State, ticket.AssigneeId));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2.5));
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(14));
        Assert.Equal(
            [
                "00:01:00 step 1: 2", "00:02:00 step 2: 1 2 3", "00:03:00 step 3: 10", "00:04:00 step 3: 11", "00:05:00 step 4: firm",
                "00:06:00 step 4: 1 2 3 10 11 firm", "00:11:00 step 4: 1 2 3 10 11 firm", "00:16:00 step 4: 1 2 3 10 11 firm",
            ],
            await timeline.EscalationsAsync(ticket));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task Somebody_else_of_those_called_accepts_and_it_is_silent(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var ticket = await timeline.RaiseAsync();
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(70));
        Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Person(2)));
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(["00:01:00 step 1: 2"], await timeline.EscalationsAsync(ticket));
        Assert.False(Assert.Single(await timeline.AllAsync<Escalation>()).Active);
        Assert.Equal([(1, AssignmentOutcome.TakenByOther), (2, AssignmentOutcome.Accepted)], (await timeline.AllAsync<Assignment>()).OrderBy(row => row.Id).Select(row => (row.PersonId!.Value, row.Outcome)));
        Assert.DoesNotContain(await timeline.AllAsync<DueTime>(), due => due is { Waiting: true, Kind: "dispatch.escalate" });
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Accepted_in_time_nothing_is_escalated_and_a_cancelled_one_neither(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var accepted = await timeline.RaiseAsync();
        var cancelled = await timeline.RaiseAsync();
        await timeline.TicketAsync(accepted.Number, new TicketCommand.Accept(), Person(accepted.AssigneeId!.Value));
        await timeline.TicketAsync(cancelled.Number, new TicketCommand.Cancel("false alarm"), Person(10));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));

        Assert.Empty(await timeline.EscalationsAsync(accepted));
        Assert.Empty(await timeline.EscalationsAsync(cancelled));
        Assert.Equal([AssignmentOutcome.Accepted, AssignmentOutcome.Withdrawn], (await timeline.AllAsync<Assignment>()).OrderBy(row => row.Id).Select(row => row.Outcome));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task With_nobody_on_duty_the_supervisor_is_called_at_once(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, supervisor: 10));
        await timeline.StoreAsync(Worker(1, team: 1), Worker(10, trade: "civil"), Always("plumbing", 1));
        var ticket = await timeline.RaiseAsync();
        Assert.Equal(["00:00:00 step 3: 10"], await timeline.EscalationsAsync(ticket));

        // Then those off duty too: danger to people never falls silent.
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("00:01:00 step 4: 10 1", (await timeline.EscalationsAsync(ticket))[^1]);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task With_nobody_at_all_it_is_said_once_and_tried_until_there_is_somebody(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await timeline.RaiseAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(21));
        Assert.Equal(["00:00:00 step 4:"], await timeline.EscalationsAsync(ticket));

        await timeline.StoreAsync(Worker(1), Always("elevator", 1));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(["00:25:00 step 1: 1", "00:26:00 step 4: 1"], (await timeline.EscalationsAsync(ticket))[1..]);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Elevator: the maintenance firm is called")]
    public async Task Entrapment_calls_the_maintenance_firm_beside_the_own_engineer_at_once_also_outside_its_hours(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: new DateTimeOffset(2026, 3, 1, 3, 0, 0, TimeSpan.Zero));
        await timeline.StoreAsync(Worker(1), Always("elevator", 1), Firm(aroundTheClock: false));
        var ticket = await timeline.RaiseAsync(entrapment: true);

        Assert.Equal((1, 1), (ticket.AssigneeId, ticket.ContractorId));
        var call = Assert.Single(await timeline.AllAsync<ContractorCall>());
        Assert.Equal((1, timeline.Now), (call.ContractorId, call.CalledAt));
        Assert.Contains("maintenance firm is called at once: lift-firm", call.Why, StringComparison.Ordinal);

        // Any other elevator fault on a Sunday waits for the firm's hours.
        Assert.Null((await timeline.RaiseAsync(level: 3)).ContractorId);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Regraded_to_level_1_it_begins_to_escalate_and_regraded_down_it_ends(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var ticket = await timeline.RaiseAsync(level: 4);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(1, "smoke"), Person(10));
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(61));
        Assert.Equal(["00:01:00 step 1: 2"], await timeline.EscalationsAsync(ticket));

        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(4, "steam"), Person(10));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        Assert.Single(await timeline.EscalationsAsync(ticket));
    }

    /// <summary>Engineers 1–3 on duty for elevators, supervisors 10 and above it 11, and the maintenance firm.</summary>
    private static async Task<CloudTimeline> StaffedAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, supervisor: 10, escalatesTo: 2), Team(2, supervisor: 11));
        await timeline.StoreAsync(Worker(1, team: 1, skill: 5), Worker(2, team: 1), Worker(3, team: 1), Worker(4, team: 1, trade: "civil"), Always("elevator", 1, 2, 3), Firm());
        return timeline;
    }
}
