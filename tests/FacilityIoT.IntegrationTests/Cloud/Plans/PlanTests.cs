using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Plans;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Clocks;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Plans;

public sealed class PlanTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 5, planned, observation: accepted in")]
    public async Task A_plan_raises_a_ticket_of_level_5_at_each_of_its_times(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await AddAsync(timeline, Weekly());
        for (var week = 0; week < 2; week++)
        {
            await timeline.AdvanceAsync(TimeSpan.FromDays(7));
            await timeline.RestartAsync();
            await CancelAllAsync(timeline);
        }

        var tickets = await timeline.AllAsync<Ticket>();
        Assert.Equal([(5, "plan", "equipment"), (5, "plan", "equipment")], tickets.Select(ticket => (ticket.Level, ticket.Source, ticket.Trade)));
        Assert.Equal("[ ] grease\n[ ] run dry test", tickets[0].Description);
        Assert.Equal(2, (await timeline.AllAsync<PlanRun>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Times_that_were_missed_are_one_ticket(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await AddAsync(timeline, Weekly());
        timeline.Time.Advance(TimeSpan.FromDays(40));
        await timeline.RestartAsync();

        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.True(Assert.Single(await timeline.AllAsync<MaintenancePlan>()).NextAt > timeline.Now);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task While_the_ticket_before_is_open_the_next_time_joins_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await AddAsync(timeline, Weekly());
        await timeline.AdvanceAsync(TimeSpan.FromDays(21));

        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(3, (await timeline.AllAsync<PlanRun>()).Count);
        Assert.Equal(2, (await TicketClockTests.HappeningsAsync<TicketHappening.Joined>(timeline)).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Running_hours_of_a_counter_raise_it_and_a_restart_forgets_none(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var plan = Weekly();
        (plan.Cron, plan.CounterPoint, plan.EveryHours) = (null, "hengtai/box-1/pump-1/hours", 100);
        await AddAsync(timeline, plan);
        await CountAsync(timeline, 5000);
        await CountAsync(timeline, 5060);
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Empty(await timeline.AllAsync<Ticket>());
        await CountAsync(timeline, 5099);
        Assert.Empty(await timeline.AllAsync<Ticket>());
        await CountAsync(timeline, 5105);
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(5, Assert.Single(await timeline.AllAsync<MaintenancePlan>()).RunHours, 6);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_counter_that_is_not_known_counts_nothing(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var plan = Weekly();
        (plan.Cron, plan.CounterPoint, plan.EveryHours) = (null, "hengtai/box-1/pump-1/hours", 100);
        await AddAsync(timeline, plan);
        await CountAsync(timeline, 5000);
        await CountAsync(timeline, 9000, Quality.Bad);
        Assert.Empty(await timeline.AllAsync<Ticket>());
    }

    private static MaintenancePlan Weekly() => new()
    {
        SiteId = "hengtai",
        NameZh = "水泵保养",
        NameEn = "Pump maintenance",
        Trade = "equipment",
        Asset = "pump-1",
        Cron = "0 8 * * MON",
        Checklist = "grease\nrun dry test",
    };

    private static async Task AddAsync(CloudTimeline timeline, MaintenancePlan plan)
    {
        Assert.Empty(PlanRules.Refusals(plan, timeline.Now));
        await timeline.RunAsync(async transaction =>
        {
            transaction.Db.Add(plan);
            await transaction.Db.SaveChangesAsync();
            await timeline.Services.GetRequiredService<PlanTimer>().SetAsync(transaction, plan, default);
        });
    }

    private static async Task CancelAllAsync(CloudTimeline timeline)
    {
        foreach (var ticket in (await timeline.AllAsync<Ticket>()).Where(ticket => ticket.Open))
        {
            await timeline.TicketAsync(ticket.Number, new TicketCommand.Cancel("done by the firm"), TicketClockTests.Supervisor);
        }
    }

    /// <summary>The box tells the counter, and the plan reads it at its next look.</summary>
    private static Task CountAsync(CloudTimeline timeline, double hours, Quality quality = Quality.Good)
    {
        timeline.Services.GetRequiredService<LiveBoard>().Publish(
            new LiveChange.PointChanged(new PointNow(new PointId(new EdgeNodeId("hengtai", "box-1"), "pump-1", "hours"), MetricValue.Of(hours), quality, timeline.Now)));
        return timeline.AdvanceAsync(TimeSpan.FromMinutes(16));
    }
}
