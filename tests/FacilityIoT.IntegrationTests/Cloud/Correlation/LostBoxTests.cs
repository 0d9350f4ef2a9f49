using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Boxes;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

public sealed class LostBoxTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task A_lost_box_is_one_alarm_after_its_grace_also_over_a_restart(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var lost = timeline.Now;
        await timeline.DiesAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(29));
        Assert.Empty(await timeline.AllAsync<Alarm>());

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(2));
        var alarm = Assert.Single(await timeline.AllAsync<Alarm>());
        Assert.Equal(("Communication_Loss_Alarm", 3, "it", "hengtai/box-1//communication", lost), (alarm.Class, alarm.Level, alarm.Trade, alarm.Point, alarm.ActiveAt));
        Assert.Single(await timeline.AllAsync<Ticket>());

        await timeline.IsBornAsync("box-1");
        Assert.Equal(AlarmState.ReturnedUnacknowledged, Assert.Single(await timeline.AllAsync<Alarm>()).State);
        Assert.True(Assert.Single(await timeline.AllAsync<Ticket>()).Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_reconnect_within_the_grace_makes_no_alarm(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.DiesAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(20));
        await timeline.IsBornAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Empty(await timeline.AllAsync<Alarm>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_outage_of_the_broker_or_of_the_service_makes_alarms_only_of_boxes_that_stay_away(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.BoxAsync(new BoxChange.Unheard(timeline.Now, [CorrelatedTimeline.Box("box-1"), CorrelatedTimeline.Box("box-2")]));
        await timeline.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Empty(await timeline.AllAsync<Alarm>());

        await timeline.BoxAsync(new BoxChange.Listening(timeline.Now));
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(50));
        await timeline.IsBornAsync("box-1");
        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal("hengtai/box-2//communication", Assert.Single(await timeline.AllAsync<Alarm>()).Point);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task While_we_do_not_listen_no_grace_runs_out(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.DiesAsync("box-1");
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(5));
        await timeline.BoxAsync(new BoxChange.Unheard(timeline.Now, []));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Empty(await timeline.AllAsync<Alarm>());

        await timeline.BoxAsync(new BoxChange.Listening(timeline.Now));
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(3));
        Assert.Single(await timeline.AllAsync<Alarm>());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "5: Power: mains lost, on battery and")]
    public async Task Forty_boxes_that_die_together_are_one_probable_power_loss(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        for (var box = 1; box <= 40; box++)
        {
            await timeline.DiesAsync($"box-{box}");
            await timeline.AdvanceAsync(TimeSpan.FromMilliseconds(200));
        }

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(1));
        var power = Assert.Single(await timeline.AllAsync<Alarm>(), alarm => alarm.Class == AlarmClasses.PowerLoss);
        Assert.Equal((2, "electrical", "probable-power-loss"), (power.Level, power.Trade, power.Condition));
        Assert.Contains("40 boxes", power.TextEn, StringComparison.Ordinal);
        Assert.Contains("box-1, ", power.TextEn, StringComparison.Ordinal);
        Assert.Equal(nameof(PowerLossReason.DiedTogether), Assert.Single(await timeline.AllAsync<PowerLoss>()).Reason);
        Assert.All(await timeline.AllAsync<BoxLoss>(), loss => Assert.NotNull(loss.PowerLossId));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "5: Power: mains lost, on battery and")]
    public async Task A_last_gasp_before_the_death_counts_as_mains_lost(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ConditionAsync(CorrelatedTimeline.Rule(2, AlarmClasses.PowerLoss, "electrical"), "hengtai/box-1//mains", "lost", true);
        await timeline.DiesAsync("box-1");

        // Too far apart to have died together; the last gasp makes them one event.
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(45));
        await timeline.DiesAsync("box-2");
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Single(await timeline.AllAsync<Alarm>(), alarm => alarm.Condition == "probable-power-loss");
        Assert.Equal(nameof(PowerLossReason.MainsReported), Assert.Single(await timeline.AllAsync<PowerLoss>()).Reason);

        await timeline.IsBornAsync("box-1");
        Assert.Equal(AlarmState.ReturnedUnacknowledged, (await timeline.AllAsync<Alarm>()).Single(alarm => alarm.Condition == "probable-power-loss").State);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Boxes_of_two_sites_or_an_hour_apart_are_no_power_loss(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new Site { Id = "other", TimeZone = "UTC" });
        await timeline.DiesAsync("box-1");
        await timeline.BoxAsync(new BoxChange.Died(timeline.Now, new FacilityIoT.Wire.Sparkplug.EdgeNodeId("other", "box-1")));
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        await timeline.DiesAsync("box-2");
        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Empty(await timeline.AllAsync<PowerLoss>());
        Assert.Equal(3, (await timeline.AllAsync<Alarm>()).Count);
    }
}
