using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Alarms;

public sealed class SuppressedByDesignTests
{
    private const string LostBox = "box/hengtai/box-1";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task A_suppressed_condition_is_recorded_silently_and_annunciated_when_its_cause_is_gone(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.RunAsync(async tx => Assert.True(await Suppressions(timeline).SuppressAsync(tx, AlarmTimeline.Leak, "leak", LostBox, default)));

        await timeline.LeakAsync(true);
        var alarm = await timeline.AlarmAsync();
        Assert.Equal((LostBox, true, null), (alarm.SuppressedBy, alarm.Open, alarm.AnnunciatedAt));
        Assert.Empty(await timeline.AllAsync<Ticket>());

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromHours(30));
        Assert.Empty(await timeline.AllAsync<Ticket>());

        await timeline.RunAsync(async tx =>
        {
            Assert.Equal(0, await Suppressions(timeline).UnsuppressAllAsync(tx, "box/hengtai/box-2", default));
            Assert.Equal(1, await Suppressions(timeline).UnsuppressAllAsync(tx, LostBox, default));
        });
        Assert.Equal(["Raised", "Unsuppressed!"], await timeline.HistoryAsync());
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Null((await timeline.AlarmAsync()).SuppressedBy);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_came_and_went_while_it_was_suppressed_calls_nobody(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.LeakAsync(true);
        var alarm = await timeline.AlarmAsync();
        await timeline.RunAsync(async tx => Assert.True(await Suppressions(timeline).SuppressAsync(tx, (await tx.Db.Set<Alarm>().FindAsync(alarm.Id))!, LostBox, default)));
        await timeline.LeakAsync(false);
        await timeline.RunAsync(async tx =>
        {
            var row = (await tx.Db.Set<Alarm>().FindAsync(alarm.Id))!;
            Assert.False(await Suppressions(timeline).UnsuppressAsync(tx, row, "alarm/99", default));
            Assert.True(await Suppressions(timeline).UnsuppressAsync(tx, row, LostBox, default));
        });
        Assert.Equal(["Raised!", "Suppressed", "ReturnedToNormal", "Unsuppressed"], await timeline.HistoryAsync());
        Assert.DoesNotContain("AlarmAnnunciated", await timeline.TrailAsync());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_alarm_that_is_explained_when_it_begins_calls_nobody_and_raises_no_ticket(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind, services => services.AddSingleton<IAlarmExplanation, PowerIsLost>());
        await timeline.LeakAsync(true);
        Assert.Equal("alarm/1", (await timeline.AlarmAsync()).SuppressedBy);
        Assert.Equal(["Raised", "Suppressed"], await timeline.HistoryAsync());
        Assert.Empty(await timeline.AllAsync<Ticket>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_clouds_own_alarm_lives_like_any_other(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var lost = new OwnAlarm
        {
            Point = "hengtai/box-1//box", Condition = "lost", SiteId = "hengtai", Class = "Communication_Loss_Alarm", Level = 3, Trade = "it", TextZh = "失联", TextEn = "Box lost",
        };
        var own = timeline.Services.GetRequiredService<OwnAlarms>();
        await timeline.RunAsync(async tx => Assert.NotNull(await own.SetAsync(tx, lost, true, tx.Now, default)));
        await timeline.RunAsync(tx => own.SetAsync(tx, lost, true, tx.Now, default));
        await timeline.RestartAsync();
        own = timeline.Services.GetRequiredService<OwnAlarms>();
        await timeline.RunAsync(tx => own.SetAsync(tx, lost, false, tx.Now, default));
        Assert.Equal(["FoundActive!", "FoundNormal"], await timeline.HistoryAsync());
        Assert.Single(await timeline.AllAsync<Ticket>());
        Assert.Equal(AlarmState.ReturnedUnacknowledged, (await timeline.AlarmAsync()).State);
    }

    private static AlarmSuppressions Suppressions(CloudTimeline timeline) => timeline.Services.GetRequiredService<AlarmSuppressions>();

    private sealed class PowerIsLost : IAlarmExplanation
    {
        public ValueTask<string?> ExplainAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken) => ValueTask.FromResult<string?>("alarm/1");
    }
}
