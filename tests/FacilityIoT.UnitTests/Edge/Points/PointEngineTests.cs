using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Points;

public sealed class PointEngineTests
{
    private static readonly AlarmTrigger WhenActive = new AlarmTrigger.State(true);
    private static readonly AlarmTrigger Above80 = new AlarmTrigger.High(80, 5);

    [Fact]
    public void A_contact_counts_when_it_has_stood_for_the_debounce_time_and_says_when_it_was_first_seen()
    {
        var run = new PointRun(Given.Contact(20, false)).Read(0, false).Read(100, true).Wait(119);
        Assert.Equal([(MetricValue.Of(false), Quality.Good, 0L)], run.Samples);

        run.Wait(120);

        Assert.Equal((MetricValue.Of(true), Quality.Good, 100L), run.Samples[^1]);
    }

    [Fact]
    public void A_change_shorter_than_the_debounce_time_never_happened()
    {
        var run = new PointRun(Given.Contact(20, false, Given.Condition(WhenActive)))
            .Read(0, false).Read(100, true).Read(119, false).Read(130, true).Read(149, false).Wait(1000);

        Assert.Single(run.Samples);
        Assert.Empty(run.Changes);
    }

    [Fact]
    public void A_normally_closed_contact_is_active_when_its_loop_opens()
    {
        var run = new PointRun(Given.Contact(0, true, Given.Condition(WhenActive))).Read(0, true).Read(50, false);

        Assert.Equal(MetricValue.Of(true), run.Current.Value);
        Assert.Equal([(true, 50L)], run.Changes);
    }

    [Fact]
    public void A_fault_present_at_the_start_raises() =>
        Assert.Equal([(true, 20L)], new PointRun(Given.Contact(20, false, Given.Condition(WhenActive))).Read(0, true).Wait(20).Changes);

    [Fact]
    public void An_on_delay_ends_without_a_new_reading_and_the_alarm_says_when()
    {
        var run = new PointRun(Given.Contact(20, false, Given.Condition(WhenActive, onDelayMs: 2000))).Read(100, true);
        Assert.Equal(Given.Ms(120), run.NextDue);

        run.Wait(2119);
        Assert.Empty(run.Changes);

        run.Wait(60_000);
        Assert.Equal([(true, 2120L)], run.Changes);
    }

    [Fact]
    public void An_on_delay_that_is_interrupted_begins_anew() =>
        Assert.Equal(
            [(true, 1700L)],
            new PointRun(Given.Contact(0, false, Given.Condition(WhenActive, onDelayMs: 1000)))
                .Read(0, true).Read(500, false).Read(700, true).Wait(5000).Changes);

    [Fact]
    public void An_off_delay_holds_the_alarm() =>
        Assert.Equal(
            [(true, 0L), (false, 1600L)],
            new PointRun(Given.Contact(0, false, Given.Condition(WhenActive, offDelayMs: 1000)))
                .Read(0, true).Read(100, false).Read(200, true).Read(600, false).Wait(5000).Changes);

    [Fact]
    public void A_limit_clears_only_below_its_deadband() =>
        Assert.Equal(
            [(true, 1L), (false, 4L)],
            new PointRun(Given.Analog(Given.Condition(Above80))).Read(0, 80).Read(1, 80.1).Read(2, 76).Read(3, 75).Read(4, 74.9).Changes);

    [Fact]
    public void A_low_limit_clears_only_above_its_deadband() =>
        Assert.Equal(
            [(true, 1L), (false, 3L)],
            new PointRun(Given.Analog(Given.Condition(new AlarmTrigger.Low(10, 2)))).Read(0, 10).Read(1, 9).Read(2, 12).Read(3, 12.1).Changes);

    [Fact]
    public void A_code_is_active_while_the_integer_is_one_of_its_codes() =>
        Assert.Equal(
            [(true, 1L), (false, 2L)],
            new PointRun(Given.Analog(Given.Condition(new AlarmTrigger.Code([4, 90]))) with { DataType = SparkplugDataType.Int64 })
                .Read(0, MetricValue.Of(0L)).Read(1, MetricValue.Of(90L)).Read(2, MetricValue.Of(41L)).Changes);

    [Fact]
    public void Bad_quality_neither_raises_nor_clears_and_its_value_is_null()
    {
        var run = new PointRun(Given.Analog(Given.Condition(Above80))).Read(0, 90).Bad(1000).Wait(10_000);

        Assert.Equal((MetricValue.Null, Quality.Bad, 1000L), run.Samples[^1]);
        Assert.Equal([(true, 0L)], run.Changes);
    }

