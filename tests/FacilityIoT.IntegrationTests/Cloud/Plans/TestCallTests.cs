using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Plans;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Clocks;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Plans;

/// <summary>EN 81-28: the alarm of an elevator is tried at least every 72 hours.</summary>
public sealed class TestCallTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "3: EN 81-28 asks for a test call at least every 72 h")]
    public async Task A_missed_call_raises_a_ticket_that_names_the_elevator(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var schedule = await AddAsync(timeline);
        await timeline.AdvanceAsync(TimeSpan.FromHours(71));
        Assert.Null(await ConfirmAsync(timeline, schedule.Id));
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromHours(71.9));
        Assert.Empty(await timeline.AllAsync<Ticket>());
        await timeline.AdvanceAsync(TimeSpan.FromHours(0.1));

        var ticket = Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(("lift-1", "elevator", "Lift 1: test call of the emergency alarm missed"), (ticket.Asset, ticket.Trade, ticket.TitleEn));
        Assert.Equal([false, true], (await timeline.AllAsync<TestCall>()).OrderBy(call => call.Id).Select(call => call.Missed));

        // Missed again while nobody tried it: the same ticket, and several missed during an outage are one.
        timeline.Time.Advance(TimeSpan.FromHours(72 * 3.5));
        await timeline.RestartAsync();
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(2, (await timeline.AllAsync<TestCall>()).Count(call => call.Missed));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_buttons_own_alarm_marked_as_a_test_confirms_it_once(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var schedule = await AddAsync(timeline);
        await timeline.AdvanceAsync(TimeSpan.FromHours(10));
        var (own, other) = (Button(timeline, "lift-1"), Button(timeline, "lift-2"));
        await timeline.StoreAsync(own, other);

        Assert.Contains("not of elevator lift-1", await ConfirmAsync(timeline, schedule.Id, other.Id), StringComparison.Ordinal);
        Assert.Null(await ConfirmAsync(timeline, schedule.Id, own.Id));
        Assert.NotNull(await ConfirmAsync(timeline, schedule.Id, own.Id));
        Assert.Equal(timeline.Now + TimeSpan.FromHours(72), Assert.Single(await timeline.AllAsync<TestCallSchedule>()).NextDueAt);
    }

    private static async Task<TestCallSchedule> AddAsync(CloudTimeline timeline)
    {
        var schedule = new TestCallSchedule { SiteId = "hengtai", Asset = "lift-1", NameZh = "1 号梯", NameEn = "Lift 1", NextDueAt = timeline.Now + TimeSpan.FromHours(72) };
        await timeline.RunAsync(async transaction =>
        {
            transaction.Db.Add(schedule);
            await transaction.Db.SaveChangesAsync();
            await timeline.Services.GetRequiredService<TestCallWork>().SetAsync(transaction, schedule, default);
        });
        return schedule;
    }

    private static async Task<string?> ConfirmAsync(CloudTimeline timeline, int id, long? alarmId = null)
    {
        string? refusal = null;
        await timeline.RunAsync(async transaction => refusal = await timeline.Services.GetRequiredService<TestCallWork>().ConfirmAsync(
            transaction, (await transaction.Db.Set<TestCallSchedule>().FindAsync(id))!, alarmId, TicketClockTests.Engineer, default));
        return refusal;
    }

    private static Alarm Button(CloudTimeline timeline, string lift) => new()
    {
        Point = $"hengtai/box-1/{lift}/button",
        Condition = "pressed",
        SiteId = "hengtai",
        Class = "Emergency_Push_Button_Status",
        Level = 1,
        Trade = "elevator",
        TextZh = "紧急按钮",
        TextEn = "Alarm button",
        Asset = lift,
        State = AlarmState.Unacknowledged,
        ActiveAt = timeline.Now,
        RecordedAt = timeline.Now,
        Quality = "Good",
    };
}
