using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FacilityIoT.IntegrationTests.Cloud.Dispatch.DispatchEstate;

namespace FacilityIoT.IntegrationTests.Cloud.Dispatch;

public sealed class AssignmentTests
{
    private const string Domain = "1: Dispatch by trade, area, roster (three shifts)";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task A_ticket_goes_to_the_best_of_those_on_duty_and_says_why(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Worker(1, trade: "plumbing"), Worker(2, skill: 2), Worker(3, skill: 4), Always("elevator", 1, 2, 3));
        var ticket = await timeline.RaiseAsync(level: 3);

        Assert.Equal((TicketState.Dispatched, 3), (ticket.State, ticket.AssigneeId));
        var row = Assert.Single(await timeline.AllAsync<Assignment>());
        Assert.Equal((3, 3, true, false, "dispatch"), (row.ProposedId, row.PersonId, row.Automatic, row.Override, row.By));
        Assert.Contains("skill 4 of 5", row.Why, StringComparison.Ordinal);
        Assert.Contains("技能 4/5", row.Why, StringComparison.Ordinal);
        Assert.Equal((TicketState.Raised, null), await StateAsync(timeline, level: 5));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task The_nearer_one_goes_and_a_position_that_is_old_weighs_nothing(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, 10));
        await timeline.StoreAsync(Worker(1, team: 1), Worker(2, team: 1), Always("elevator", 1, 2));
        await timeline.StoreAsync(new SiteArea { SiteId = Site, Code = "", NameZh = "恒泰", NameEn = "Hengtai", Latitude = Gate.Latitude, Longitude = Gate.Longitude });
        await ReportAsync(timeline, 1, Gate.Latitude + 0.05);
        Assert.Equal(2, (await timeline.RaiseAsync(level: 4)).AssigneeId);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(31));
        Assert.Equal(1, (await timeline.RaiseAsync(level: 4)).AssigneeId);

        await timeline.AdvanceAsync(TimeSpan.FromHours(12));
        Assert.Empty(await timeline.AllAsync<Position>());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Who_looks_after_the_area_goes_first(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var area = new SiteArea { SiteId = Site, Code = "tower-b", NameZh = "B 座", NameEn = "Tower B" };
        area.Covers.Add(new AreaCover { PersonId = 2 });
        await timeline.StoreAsync(Worker(1), Worker(2), Always("elevator", 1, 2), area);
        Assert.Equal(2, (await timeline.RaiseAsync(level: 4, area: "tower-b")).AssigneeId);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task A_storm_is_spread_over_all_who_are_on_duty(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Worker(1, skill: 5), Worker(2), Worker(3, skill: 2), Worker(4), Always("elevator", 1, 2, 3, 4));
        var raising = Task.WhenAll(Enumerable.Range(0, 24).Select(_ => timeline.RaiseAsync(level: 3)));
        while (!raising.IsCompleted)
        {
            // A writer that found the store busy waits on the timeline's clock.
            timeline.Time.Advance(TimeSpan.FromMilliseconds(20));
            await Task.WhenAny(raising, Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System));
        }

        await raising;

        var loads = (await timeline.AllAsync<Ticket>()).GroupBy(ticket => ticket.AssigneeId).ToDictionary(group => group.Key!.Value, group => group.Count());
        Assert.Equal([1, 2, 3, 4], loads.Keys.Order());
        Assert.All(loads.Values, load => Assert.InRange(load, 3, 9));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Who_declines_or_does_not_answer_is_never_asked_again_and_then_the_supervisor_is_called(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, supervisor: 10));
        await timeline.StoreAsync(Worker(1, team: 1, skill: 5), Worker(2, team: 1, skill: 4), Worker(3, team: 1), Always("elevator", 1, 2, 3));
        var ticket = await timeline.RaiseAsync(level: 3);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Decline("no car"), Person(1));
        Assert.Equal(2, (await timeline.TicketAsync(ticket.Number)).AssigneeId);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(3, (await timeline.TicketAsync(ticket.Number)).AssigneeId);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal("00:20:00 step 3: 10", (await timeline.EscalationsAsync(ticket))[^1]);
        Assert.Equal(
            [(1, AssignmentOutcome.Declined), (2, AssignmentOutcome.TimedOut), (3, AssignmentOutcome.TimedOut)],
            (await timeline.AllAsync<Assignment>()).OrderBy(row => row.Id).Select(row => (row.PersonId!.Value, row.Outcome)));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Level_2_begins_its_chain_when_the_accept_clock_runs_out(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, supervisor: 10));
        await timeline.StoreAsync(Worker(1, team: 1, skill: 5), Worker(2, team: 1), Worker(3, team: 1), Worker(4, team: 1, skill: 1), Always("elevator", 1, 2, 3, 4));
        var ticket = await timeline.RaiseAsync(level: 2);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));

        // Asked in turn at 0, 2 and 4 minutes; from the fifth on all are called.
        Assert.Equal(["00:05:00 step 1: 4", "00:07:00 step 3: 10", "00:09:00 step 4: 1 2 3 4 10"], await timeline.EscalationsAsync(ticket));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Level_4_calls_the_supervisor_when_the_accept_clock_runs_out(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Team(1, supervisor: 10));
        await timeline.StoreAsync(Always("elevator", 1, 2, 3, 4, 5, 6));
        await timeline.StoreAsync([.. Enumerable.Range(1, 6).Select(person => Worker(person, team: 1))]);
        var ticket = await timeline.RaiseAsync(level: 4);
        await timeline.AdvanceAsync(TimeSpan.FromHours(8));
        Assert.Equal(["04:00:00 step 3: 10"], await timeline.EscalationsAsync(ticket));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Accuracy_is_the_share_of_proposals_that_were_kept(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Worker(1, skill: 5), Worker(2), Worker(3), Always("elevator", 1, 2, 3));

        // Kept.
        var kept = await timeline.RaiseAsync(level: 4);
        await timeline.TicketAsync(kept.Number, new TicketCommand.Accept(), Person(kept.AssigneeId!.Value));

        // Overridden before the answer, declined, reassigned after the yes.
        var replaced = await timeline.RaiseAsync(level: 4);
        await timeline.TicketAsync(replaced.Number, new TicketCommand.Assign(3, null, "knows the lift", true), Person(10));
        await timeline.TicketAsync(replaced.Number, new TicketCommand.Accept(), Person(3));
        var declined = await timeline.RaiseAsync(level: 4);
        await timeline.TicketAsync(declined.Number, new TicketCommand.Decline("ill"), Person(declined.AssigneeId!.Value));
        var second = (await timeline.TicketAsync(declined.Number)).AssigneeId!.Value;
        await timeline.TicketAsync(declined.Number, new TicketCommand.Accept(), Person(second));

        // Level 5 by hand: once as proposed, once against it.
        var asProposed = await timeline.RaiseAsync(level: 5);
        await timeline.TicketAsync(asProposed.Number, new TicketCommand.Assign(await BestAsync(timeline, asProposed), null, "as proposed"), Person(10));
        await timeline.TicketAsync(asProposed.Number, new TicketCommand.Accept(), Person((await timeline.TicketAsync(asProposed.Number)).AssigneeId!.Value));
        var against = await timeline.RaiseAsync(level: 5);
        var other = new[] { 1, 2, 3 }.First(person => person != BestAsync(timeline, against).Result);
        await timeline.TicketAsync(against.Number, new TicketCommand.Assign(other, null, "asked for by the owner", true), Person(10));

        await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        var accuracy = await DispatchAccuracy.OfAsync(db.Set<Assignment>(), default);
        Assert.Equal(new DispatchAccuracy(Judged: 6, Kept: 3, Overridden: 1, Declined: 1, TimedOut: 0, TakenByOther: 0, Reassigned: 1, Waiting: 0, WithoutProposal: 0), accuracy);
        Assert.Equal(0.5, accuracy.Share);
        Assert.Contains(await timeline.AllAsync<Assignment>(), row => row is { Override: true, By: "engineer-10", Why: "asked for by the owner", PersonId: var chosen } && chosen == other);
    }

    private static async Task<int?> BestAsync(CloudTimeline timeline, Ticket ticket)
    {
        await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        return (await timeline.Services.GetRequiredService<FacilityIoT.Cloud.Dispatch.Proposals.CandidateReading>().ProposeAsync(db, ticket, timeline.Now, default)).Best?.PersonId;
    }

    private static async Task<(TicketState State, int? Assignee)> StateAsync(CloudTimeline timeline, int level)
    {
        var ticket = await timeline.RaiseAsync(level);
        return (ticket.State, ticket.AssigneeId);
    }

    private static async Task ReportAsync(CloudTimeline timeline, int person, double latitude) =>
        await timeline.Services.GetRequiredService<Positions>().ReportAsync(person, new PositionReport(latitude, Gate.Longitude, 10, null, null), Person(person), default);
}