    [Fact]
    public void A_delay_that_ends_while_nothing_is_known_is_decided_by_the_next_good_reading()
    {
        var run = new PointRun(Given.Contact(0, false, Given.Condition(WhenActive, onDelayMs: 1000))).Read(0, true).Bad(500).Wait(4000);
        Assert.Empty(run.Changes);

        run.Read(5000, true);
        Assert.Equal([(true, 5000L)], run.Changes);
    }

    [Fact]
    public void A_broken_sensor_is_an_alarm_of_its_own_but_not_while_its_device_is_lost()
    {
        var run = new PointRun(Given.Analog(Given.Condition(new AlarmTrigger.BadQuality()))).Read(0, 1).Lose(10).Wait(1000);
        Assert.Empty(run.Changes);
        Assert.Equal(Quality.Bad, run.Current.Quality);

        Assert.Equal([(true, 2000L), (false, 3000L)], run.Bad(2000).Read(3000, 1).Changes);
    }

    [Fact]
    public void A_point_without_a_good_reading_for_long_is_stale_and_null_and_says_so()
    {
        var run = new PointRun(Given.Analog(Given.Condition(new AlarmTrigger.Stale())) with { StaleAfter = Given.Ms(3000) })
            .Read(0, 1).Read(1000, 1).Wait(3999);
        Assert.Equal(Quality.Good, run.Current.Quality);

        run.Wait(4000);
        Assert.Equal((MetricValue.Null, Quality.Stale, 4000L), run.Samples[^1]);

        run.Read(9000, 1);
        Assert.Equal([(true, 4000L), (false, 9000L)], run.Changes);
    }

    [Fact]
    public void The_first_value_is_always_sent_and_then_only_what_leaves_the_deadband_of_what_was_sent()
    {
        var run = new PointRun(Given.Analog() with { Deadband = 1 }).Read(0, 10).Read(1, 10.6).Read(2, 11).Read(3, 11.1).Read(4, 10.2);

        Assert.Equal([10, 11.1], run.Samples.Select(s => s.Value.AsDouble));
        Assert.Equal(MetricValue.Of(10.2), run.Current.Value);
    }

    [Fact]
    public void Silence_ends_with_the_present_value_and_after_a_long_stop_only_once()
    {
        var run = new PointRun(Given.Analog() with { Deadband = 5, LongestSilence = Given.Ms(1000) }).Read(0, 10).Read(400, 11).Wait(1000);
        Assert.Equal((MetricValue.Of(11d), Quality.Good, 1000L), run.Samples[^1]);

        run.Wait(60_500);
        Assert.Equal((MetricValue.Of(11d), Quality.Good, 60_000L), run.Samples[^1]);
        Assert.Equal(3, run.Samples.Count);
    }

    [Fact]
    public void Time_stamps_of_a_metric_rise_even_within_a_millisecond_but_follow_a_clock_that_is_set_back()
    {
        var point = Given.Analog();
        var run = new PointRun(point).Read(5000.1, 1).Read(5000.2, 2).Read(5000.3, 3);

        Assert.Equal([5000L, 5001L, 5002L], run.Samples.Select(s => s.Ms));
        Assert.Equal(1000, FacilityIoT.Edge.Points.ReportByException.NextTimestamp(3_600_000, 1000));
    }

    [Fact]
    public void A_latched_alarm_outlasts_its_trigger_until_it_is_reset()
    {
        var run = new PointRun(Given.Contact(0, false, Given.Condition(WhenActive, latch: true))).Read(0, true).Reset(5).Read(10, false).Wait(99_999);
        Assert.Equal([(true, 0L)], run.Changes);

        Assert.Equal([(true, 0L), (false, 100_000L)], run.Reset(100_000).Changes);
    }

    [Fact]
    public void An_alarm_open_before_the_restart_is_not_raised_again() =>
        Assert.Empty(new PointRun(Given.Contact(20, false, Given.Condition(WhenActive)), restored: true).Read(0, true).Wait(5000).Changes);

    [Fact]
    public void An_alarm_that_ended_while_the_box_was_off_is_cleared() =>
        Assert.Equal([(false, 20L)], new PointRun(Given.Contact(20, false, Given.Condition(WhenActive)), restored: true).Read(0, false).Wait(5000).Changes);

    [Fact]
    public void A_latched_alarm_survives_the_restart() =>
        Assert.Equal([true], new PointRun(Given.Contact(0, false, Given.Condition(WhenActive, latch: true)), restored: true).Read(0, false).Wait(5000).Active);

    [Fact]
    public void An_open_limit_alarm_stays_open_inside_its_deadband_over_a_restart() =>
        Assert.Empty(new PointRun(Given.Analog(Given.Condition(Above80)), restored: true).Read(0, 77).Changes);
}
