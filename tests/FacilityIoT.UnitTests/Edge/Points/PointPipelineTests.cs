using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Points;

public sealed class PointPipelineTests
{
    private static readonly Box OneContact =
        Given.Box(Given.Device("gpio", Given.Contact(0, false, Given.Condition(new AlarmTrigger.State(true), onDelayMs: 500, id: "leak"))));

    [Fact]
    public async Task An_alarm_is_appended_at_once_in_a_frame_of_its_own_with_its_state()
    {
        await using var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(500);
        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the alarm frame");

        var frame = Assert.Single(run.Alarms);
        var metric = Assert.Single(frame.Samples);
        Assert.Equal(("gpio", "water/alarm/leak", MetricValue.Of(true)), (frame.Device, metric.Name, metric.Value));
        Assert.Equal(run.Time.GetUtcNow().ToUnixTimeMilliseconds(), metric.Timestamp);
        Assert.Equal([new ConditionState("gpio/water/alarm/leak", true, false, metric.Timestamp!.Value)], frame.Conditions);
        Assert.DoesNotContain(run.Telemetry, f => f.Samples.Any(m => m.Name == metric.Name));
    }

    [Fact]
    public async Task A_condition_that_was_active_and_is_not_configured_any_more_is_ended_once()
    {
        await using var run = new PipelineRun(
            OneContact,
            new ConditionState("gpio/water/alarm/flood", true, true, 5),
            new ConditionState("gone/door/alarm/open", true, false, 5),
            new ConditionState("/devices/gone/online/alarm/lost", true, false, 5),
            new ConditionState("gone/door/alarm/shut", false, false, 5),
            new ConditionState("gpio/water/alarm/leak", true, false, 5));
        await PipelineRun.UntilAsync(() => run.Alarms.Count == 3, "three frames");

        Assert.Equal(
            [("gpio", "water/alarm/flood"), ("gone", "door/alarm/open"), (null, "devices/gone/online/alarm/lost")],
            run.Alarms.Select(frame => (frame.Device, Assert.Single(frame.Samples).Name)));
        Assert.All(run.Alarms, frame => Assert.Equal(MetricValue.Of(false), frame.Samples[0].Value));
        Assert.Equal(["gpio/water/alarm/flood", "gone/door/alarm/open", "/devices/gone/online/alarm/lost"], run.Alarms.Select(frame => frame.Conditions[0].Key));
        Assert.All(run.Alarms, frame => Assert.False(frame.Conditions[0].Active));
    }

    [Fact]
    public async Task Telemetry_waits_a_second_for_more_and_goes_in_one_frame_per_device_and_one_for_the_box()
    {
        await using var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, false);
        await run.PassAsync(10);
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(400);
        run.Scan("gpio", DeviceLink.Online, false);
        await run.PassAsync(599);
        Assert.Single(run.Telemetry);

