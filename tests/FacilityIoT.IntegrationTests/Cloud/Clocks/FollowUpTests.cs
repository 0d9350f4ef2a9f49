using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Clocks;

public sealed class FollowUpTests
{
    private const string Line = "1: after completion a follow-up (attitude, skill, timeliness; 0–100)";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: 48 h after completion a follow-up")]
    public async Task A_good_answer_within_48_hours_ends_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RepairAsync(timeline);
        await timeline.AdvanceAsync(TimeSpan.FromHours(47));
        await timeline.RestartAsync();
        Assert.Null(await AnswerAsync(timeline, ticket, new FollowUpAnswer(80, 80, 80, null)));
        await timeline.AdvanceAsync(TimeSpan.FromDays(4));

        Assert.Equal((1, 80), Assert.Single((await TicketClockTests.HappeningsAsync<TicketHappening.FollowedUp>(timeline)).Select(followed => (followed.Round, followed.Score))));
        Assert.Empty(await TicketClockTests.BreachesAsync(timeline));
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Contains("no open follow-up", await AnswerAsync(timeline, ticket, new FollowUpAnswer(10, 10, 10, null)), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: 48 h after completion a follow-up")]
    public async Task Nobody_asked_for_48_hours_is_told(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RepairAsync(timeline);
        var completed = timeline.Now;
        await timeline.AdvanceAsync(TimeSpan.FromDays(4));

        Assert.Equal((TicketClockKind.FollowUp, completed + TimeSpan.FromHours(48)), Assert.Single((await TicketClockTests.BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt))));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: 48 h after completion a follow-up")]
    [Trait("domain", "1: Below 80 a follow-up opens rectification and a second follow-up")]
    public async Task Below_80_opens_rectification_and_after_it_a_second_follow_up(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RepairAsync(timeline);
        Assert.Null(await AnswerAsync(timeline, ticket, new FollowUpAnswer(80, 80, 79, "came late")));
        var rectification = (await timeline.AllAsync<Ticket>()).Single(row => row.Id != ticket.Id);
        Assert.Equal((4, "follow-up"), (rectification.Level, rectification.Source));
        Assert.Equal(rectification.Id, Assert.Single(await timeline.AllAsync<FollowUp>()).RectificationId);

        await timeline.RestartAsync();
        await CompleteAsync(timeline, rectification.Number);
        var second = (await timeline.AllAsync<FollowUp>()).Single(row => row.Round == 2);
        Assert.Equal((ticket.Id, timeline.Now + TimeSpan.FromHours(48)), (second.TicketId, second.DueAt));

        // The second is the last: it tells the supervisor, and opens nothing.
        Assert.Null(await AnswerAsync(timeline, ticket, new FollowUpAnswer(20, 20, 20, null)));
        Assert.Equal([(1, 79), (2, 20)], (await TicketClockTests.HappeningsAsync<TicketHappening.FollowedUp>(timeline)).Select(followed => (followed.Round, followed.Score)));
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_nobody_asked_for_is_not_followed_up(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var planned = await TicketClockTests.RaiseAsync(timeline, level: 5, source: "plan");
        await CompleteAsync(timeline, planned.Number);
        var cancelled = await TicketClockTests.RaiseAsync(timeline, level: 4);
        await timeline.TicketAsync(cancelled.Number, new TicketCommand.Cancel("a test"), TicketClockTests.Supervisor);

        Assert.Empty(await timeline.AllAsync<FollowUp>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_mark_beyond_its_range_is_refused(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RepairAsync(timeline);
        Assert.Contains("0 to 100", await AnswerAsync(timeline, ticket, new FollowUpAnswer(101, 80, 80, null)), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await timeline.AllAsync<FollowUp>()).AnsweredAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: After a major accident a written report within 24 h of the repair")]
    public async Task The_report_of_a_major_accident_is_due_24_hours_after_the_repair(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 1);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.SetMajor(true, "three people hurt"), TicketClockTests.Supervisor);
        await CompleteAsync(timeline, ticket.Number, close: false);
        var repaired = timeline.Now;
        await timeline.AdvanceAsync(TimeSpan.FromHours(25));

        Assert.Equal((TicketClockKind.Report, repaired + TimeSpan.FromHours(24)), Assert.Single((await TicketClockTests.BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt))));
        await timeline.RunAsync(async transaction => await timeline.Services.GetRequiredService<TicketWork>().TellAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, new TicketHappening.ReportFiled(), TicketClockTests.Supervisor, default));
        Assert.Equal(timeline.Now, (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Report)).StoppedAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Targets: repeats < 5 %, ≥")]
    public async Task A_complex_one_has_72_hours_for_a_clear_solution(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 1);
        foreach (var command in (TicketCommand[])[new TicketCommand.Accept(), new TicketCommand.Arrive(null, null)])
        {
            await timeline.TicketAsync(ticket.Number, command, TicketClockTests.Engineer);
        }

        await timeline.AdvanceAsync(TimeSpan.FromHours(10));
        var work = timeline.Services.GetRequiredService<SolutionWork>();
        await timeline.RunAsync(async transaction => Assert.Null(await work.MarkAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, "the shaft must be dug up", TicketClockTests.Engineer, default)));
        Assert.Equal(ticket.RecordedAt + TimeSpan.FromHours(72), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Solution)).DueAt);
        await timeline.AdvanceAsync(TimeSpan.FromHours(62));
        Assert.Equal(TicketClockKind.Solution, Assert.Single(await TicketClockTests.BreachesAsync(timeline)).Clock);
        await timeline.RunAsync(async transaction => Assert.Null(await work.SolveAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, "new main by Friday", TicketClockTests.Engineer, default)));
        Assert.NotNull((await TicketClockTests.ClockAsync(timeline, TicketClockKind.Solution)).StoppedAt);
    }

    private static async Task<Ticket> RepairAsync(CloudTimeline timeline)
    {
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 3, source: "hotline");
        await CompleteAsync(timeline, ticket.Number);
        return ticket;
    }

    private static async Task CompleteAsync(CloudTimeline timeline, string number, bool close = true)
    {
        TicketCommand[] commands = [new TicketCommand.Accept(), new TicketCommand.Arrive(null, null), new TicketCommand.Finish("worn", "replaced", null, "dark cellar"), new TicketCommand.Verify(true, null), .. close ? [new TicketCommand.Close()] : Array.Empty<TicketCommand>()];
        foreach (var command in commands)
        {
            Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(number, command, command is TicketCommand.Verify ? TicketClockTests.Supervisor : TicketClockTests.Engineer));
        }
    }

    private static async Task<string?> AnswerAsync(CloudTimeline timeline, Ticket ticket, FollowUpAnswer answer)
    {
        string? refusal = null;
        await timeline.RunAsync(async transaction =>
            refusal = await timeline.Services.GetRequiredService<FollowUpWork>().AnswerAsync(transaction, ticket.Id, answer, TicketClockTests.Supervisor, default));
        return refusal;
    }
}
