using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Clocks;

public sealed class TicketClockTests
{
    internal static readonly Actor Engineer = new(ActorKind.Person, 1, "engineer-1", "10.0.0.1");
    internal static readonly Actor Supervisor = new(ActorKind.Person, 2, "supervisor-1", "10.0.0.2") { Supervisor = true };
    private static readonly TicketCommand Arrive = new TicketCommand.Arrive(null, null);
    private static readonly TicketCommand Finish = new TicketCommand.Finish("worn seal", "replaced", null, "dark cellar");

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Three different things are called")]
    public async Task Each_clock_that_runs_out_is_told_once_at_its_due_time(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 2);
        await timeline.AdvanceAsync(TimeSpan.FromHours(3));
        await timeline.RestartAsync();

        Assert.Equal(
            [
                (TicketClockKind.Respond, TimeSpan.FromMinutes(3)), (TicketClockKind.Accept, TimeSpan.FromMinutes(5)),
                (TicketClockKind.Arrive, TimeSpan.FromMinutes(60)), (TicketClockKind.Handle, TimeSpan.FromHours(2)),
            ],
            (await BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt - ticket.RecordedAt)));
        Assert.All(await timeline.AllAsync<TicketClock>(), clock => Assert.Equal(clock.DueAt, clock.BreachedAt));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1, danger to people: accepted")]
    public async Task A_level_1_is_answered_accepted_and_reached_in_time_and_nothing_is_told(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 1);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Engineer);
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(28.9));
        await timeline.TicketAsync(ticket.Number, Arrive, Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromDays(3));

        Assert.Empty(await BreachesAsync(timeline));
        var clocks = (await timeline.AllAsync<TicketClock>()).ToDictionary(clock => clock.Kind);
        Assert.Equal([TicketClockKind.Respond, TicketClockKind.Accept, TicketClockKind.Arrive], clocks.Keys);
        Assert.Equal(TimeSpan.FromMinutes(29.9).TotalMilliseconds, clocks[TicketClockKind.Arrive].RunMs);
        Assert.DoesNotContain(await timeline.AllAsync<DueTime>(), due => due is { Waiting: true, Kind: ClockBook.Timer });
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_ran_out_while_nobody_ran_is_told_at_the_start_with_its_true_due_time(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 1);
        timeline.Time.Advance(TimeSpan.FromHours(1));
        await timeline.RestartAsync();

        var accept = (await BreachesAsync(timeline)).Single(breach => breach.Clock == TicketClockKind.Accept);
        Assert.Equal(ticket.RecordedAt + TimeSpan.FromMinutes(3), accept.DueAt);
        Assert.Equal(timeline.Now, (await ClockAsync(timeline, TicketClockKind.Accept)).BreachedAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_clock_stopped_too_late_is_told_although_no_timer_saw_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 1);
        timeline.Time.Advance(TimeSpan.FromMinutes(3));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Engineer);
        await timeline.SweepAsync();

        Assert.Equal([TicketClockKind.Respond, TicketClockKind.Accept], (await BreachesAsync(timeline)).Select(breach => breach.Clock));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: A clock can be held with a reason")]
    public async Task A_hold_moves_the_due_time_and_is_shown_apart(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 2);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        await timeline.TicketAsync(ticket.Number, Arrive, Engineer);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Hold(HoldReason.WaitingForParts, null), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(10));
        await timeline.RestartAsync();
        Assert.Null((await ClockAsync(timeline, TicketClockKind.Handle)).DueAt);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Resume(), Engineer);
        Assert.Equal(timeline.Now + TimeSpan.FromMinutes(90), (await ClockAsync(timeline, TicketClockKind.Handle)).DueAt);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(89));
        Assert.Empty(await BreachesAsync(timeline));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(TicketClockKind.Handle, Assert.Single(await BreachesAsync(timeline)).Clock);
        var handle = await ClockAsync(timeline, TicketClockKind.Handle);
        await timeline.TicketAsync(ticket.Number, Finish, Engineer);
        Assert.Equal(TimeSpan.FromHours(10).TotalMilliseconds, handle.HeldMs);
        Assert.Equal(TimeSpan.FromHours(2).TotalMilliseconds, (await ClockAsync(timeline, TicketClockKind.Handle)).RunMs);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_hold_before_the_arrival_holds_the_way_there_too(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 3);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Engineer);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Hold(HoldReason.WaitingForAccess, null), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(30));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Resume(), Engineer);

        Assert.Empty(await BreachesAsync(timeline));
        Assert.Equal(timeline.Now + TimeSpan.FromHours(4), (await ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_more_urgent_level_counts_from_the_regrading_a_less_urgent_one_from_the_start(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 4);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Note("called back"), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(1, "somebody is inside"), Supervisor);
        Assert.Equal(timeline.Now + TimeSpan.FromMinutes(3), (await ClockAsync(timeline, TicketClockKind.Accept)).DueAt);
        Assert.Equal(timeline.Now + TimeSpan.FromMinutes(30), (await ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
        Assert.True((await ClockAsync(timeline, TicketClockKind.Handle)).Void);

        await timeline.TicketAsync(ticket.Number, new TicketCommand.Regrade(3, "nobody was inside"), Supervisor);
        Assert.Equal(ticket.RecordedAt + TimeSpan.FromHours(4), (await ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
        Assert.Equal(ticket.RecordedAt + TimeSpan.FromHours(24), (await ClockAsync(timeline, TicketClockKind.Handle)).DueAt);

        // Half an hour to accept is over by then: told at once, with the time it truly was.
        Assert.Equal((TicketClockKind.Accept, ticket.RecordedAt + TimeSpan.FromMinutes(30)), Assert.Single((await BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt))));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Declined_after_acceptance_the_next_acceptance_has_a_clock_of_its_own(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 1);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Decline("no car"), Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(3));

        Assert.Equal((TicketClockKind.Accept, timeline.Now), Assert.Single((await BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt))));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Work_that_is_sent_back_was_never_done(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 2);
        foreach (var command in (TicketCommand[])[new TicketCommand.Accept(), Arrive, Finish])
        {
            await timeline.TicketAsync(ticket.Number, command, Engineer);
        }

        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Verify(false, "still wet"), Supervisor);
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal((TicketClockKind.Handle, ticket.RecordedAt + TimeSpan.FromHours(2)), Assert.Single((await BreachesAsync(timeline)).Select(breach => (breach.Clock, breach.DueAt))));
        await timeline.TicketAsync(ticket.Number, Finish, Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(24));

        Assert.Equal([1, 2], (await timeline.AllAsync<TicketClock>()).Where(clock => clock.Kind == TicketClockKind.Verify).Select(clock => clock.Round));
        Assert.Equal([TicketClockKind.Handle, TicketClockKind.Verify], (await BreachesAsync(timeline)).Select(breach => breach.Clock));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_warning_comes_when_three_quarters_have_gone(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await RaiseAsync(timeline, level: 3);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(22.5));
        var warnings = await HappeningsAsync<TicketHappening.ClockWarning>(timeline);
        Assert.Equal([TicketClockKind.Respond, TicketClockKind.Accept], warnings.Select(warning => warning.Clock));
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await HappeningsAsync<TicketHappening.ClockWarning>(timeline)).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_cancelled_ticket_has_no_clock_that_runs(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await RaiseAsync(timeline, level: 3);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Cancel("a test"), Supervisor);
        await timeline.AdvanceAsync(TimeSpan.FromDays(10));

        Assert.Empty(await BreachesAsync(timeline));
        Assert.All(await timeline.AllAsync<TicketClock>(), clock => Assert.NotNull(clock.StoppedAt));
    }

    internal static async Task<Ticket> RaiseAsync(CloudTimeline timeline, int level, string source = "sensor")
    {
        Ticket? ticket = null;
        await timeline.RunAsync(async transaction => ticket = await timeline.Services.GetRequiredService<TicketWork>().RaiseAsync(
            transaction,
            new NewTicket
            {
                Level = level,
                TitleZh = "水泵故障",
                TitleEn = "Pump fault",
                Trade = "plumbing",
                SiteId = "hengtai",
                RaisedAt = transaction.Now,
                Source = source,
                Why = "test",
            },
            Actor.System("test"),
            default));
        return ticket!;
    }

    internal static Task<List<TicketHappening.ClockBreached>> BreachesAsync(CloudTimeline timeline) => HappeningsAsync<TicketHappening.ClockBreached>(timeline);

    internal static async Task<List<T>> HappeningsAsync<T>(CloudTimeline timeline)
        where T : TicketHappening =>
        [.. (await timeline.AllAsync<TicketEvent>()).Where(line => line.What == typeof(T).Name).OrderBy(line => line.Id)
            .Select(line => JsonSerializer.Deserialize<T>(line.Detail!, TicketWork.TrailJson)!)];

    internal static async Task<TicketClock> ClockAsync(CloudTimeline timeline, TicketClockKind kind) =>
        (await timeline.AllAsync<TicketClock>()).Where(clock => clock.Kind == kind).MaxBy(clock => clock.Id)!;
}