        await run.PassAsync(1);
        await PipelineRun.UntilAsync(() => run.Telemetry.Count == 3, "the frames of the first second");
        Assert.Equal(["devices/gpio/online"], run.Telemetry.Single(f => f.Device is null).Samples.Select(s => s.Name));
        Assert.Equal([true, false], run.Telemetry.Last(f => f.Device == "gpio").Samples.Select(s => s.Value.AsBoolean));
    }

    [Fact]
    public async Task The_first_values_of_a_device_do_not_wait_and_no_frame_holds_more_than_two_hundred_samples()
    {
        var points = Enumerable.Range(0, 250).Select(i => Given.Analog() with { Id = $"p{i}" }).ToArray();
        await using var run = new PipelineRun(Given.Box(Given.Device("meter", points)));
        run.Scan("meter", DeviceLink.Online, [.. points.Select((_, i) => new Reading(i, MetricValue.Of((double)i), Quality.Good))]);
        await PipelineRun.UntilAsync(() => run.Telemetry.Count == 2, "two frames");

        Assert.Equal([200, 50], run.Telemetry.Select(f => f.Samples.Count));
    }

    [Fact]
    public async Task A_lost_device_raises_one_alarm_of_the_box_and_its_points_turn_bad_once()
    {
        await using var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(500);
        run.Scan("gpio", DeviceLink.Lost);
        run.Scan("gpio", DeviceLink.Lost);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("gpio") == false, "the device to be offline");

        var alarm = run.Alarms.Single(f => f.Device is null).Samples.Single();
        Assert.Equal(("devices/gpio/online/alarm/communication", MetricValue.Of(true)), (alarm.Name, alarm.Value));
        var bad = run.Telemetry.Where(f => f.Device == "gpio").SelectMany(f => f.Samples).Where(s => s.Quality == Quality.Bad).ToList();
        Assert.True(Assert.Single(bad).Value.IsNull);
        // The contact's own alarm stands: nothing is known of it.
        Assert.Single(run.Alarms, f => f.Device == "gpio");
    }

    [Fact]
    public async Task A_device_is_shown_offline_only_after_its_last_samples_are_committed()
    {
        await using var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, false);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("gpio") == true, "the device to be online");
        run.CommitAtOnce = false;
        run.Scan("gpio", DeviceLink.Lost);
        await PipelineRun.UntilAsync(() => run.Telemetry.Any(f => f.Samples.Any(s => s.Quality == Quality.Bad)), "the bad samples");
        Assert.True(run.Board.IsOnline("gpio"));

        run.CommitAll();
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("gpio") == false, "the device to be offline");
    }

    [Fact]
    public async Task A_device_is_shown_online_when_its_contacts_have_settled()
    {
        await using var run = new PipelineRun(Given.Box(Given.Device("gpio", Given.Contact(50, false))));
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(49);
        await run.PassAsync(0);
        Assert.Null(run.Board.IsOnline("gpio"));

        await run.PassAsync(1);
        await PipelineRun.UntilAsync(() => run.Board.IsOnline("gpio") == true, "the device to be online");
        Assert.Equal((MetricValue.Of(true), Quality.Good), (run.Board.Snapshot("gpio").Points[0].Value, run.Board.Snapshot("gpio").Points[0].Quality));
    }

    [Fact]
    public async Task A_condition_is_shown_only_after_its_commit()
    {
        await using var run = new PipelineRun(OneContact) { CommitAtOnce = false };
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(500);
        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the alarm frame");
        Assert.Equal(MetricValue.Of(false), run.Board.Snapshot("gpio").Conditions[0][0].Value);

        run.CommitAll();
        await PipelineRun.UntilAsync(() => run.Board.Snapshot("gpio").Conditions[0][0].Value == MetricValue.Of(true), "the alarm on the board");
    }

    [Fact]
    public async Task An_alarm_does_not_wait_for_the_commit_of_telemetry()
    {
        await using var run = new PipelineRun(OneContact) { CommitAtOnce = false };
        run.Scan("gpio", DeviceLink.Online, false);
        await run.PassAsync(1000);
        await PipelineRun.UntilAsync(() => run.Telemetry.Count > 0, "telemetry that is not committed");
        run.Scan("gpio", DeviceLink.Online, true);
        await run.PassAsync(500);

        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the alarm frame");
    }

    [Fact]
    public async Task While_the_disk_refuses_telemetry_for_long_new_samples_are_given_up_and_alarms_are_still_judged()
    {
        var points = Enumerable.Range(0, 1000).Select(i => Given.Analog() with { Id = $"p{i}" })
            .Append(Given.Contact(0, false, Given.Condition(new AlarmTrigger.State(true)))).ToArray();
        await using var run = new PipelineRun(Given.Box(Given.Device("meter", points))) { CommitAtOnce = false };
        var polls = (PendingAppends.MostSamples / 1000) + 10;
        for (var poll = 0; poll < polls; poll++)
        {
            run.Scan("meter", DeviceLink.Online, [.. Enumerable.Range(0, 1000).Select(i => new Reading(i, MetricValue.Of((double)poll), Quality.Good))]);
            await run.PassAsync(1);
        }

        run.Scan("meter", DeviceLink.Online, [new Reading(1000, MetricValue.Of(true), Quality.Good)]);

        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the alarm frame");
        Assert.InRange(run.Telemetry.Sum(f => f.Samples.Count), PendingAppends.MostSamples - 400, PendingAppends.MostSamples);
    }

    [Fact]
    public async Task A_condition_open_before_the_restart_is_shown_and_not_raised_again_and_ends_when_it_has_ended()
    {
        await using var run = new PipelineRun(OneContact, new ConditionState("gpio/water/alarm/leak", true, false, 123));
        var shown = run.Board.Snapshot("gpio").Conditions[0][0];
        Assert.Equal(new LiveValue(MetricValue.Of(true), Quality.Stale, 123), shown);

        run.Scan("gpio", DeviceLink.Online, true);
        await PipelineRun.UntilAsync(() => run.Board.Snapshot("gpio").Conditions[0][0].Quality == Quality.Good, "the first judgement");
        Assert.Empty(run.Alarms);

        run.Scan("gpio", DeviceLink.Online, false);
        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the end of the alarm");
        Assert.Equal(MetricValue.Of(false), run.Alarms[0].Samples[0].Value);
    }

    [Fact]
    public async Task A_single_unanswered_poll_changes_nothing()
    {
        await using var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, true);
        run.Scan("gpio", DeviceLink.Doubtful, [new Reading(0, MetricValue.Null, Quality.Bad)]);
        await run.PassAsync(500);
        await PipelineRun.UntilAsync(() => run.Alarms.Count > 0, "the alarm, in spite of the doubt");

        Assert.True(run.Board.IsOnline("gpio"));
    }

    [Fact]
    public async Task What_is_read_is_stored_before_the_pipeline_ends()
    {
        var run = new PipelineRun(OneContact);
        run.Scan("gpio", DeviceLink.Online, false);
        await run.StopAsync();

        Assert.Contains(run.Telemetry, f => f.Device == "gpio");
        await run.DisposeAsync();
    }

    [Fact]
    public async Task A_reset_ends_a_latched_alarm_whose_trigger_has_ended()
    {
        var latched = Given.Condition(new AlarmTrigger.State(true), latch: true, id: "leak");
        await using var run = new PipelineRun(Given.Box(Given.Device("gpio", Given.Contact(0, false, latched))));
        run.Scan("gpio", DeviceLink.Online, true);
        run.Scan("gpio", DeviceLink.Online, false);
        await run.PassAsync(1);
        run.Pipeline.OnCommand(new SparkplugPayload { Metrics = [AlarmReset.BirthMetric(0) with { Value = MetricValue.Of("gpio/water/alarm/leak") }] });
        await PipelineRun.UntilAsync(() => run.Alarms.Count == 2, "the end of the alarm");

        Assert.Equal(MetricValue.Of(false), run.Alarms[1].Samples[0].Value);
        Assert.Equal(FrameLane.Alarm, run.Alarms[1].Lane);
    }

    [Fact]
    public async Task A_failing_outbox_ends_the_pipeline_with_its_reason()
    {
        using var metrics = new FacilityIoT.Edge.Health.EdgeMetrics();
        var time = new FacilityIoT.Testing.ManualTime();
        var scans = System.Threading.Channels.Channel.CreateUnbounded<DeviceScan>();
        var pipeline = new PointPipeline(
            OneContact,
            new LiveBoard(OneContact, time),
            [],
            (_, _) => ValueTask.FromException<long>(new ObjectDisposedException("outbox")),
            time,
            metrics,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<PointPipeline>.Instance);
        scans.Writer.TryWrite(new DeviceScan("gpio", 0, time.GetUtcNow(), [new Reading(0, MetricValue.Of(false), Quality.Good)], DeviceLink.Online));

        await Assert.ThrowsAsync<ObjectDisposedException>(() => pipeline.RunAsync(scans.Reader, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)));
    }
}
