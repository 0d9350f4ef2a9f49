using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Cloud.Watch;
using FacilityIoT.IntegrationTests.Cloud.Clocks;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Watch;

public sealed class WatchTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task An_active_alarm_without_a_ticket_is_an_alarm_itself_once_and_ends_with_its_cause(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var forgotten = Forgotten(timeline, "hengtai/box-1/pump-1/fault");
        await timeline.StoreAsync(forgotten);
        await RoundAsync(timeline);
        Assert.Empty(await FindingsAsync(timeline));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        for (var minute = 0; minute < 3; minute++)
        {
            await RoundAsync(timeline);
            await timeline.RestartAsync();
            await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        var finding = Assert.Single(await FindingsAsync(timeline));
        Assert.Equal(("hengtai/cloud/watch/alarms-without-ticket", "hengtai", 2), (finding.Point, finding.SiteId, finding.Level));
        Assert.Contains("pump-1/fault", finding.TextEn, StringComparison.Ordinal);
        Assert.Contains(finding.TextEn, (await timeline.AllAsync<Ticket>()).Select(ticket => ticket.TitleEn));

        await timeline.RunAsync(async transaction => (await transaction.Db.Set<Alarm>().FindAsync(forgotten.Id))!.OutOfServiceTicket = "1");
        await RoundAsync(timeline);
        Assert.NotNull(Assert.Single(await FindingsAsync(timeline)).ClearedAt);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_a_person_or_the_logic_holds_needs_no_ticket(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var (suppressed, shelved, outOfService, over) = (Forgotten(timeline, "hengtai/b/d/1"), Forgotten(timeline, "hengtai/b/d/2"), Forgotten(timeline, "hengtai/b/d/3"), Forgotten(timeline, "hengtai/b/d/4"));
        suppressed.SuppressedBy = "box/hengtai/b";
        shelved.ShelvedUntil = timeline.Now.AddHours(1);
        outOfService.OutOfServiceTicket = "261121-001-1";
        over.ClearedAt = timeline.Now;
        await timeline.StoreAsync(suppressed, shelved, outOfService, over);
        timeline.Time.Advance(TimeSpan.FromMinutes(10));
        await RoundAsync(timeline);

        Assert.Empty(await FindingsAsync(timeline));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Clocks_and_timers_that_nobody_fired_are_found_and_forgotten_when_they_fire(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var ticket = await TicketClockTests.RaiseAsync(timeline, level: 2);
        timeline.Time.Advance(TimeSpan.FromMinutes(20));
        await RoundAsync(timeline);
        await RoundAsync(timeline);

        var findings = await FindingsAsync(timeline);
        Assert.Equal(["cloud/cloud/watch/late-timers", "hengtai/cloud/watch/clocks-without-event"], findings.Select(finding => finding.Point).Order());
        Assert.Contains($"{ticket.Number} Accept", findings.Single(finding => finding.SiteId == "hengtai").TextEn, StringComparison.Ordinal);

        await timeline.SweepAsync();
        await RoundAsync(timeline);
        Assert.All(await FindingsAsync(timeline), finding => Assert.NotNull(finding.ClearedAt));
        Assert.Equal(2, (await FindingsAsync(timeline)).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task It_never_feeds_on_itself(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Forgotten(timeline, "hengtai/box-1/pump-1/fault"));
        timeline.Time.Advance(TimeSpan.FromMinutes(2));
        await RoundAsync(timeline);

        // Its own ticket is cancelled and nobody sweeps: the clocks and timers of that ticket are late, the alarm stands without a ticket.
        var own = (await timeline.AllAsync<Ticket>()).Single();
        await timeline.TicketAsync(own.Number, new TicketCommand.Cancel("seen"), TicketClockTests.Supervisor);
        await RoundsAsync(5);
        var settled = (await FindingsAsync(timeline)).Select(finding => finding.Point).Order().ToList();
        await RoundsAsync(5);
        Assert.Equal(settled, (await FindingsAsync(timeline)).Select(finding => finding.Point).Order());
        Assert.Equal(settled.Distinct(), settled);

        async Task RoundsAsync(int hours)
        {
            for (var hour = 0; hour < hours; hour++)
            {
                timeline.Time.Advance(TimeSpan.FromHours(1));
                await RoundAsync(timeline);
            }
        }
    }

    private static Task RoundAsync(CloudTimeline timeline) => timeline.Services.GetRequiredService<WatchRound>().RunAsync(default);

    private static async Task<List<Alarm>> FindingsAsync(CloudTimeline timeline) => [.. (await timeline.AllAsync<Alarm>()).Where(alarm => alarm.Class == WatchRound.Class)];

    private static Alarm Forgotten(CloudTimeline timeline, string point) => new()
    {
        Point = point,
        Condition = "fault",
        SiteId = "hengtai",
        Class = "Pump_Alarm",
        Level = 2,
        Trade = "plumbing",
        TextZh = "水泵故障",
        TextEn = "Pump fault",
        State = AlarmState.Unacknowledged,
        ActiveAt = timeline.Now,
        RecordedAt = timeline.Now,
        Quality = "Good",
    };
}
