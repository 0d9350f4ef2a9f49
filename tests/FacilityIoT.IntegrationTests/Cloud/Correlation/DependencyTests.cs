using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Dependencies;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

public sealed class DependencyTests
{
    private const string ByDesign = "2: **Suppressed by design** (by logic: a lost box";
    private const string Panel = "hengtai/box-1/panel/mains";
    private const string Pump = "hengtai/box-1/pump/running";
    private static readonly Actor By = Actor.System("test");

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task A_panel_without_power_explains_what_it_feeds_whichever_came_first(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await AddAsync(timeline, "panel-1", "pump-1", "pump-2");
        await FailAsync(timeline, "pump-1", true);
        await PowerAsync(timeline, lost: true);
        await FailAsync(timeline, "pump-2", true);

        var cause = await AlarmOfAsync(timeline, Panel);
        Assert.Equal($"alarm/{cause.Id}", (await AlarmOfAsync(timeline, PointOf("pump-1"))).SuppressedBy);
        Assert.Equal($"alarm/{cause.Id}", (await AlarmOfAsync(timeline, PointOf("pump-2"))).SuppressedBy);
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task When_the_cause_ends_what_is_still_active_is_annunciated(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await AddAsync(timeline, "panel-1", "pump-1", "pump-2");
        await PowerAsync(timeline, lost: true);
        await FailAsync(timeline, "pump-1", true);
        await FailAsync(timeline, "pump-2", true);
        await FailAsync(timeline, "pump-2", false);
        Assert.Single(await timeline.AllAsync<Ticket>());

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        await PowerAsync(timeline, lost: false);
        var pump = await AlarmOfAsync(timeline, PointOf("pump-1"));
        Assert.Equal((null, AlarmState.Unacknowledged, timeline.Now), (pump.SuppressedBy, pump.State, pump.AnnunciatedAt));
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task A_second_cause_takes_over_without_a_word_in_between(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await AddAsync(timeline, "panel-1", "pump-1");
        await AddAsync(timeline, "panel-2", "pump-1");
        await PowerAsync(timeline, lost: true);
        await PowerAsync(timeline, lost: true, panel: "panel-2");
        await FailAsync(timeline, "pump-1", true);
        var tickets = (await timeline.AllAsync<Ticket>()).Count;

        await PowerAsync(timeline, lost: false);
        var second = await AlarmOfAsync(timeline, "hengtai/box-1/panel-2/mains");
        var pump = await AlarmOfAsync(timeline, PointOf("pump-1"));
        Assert.Equal(($"alarm/{second.Id}", null), (pump.SuppressedBy, pump.AnnunciatedAt));
        Assert.Equal(tickets, (await timeline.AllAsync<Ticket>()).Count);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Suppressed by design")]
    public async Task Danger_to_people_and_other_faults_of_the_panel_explain_nothing(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await AddAsync(timeline, "panel-1", "pump-1");
        await timeline.ConditionAsync(CorrelatedTimeline.Rule(3, "Failure_Alarm", asset: "panel-1"), "hengtai/box-1/panel/door", "open", true);
        await FailAsync(timeline, "pump-1", true);
        Assert.Null((await AlarmOfAsync(timeline, PointOf("pump-1"))).SuppressedBy);

        await PowerAsync(timeline, lost: true);
        await timeline.ConditionAsync(CorrelatedTimeline.Rule(1, "Gas_Alarm", asset: "pump-1"), "hengtai/box-1/pump-1/gas", "high", true);
        Assert.Null((await AlarmOfAsync(timeline, "hengtai/box-1/pump-1/gas")).SuppressedBy);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_change_of_the_dependencies_is_in_force_at_once(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await PowerAsync(timeline, lost: true);
        await FailAsync(timeline, "pump-1", true);
        var added = await AddAsync(timeline, "panel-1", "pump-1");
        Assert.NotNull((await AlarmOfAsync(timeline, PointOf("pump-1"))).SuppressedBy);

        Assert.IsType<DependencyOutcome.Changed>(await Book(timeline).ChangeAsync(added.Id, Wanted("panel-1", "pump-2"), 7, By, default));
        Assert.IsType<DependencyOutcome.Done>(await Book(timeline).ChangeAsync(added.Id, Wanted("panel-1", "pump-2"), 0, By, default));
        Assert.Null((await AlarmOfAsync(timeline, PointOf("pump-1"))).SuppressedBy);
        Assert.Single(await timeline.AllAsync<DependencyTarget>());
        Assert.IsType<DependencyOutcome.Done>(await Book(timeline).RemoveAsync(added.Id, By, default));
        Assert.Equal(["dependency.add", "dependency.change", "dependency.remove"], (await timeline.AllAsync<AuditEntry>()).Where(entry => entry.Action.StartsWith("dependency", StringComparison.Ordinal)).Select(entry => entry.Action));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_circle_is_refused_with_its_names_also_through_an_area(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        await AddAsync(timeline, "panel-1", "pump-1");
        var wanted = new Dependency { SiteId = "hengtai", CauseAsset = "pump-1", CauseClass = "Failure_Alarm" };
        wanted.Targets.Add(new DependencyTarget { Area = "switch-room" });
        var refused = Assert.IsType<DependencyOutcome.Refused>(await Book(timeline).AddAsync(wanted, By, default));
        Assert.Contains("panel-1 → pump-1 → panel-1", refused.Sentence, StringComparison.Ordinal);
        Assert.Single(await timeline.AllAsync<Dependency>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_unknown_asset_is_refused_with_those_there_are(StoreKind kind)
    {
        await using var timeline = await EstateAsync(kind);
        var refused = Assert.IsType<DependencyOutcome.Refused>(await Book(timeline).AddAsync(Wanted("panel-9", "pump-1"), By, default));
        Assert.Equal(("cause", true), (refused.Field, refused.Sentence.Contains("panel-1, panel-2, pump-1, pump-2", StringComparison.Ordinal)));
    }

    private static async Task<CloudTimeline> EstateAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new Box { Id = 1, SiteId = "hengtai", Node = "box-1", Online = true });
        await timeline.StoreAsync([.. new[] { "panel-1", "panel-2", "pump-1", "pump-2" }.Select(asset => new Point
        {
            BoxId = 1, Device = asset, Name = "state", DataType = "Boolean", Asset = asset, Area = asset.StartsWith("panel", StringComparison.Ordinal) ? "switch-room" : "pump-room",
        })]);
        return timeline;
    }

    private static DependencyBook Book(CloudTimeline timeline) => timeline.Services.GetRequiredService<DependencyBook>();

    private static Dependency Wanted(string panel, params string[] feeds)
    {
        var dependency = new Dependency { SiteId = "hengtai", CauseAsset = panel, CauseClass = AlarmClasses.PowerLoss };
        dependency.Targets.AddRange(feeds.Select(asset => new DependencyTarget { Asset = asset }));
        return dependency;
    }

    private static async Task<Dependency> AddAsync(CloudTimeline timeline, string panel, params string[] feeds) =>
        Assert.IsType<DependencyOutcome.Done>(await Book(timeline).AddAsync(Wanted(panel, feeds), By, default)).Dependency;

    private static Task PowerAsync(CloudTimeline timeline, bool lost, string panel = "panel-1") =>
        timeline.ConditionAsync(CorrelatedTimeline.Rule(2, AlarmClasses.PowerLoss, "electrical", panel), panel == "panel-1" ? Panel : $"hengtai/box-1/{panel}/mains", "lost", lost);

    private static Task FailAsync(CloudTimeline timeline, string pump, bool failed) =>
        timeline.ConditionAsync(CorrelatedTimeline.Rule(3, "Failure_Alarm", "plumbing", pump), PointOf(pump), "failed", failed);

    private static string PointOf(string pump) => pump == "pump-1" ? Pump : $"hengtai/box-1/{pump}/running";

    private static async Task<Alarm> AlarmOfAsync(CloudTimeline timeline, string point) => (await timeline.AllAsync<Alarm>()).Single(alarm => alarm.Point == point);
}
