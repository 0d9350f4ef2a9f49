using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Clocks;

public sealed class SiteTimesTests
{
    /// <summary>A Friday, 17:00 in Shanghai: an hour before the office closes.</summary>
    private static readonly DateTimeOffset FridayAfternoon = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Levels 1 and 2 run 24/7")]
    public async Task Levels_that_follow_the_calendar_wait_over_the_weekend_and_the_urgent_ones_do_not(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: FridayAfternoon);
        await timeline.StoreAsync(OfficeHours());
        await TicketClockTests.RaiseAsync(timeline, level: 2);
        Assert.Equal(FridayAfternoon + TimeSpan.FromHours(2), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Handle)).DueAt);
        await TicketClockTests.RaiseAsync(timeline, level: 4);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Accept)).DueAt);
        await TicketClockTests.RaiseAsync(timeline, level: 3);
        Assert.Equal(FridayAfternoon + TimeSpan.FromMinutes(30), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Accept)).DueAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_hold_over_closing_time_costs_only_what_was_left(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, start: FridayAfternoon);
        await timeline.StoreAsync(OfficeHours());
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 4);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Accept(), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(30));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Hold(HoldReason.WaitingForAccess, null), TicketClockTests.Engineer);
        await timeline.AdvanceAsync(TimeSpan.FromHours(60));
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Resume(), TicketClockTests.Engineer);

        // 23.5 working hours are left on Monday at 05:30, before opening: two days of ten and 3.5 hours of the third.
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 3, 30, 0, TimeSpan.Zero), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Every site may change the times")]
    public async Task A_time_that_the_site_has_changed_holds_for_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new ClockTarget { SiteId = "hengtai", Level = 1, Kind = TicketClockKind.Arrive, Minutes = 60 });
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 1);

        Assert.Equal(ticket.RecordedAt + TimeSpan.FromMinutes(60), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
        Assert.Equal(ticket.RecordedAt + TimeSpan.FromMinutes(3), (await TicketClockTests.ClockAsync(timeline, TicketClockKind.Accept)).DueAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 5, planned, observation: accepted in")]
    public async Task At_level_5_the_arrival_is_agreed(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 5);
        Assert.Null((await TicketClockTests.ClockAsync(timeline, TicketClockKind.Arrive)).DueAt);
        Assert.Contains("before its ticket", await AgreeAsync(timeline, ticket, ticket.RaisedAt.AddHours(-1)), StringComparison.Ordinal);
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Contains("over already", await AgreeAsync(timeline, ticket, timeline.Now.AddMinutes(-1)), StringComparison.Ordinal);
        Assert.Null(await AgreeAsync(timeline, ticket, timeline.Now.AddHours(3)));
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromHours(3));
        Assert.Contains((await TicketClockTests.BreachesAsync(timeline)), breach => breach.Clock == TicketClockKind.Arrive && breach.DueAt == timeline.Now);

        var urgent = await TicketClockTests.RaiseAsync(timeline, level: 3);
        Assert.Contains("only at level 5", await AgreeAsync(timeline, urgent, timeline.Now.AddHours(3)), StringComparison.Ordinal);
    }

    private static SiteHours OfficeHours() => new()
    {
        SiteId = "hengtai",
        Continuous = false,
        Week = SiteWeeks.Write(new SiteWeek([4, 5], [.. Enumerable.Range(1, 5).Select(day => new DayHours((DayOfWeek)day, "08:00", "18:00"))], [])),
    };

    private static async Task<string?> AgreeAsync(CloudTimeline timeline, Ticket ticket, DateTimeOffset dueAt)
    {
        string? refusal = null;
        await timeline.RunAsync(async transaction => refusal = await timeline.Services.GetRequiredService<ClockWork>().AgreeAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticket.Id))!, dueAt, TicketClockTests.Supervisor, default));
        return refusal;
    }
}
