using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

public sealed class AlarmEngineTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
    private AlarmSituation _now = new();
    private AlarmRule _rule;

    [Fact]
    public void An_alarm_is_raised_acknowledged_and_closed_by_its_return()
    {
        Assert.Equal((AlarmReason.Raised, AlarmEffect.Open), Report(1, true));
        Assert.Equal(AlarmState.Unacknowledged, _now.State);
        Assert.Equal((AlarmReason.Acknowledged, AlarmEffect.Change), Take(new AlarmEvent.Acknowledge(Start, "wang")));
        Assert.Equal(AlarmState.Acknowledged, _now.State);
        Assert.Equal((AlarmReason.ReturnedAndClosed, AlarmEffect.Close), Report(2, false));
        Assert.Equal(AlarmState.Normal, _now.State);
    }

    [Fact]
    public void An_alarm_that_returned_waits_for_its_acknowledgement()
    {
        Report(1, true);
        Assert.Equal((AlarmReason.ReturnedToNormal, AlarmEffect.Change), Report(2, false));
        Assert.Equal(AlarmState.ReturnedUnacknowledged, _now.State);
        Assert.Equal((AlarmReason.AcknowledgedAndClosed, AlarmEffect.Close), Take(new AlarmEvent.Acknowledge(Start, "wang")));
    }

    [Fact]
    public void Acknowledging_does_not_clear()
    {
        Report(1, true);
        Take(new AlarmEvent.Acknowledge(Start, "wang"));

        Assert.True(_now.Active);
        Assert.Equal((AlarmReason.NothingToDo, AlarmEffect.None), Take(new AlarmEvent.Acknowledge(Start, "li")));
    }

    [Fact]
    public void A_latched_alarm_stays_until_a_person_resets_it()
    {
        _rule = new AlarmRule(Latch: true);
        Report(1, true);
        Assert.Equal((AlarmReason.StillActive, AlarmEffect.None), Take(new AlarmEvent.Reset(Start, "wang", 7)));
        Assert.Equal((AlarmReason.ReturnedButLatched, AlarmEffect.Change), Report(2, false));
        Assert.Equal((AlarmReason.Acknowledged, AlarmEffect.Change), Take(new AlarmEvent.Acknowledge(Start, "wang")));
        Assert.True(_now.IsOpen);
        Assert.Equal((AlarmReason.Reset, AlarmEffect.Close), Take(new AlarmEvent.Reset(Start, "wang", 7)));
    }

    [Fact]
    public void Bad_quality_neither_raises_nor_clears()
    {
        Assert.Equal((AlarmReason.QualityChanged, AlarmEffect.None), Report(1, null));
        Report(2, true);
        Assert.Equal((AlarmReason.QualityChanged, AlarmEffect.Change), Report(3, null));
        Assert.Equal((AlarmState.Unacknowledged, true, Quality.Bad), (_now.State, _now.Active, _now.Quality));
    }

    [Fact]
    public void An_older_event_writes_history_and_changes_no_state()
    {
        Report(5, true);
        Assert.Equal((AlarmReason.OlderThanKnown, AlarmEffect.History), Report(4, false));
        Assert.True(_now.Active);
    }

    [Fact]
    public void A_repeated_event_does_nothing()
    {
        Report(5, true);
        Assert.Equal(AlarmEffect.None, Report(5, true).Effect);
        Assert.Equal((AlarmReason.AlreadyActive, AlarmEffect.None), Report(6, true));
    }

    [Fact]
    public void An_activation_whose_end_is_known_first_is_not_lost()
    {
        Report(5, false);
        Assert.Equal((AlarmReason.RaisedLate, AlarmEffect.Open), Report(4, true));
        Assert.Equal(AlarmState.ReturnedUnacknowledged, _now.State);
        Assert.Equal(Start.AddSeconds(5), _now.ClearedAt);
    }

    [Fact]
    public void A_late_activation_does_not_open_again_what_was_handled()
    {
        Report(5, true);
        Take(new AlarmEvent.Acknowledge(Start, "wang"));
        Report(6, false);

        Assert.Equal((AlarmReason.OlderThanKnown, AlarmEffect.History), Report(3, true));
        Assert.False(_now.IsOpen);
    }

    [Fact]
    public void A_clock_that_was_set_back_hides_no_alarm()
    {
        Take(new AlarmEvent.Reported(Start.AddDays(1), new EventOrder(1, 1), true, Quality.Good));
        Take(new AlarmEvent.Acknowledge(Start, "wang"));
        Take(new AlarmEvent.Reported(Start.AddDays(1), new EventOrder(1, 2), false, Quality.Good));

        Assert.Equal((AlarmReason.Raised, AlarmEffect.Open), Take(new AlarmEvent.Reported(Start, new EventOrder(1, 3), true, Quality.Good)));
    }

    [Fact]
    public void A_birth_that_shows_an_unknown_fault_raises_it_once()
    {
        Assert.Equal((AlarmReason.FoundActive, AlarmEffect.Open), Observe(true, settled: false));
        Assert.Equal((AlarmReason.AlreadyActive, AlarmEffect.None), Observe(true, settled: true));
        Assert.Equal((AlarmReason.AlreadyActive, AlarmEffect.None), Report(1, true));
    }

    [Fact]
    public void A_birth_clears_only_when_no_frame_is_on_its_way()
    {
        Report(1, true);
        Assert.Equal((AlarmReason.NotSettled, AlarmEffect.None), Observe(false, settled: false));
        Assert.Equal((AlarmReason.ReturnedToNormal, AlarmEffect.Change), Report(2, false));
        Report(3, true);
        Assert.Equal((AlarmReason.FoundNormal, AlarmEffect.Change), Observe(false, settled: true));
    }

    private (AlarmReason Reason, AlarmEffect Effect) Report(int place, bool? active) =>
        Take(new AlarmEvent.Reported(Start.AddSeconds(place), new EventOrder(1, place), active, active is null ? Quality.Bad : Quality.Good));

    private (AlarmReason Reason, AlarmEffect Effect) Observe(bool active, bool settled) => Take(new AlarmEvent.Observed(Start, active, Quality.Good, settled));

    private (AlarmReason Reason, AlarmEffect Effect) Take(AlarmEvent happened)
    {
        var step = AlarmEngine.Step(_now, happened, _rule, Start);
        _now = step.Next;
        return (step.Reason, step.Effect);
    }
}
