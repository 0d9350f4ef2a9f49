using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.UnitTests.Edge.Points;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Publishing;

public sealed class EdgeNodeTests
{
    private static readonly Point Water = Given.Contact(
        0, false, Given.Condition(new AlarmTrigger.State(true), latch: true, id: "leak") with { Text = new LocalizedText("漏水", "Leak"), Code = "L1" }) with
    {
        Class = "Leak_Alarm",
        Place = new Place("tank", new LocalizedText("水箱", "Tank"), "roof", new LocalizedText("屋面", "Roof")),
    };

    private static readonly Box TheBox = Given.Box(Given.Device("panel", Water, Given.Analog() with { Unit = "m" }));

    [Fact]
    public async Task A_device_birth_carries_every_point_and_condition_with_value_quality_and_configuration()
    {
        await using var run = new PipelineRun(TheBox);
        run.Scan("panel", DeviceLink.Online, [new Reading(0, MetricValue.Of(true), Quality.Good), new Reading(1, MetricValue.Of(1.5), Quality.Good)]);
        await PipelineRun.UntilAsync(() => run.Board.Snapshot("panel").Conditions[0][0].Value == MetricValue.Of(true), "the alarm");

        var birth = Assert.Single(Node(run).DeviceBirths());

        Assert.Equal(["water", "water/alarm/leak", "level"], birth.Metrics.Select(m => m.Name));
        Assert.All(birth.Metrics, m => Assert.Equal(Quality.Good, m.Quality));
        Assert.Equal([MetricValue.Of(true), MetricValue.Of(true), MetricValue.Of(1.5)], birth.Metrics.Select(m => m.Value));
        Assert.Equal(
            "class=Leak_Alarm name.zh=Water name.en=Water asset=tank asset.zh=水箱 asset.en=Tank area=roof area.zh=屋面 area.en=Roof",
            Properties(birth.Metrics[0]));
        Assert.Equal(
            "level=1 class=Leak_Alarm trade=plumbing text.zh=漏水 text.en=Leak code=L1 latch=true asset=tank asset.zh=水箱 asset.en=Tank area=roof area.zh=屋面 area.en=Roof",
            Properties(birth.Metrics[1]));
        Assert.Equal("unit=m name.zh=Level name.en=Level", Properties(birth.Metrics[2]));
    }

    [Fact]
    public async Task A_value_inside_the_deadband_is_current_in_the_birth()
    {
        var level = Given.Analog() with { Deadband = 10 };
        await using var run = new PipelineRun(Given.Box(Given.Device("panel", level)));
        run.Scan("panel", DeviceLink.Online, [new Reading(0, MetricValue.Of(1d), Quality.Good)]);
        run.Scan("panel", DeviceLink.Online, [new Reading(0, MetricValue.Of(2d), Quality.Good)]);
        await PipelineRun.UntilAsync(() => run.Board.Snapshot("panel").Points[0].Value == MetricValue.Of(2d), "the second reading");

        Assert.Equal(MetricValue.Of(2d), Node(run).DeviceBirth("panel")!.Metrics[0].Value);
    }

    [Fact]
    public async Task What_is_not_known_is_null_and_a_condition_keeps_its_last_judgement_as_stale()
    {
        await using var run = new PipelineRun(TheBox, new ConditionState("panel/water/alarm/leak", true, true, 5));

        var birth = Node(run).DeviceBirth("panel")!;

        Assert.Equal((MetricValue.Null, Quality.Stale), (birth.Metrics[0].Value, birth.Metrics[0].Quality));
        Assert.Equal((MetricValue.Of(true), Quality.Stale, 5L), (birth.Metrics[1].Value, birth.Metrics[1].Quality, birth.Metrics[1].Timestamp!.Value));
    }

    [Fact]
    public async Task Devices_that_do_not_answer_are_not_born()
    {
        await using var run = new PipelineRun(TheBox);
        Assert.Empty(Node(run).DeviceBirths());

        run.Scan("panel", DeviceLink.Lost);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("panel") == false, "the loss");

        Assert.Empty(Node(run).DeviceBirths());
        Assert.Null(Node(run).DeviceBirth("a device of yesterday"));
    }

    [Fact]
    public async Task Who_answers_only_after_the_births_were_put_together_is_named()
    {
        await using var run = new PipelineRun(TheBox);
        var node = Node(run);
        Assert.Empty(node.DeviceBirths());
        run.Scan("panel", DeviceLink.Online, true);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("panel") == true, "the first answer");

        Assert.Equal(["panel"], node.ChangedSinceBirths());
        Assert.Single(node.DeviceBirths());
        Assert.Empty(node.ChangedSinceBirths());
    }

    [Fact]
    public async Task The_node_birth_says_site_zone_software_outbox_machine_and_who_answers()
    {
        await using var run = new PipelineRun(TheBox);
        run.Scan("panel", DeviceLink.Online, true);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("panel") == true, "the first answer");

        var metrics = Node(run).NodeBirth().ToDictionary(m => m.Name);

        Assert.Equal(MetricValue.Of("站点"), metrics[BirthProperties.SiteNameChinese].Value);
        Assert.Equal(MetricValue.Of("Asia/Shanghai"), metrics[BirthProperties.SiteTimeZone].Value);
        Assert.StartsWith("facility-edge ", metrics[BirthProperties.Software].Value.AsString, StringComparison.Ordinal);
        Assert.Equal(MetricValue.Of(17L), metrics[OutboxMetrics.Head].Value);
        Assert.Equal((MetricValue.Of(50L), MetricValue.Null), (metrics[MachineMetrics.DiskFree].Value, metrics[MachineMetrics.CertificateEnd].Value));
        Assert.Equal(MetricValue.Of(true), metrics["devices/panel/online"].Value);
        var loss = metrics["devices/panel/online/alarm/communication"];
        Assert.Equal((MetricValue.Of(false), Quality.Good), (loss.Value, loss.Quality));
        Assert.All(metrics.Values, m => Assert.NotNull(m.Timestamp));
    }

    [Fact]
    public async Task Births_name_conditions_that_are_not_configured_any_more_so_that_the_host_takes_their_end()
    {
        await using var run = new PipelineRun(
            TheBox, new ConditionState("panel/water/alarm/flood", true, false, 5), new ConditionState("/devices/gone/online/alarm/lost", true, false, 5));

        Assert.Equal(("water/alarm/flood", MetricValue.Of(false)), Last(Node(run).DeviceBirth("panel")!.Metrics));
        Assert.Equal(("devices/gone/online/alarm/lost", MetricValue.Of(false)), Last(Node(run).NodeBirth()));

        static (string?, MetricValue) Last(IReadOnlyList<Metric> metrics)
        {
            Assert.Equal("removed=true", Properties(metrics[^1]));
            return (metrics[^1].Name, metrics[^1].Value);
        }
    }

    private static EdgeNode Node(PipelineRun run) => new(
        run.Box, run.Board, () => new OutboxStatus(OutboxEpoch.New(), 17, 1, 16), () => new MachineStatus(false, null, 50, 100, null), () => 1, run.Pipeline.Removed, [], run.Time);

    private static string Properties(Metric metric) => string.Join(' ', metric.Properties!.Select(p => $"{p.Key}={p.Value}"));
}
