using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

/// <summary>What people, rules and time do to an alarm.</summary>
public sealed class AlarmLifeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
    private readonly AlarmFolding _fold = new(Start);
    private int _place;

    [Fact]
    [Trait("domain", "2: Acknowledging never clears")]
    public void An_acknowledgement_that_expires_while_it_is_active_calls_again()
    {
        Report(true);
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        Assert.Equal(Start + TimeSpan.FromMinutes(30), AlarmDue.Next(_fold.State, _fold.Rule));

        _fold.Now = Start + TimeSpan.FromMinutes(30);
        Assert.Equal((AlarmReason.AcknowledgementExpired, true), Take(new AlarmEvent.TimePassed(Now)));
        Assert.Equal((AlarmState.Unacknowledged, true), (_fold.State.State, _fold.State.Active));
        Assert.Null(_fold.State.Acknowledged);
    }

    [Fact]
    public void An_acknowledgement_of_what_has_returned_never_expires()
    {
        _fold.Rule = _fold.Rule with { Latch = true };
        Report(true);
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        Report(false);
        Assert.Null(AlarmDue.Next(_fold.State, _fold.Rule));
    }

    [Fact]
    [Trait("domain", "2: Shelved (by a person: reason, end,")]
    public void A_shelving_needs_a_person_a_reason_and_an_end_below_the_maximum()
    {
        Report(true);
        Assert.Equal(AlarmReason.NeedsPerson, Take(new AlarmEvent.Shelve(Now, "key", null, "cleaning", Now.AddMinutes(5))).Reason);
        Assert.Equal(AlarmReason.NeedsReason, Take(new AlarmEvent.Shelve(Now, "wang", 7, " ", Now.AddMinutes(5))).Reason);
        Assert.Equal(AlarmReason.EndsTooEarly, Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now)).Reason);
        Assert.Equal(AlarmReason.EndsTooLate, Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now.AddHours(1).AddSeconds(1))).Reason);
        Assert.Equal(AlarmReason.Shelved, Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now.AddHours(1))).Reason);
        Assert.True(_fold.State.IsHeld);
    }

    [Fact]
    public void Prolonging_a_shelving_does_not_get_around_the_maximum()
    {
        Report(true);
        Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now.AddMinutes(50)));
        _fold.Now = Start.AddMinutes(40);
        Assert.Equal(AlarmReason.EndsTooLate, Take(new AlarmEvent.Shelve(Now, "li", 8, "still cleaning", Now.AddMinutes(50))).Reason);
        Assert.Equal(AlarmReason.Shelved, Take(new AlarmEvent.Shelve(Now, "li", 8, "still cleaning", Start.AddHours(1))).Reason);
    }

    [Fact]
    [Trait("domain", "2: Shelved (by a person: reason, end,")]
    public void At_the_end_of_its_shelving_what_is_active_calls_again_and_what_returned_does_not()
    {
        Report(true);
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now.AddMinutes(5)));
        _fold.Now = Start.AddMinutes(5);
        Assert.Equal((AlarmReason.ShelvingEnded, true), Take(new AlarmEvent.TimePassed(Now)));
        Assert.Equal(AlarmState.Unacknowledged, _fold.State.State);

        Take(new AlarmEvent.Shelve(Now, "wang", 7, "cleaning", Now.AddMinutes(5)));
        Report(false);
        _fold.Now = Start.AddMinutes(10);
        Assert.Equal((AlarmReason.ShelvingEnded, false), Take(new AlarmEvent.TimePassed(Now)));
        Assert.Equal(AlarmState.ReturnedUnacknowledged, _fold.State.State);
    }

    [Fact]
    [Trait("domain", "2: An entrapment is latched")]
    public void An_entrapment_is_shelved_by_two_people_only()
    {
        _fold.Rule = _fold.Rule with { Entrapment = true, Latch = true };
        Report(true);
        Assert.Equal((AlarmReason.ShelvingAsked, false), (Take(new AlarmEvent.Shelve(Now, "wang", 7, "test call", Now.AddMinutes(30))).Reason, _fold.State.IsHeld));
        Assert.Equal(AlarmReason.NeedsAnotherPerson, Take(new AlarmEvent.ConfirmShelving(Now, "wang", 7)).Reason);
        Assert.Equal(AlarmReason.NeedsPerson, Take(new AlarmEvent.ConfirmShelving(Now, "key", null)).Reason);
        Assert.Equal(AlarmReason.Shelved, Take(new AlarmEvent.ConfirmShelving(Now, "li", 8)).Reason);
        Assert.True(_fold.State.IsHeld);
    }

    [Fact]
    public void A_shelving_that_nobody_confirms_ends_and_was_never_silent()
    {
        _fold.Rule = _fold.Rule with { Entrapment = true, Latch = true };
        Report(true);
        Take(new AlarmEvent.Shelve(Now, "wang", 7, "test call", Now.AddMinutes(30)));
        _fold.Now = Start.AddMinutes(10);
        Assert.Equal((AlarmReason.ShelvingNotConfirmed, false), Take(new AlarmEvent.TimePassed(Now)));
        Assert.Null(_fold.State.Shelf);
    }

    [Fact]
    [Trait("domain", "2: An entrapment is latched")]
    public void An_entrapment_is_reset_only_when_somebody_on_site_has_confirmed_that_nobody_is_trapped()
    {
        _fold.Rule = _fold.Rule with { Entrapment = true, Latch = true };
        Report(true);
        Report(false);
        Assert.Equal(AlarmReason.NobodyTrappedNotConfirmed, Take(new AlarmEvent.Reset(Now, "wang", 7)).Reason);
        Take(new AlarmEvent.ConfirmNobodyTrapped(Now, "li"));

        // Stuck again: the confirmation was for the time before.
        Report(true);
        Report(false);
        Assert.Equal(AlarmReason.NobodyTrappedNotConfirmed, Take(new AlarmEvent.Reset(Now, "wang", 7)).Reason);
        Take(new AlarmEvent.ConfirmNobodyTrapped(Now, "li"));
        Assert.Equal(AlarmReason.NeedsPerson, Take(new AlarmEvent.Reset(Now, "key")).Reason);
        Assert.Equal(AlarmReason.Reset, Take(new AlarmEvent.Reset(Now, "wang", 7)).Reason);
        Assert.False(_fold.State.IsOpen);
    }

    [Fact]
    [Trait("domain", "2: Latched (stays until reset)")]
    public void A_latch_on_the_box_is_asked_for_and_ends_when_the_box_says_so()
    {
        _fold.Rule = _fold.Rule with { Latch = true, LatchedOnBox = true };
        Report(true);
        Assert.Equal((AlarmReason.ResetRequested, false), Take(new AlarmEvent.Reset(Now, "wang", 7)));
        Assert.Equal(AlarmReason.NothingToDo, Take(new AlarmEvent.Reset(Now, "li", 8)).Reason);
        Assert.Equal(AlarmReason.Reset, Report(false).Reason);
        Assert.False(_fold.State.IsOpen);
    }

    [Fact]
    public void A_latch_whose_trigger_still_holds_is_not_reset()
    {
        _fold.Rule = _fold.Rule with { Latch = true, LatchedOnBox = true };
        Report(true);
        Take(new AlarmEvent.Reset(Now, "wang", 7));
        _fold.Now = Start.AddSeconds(30);
        Assert.Equal(AlarmReason.ResetNotTaken, Take(new AlarmEvent.TimePassed(Now)).Reason);
        Assert.Equal((AlarmReason.ReturnedButLatched, true), (Report(false).Reason, _fold.State.IsOpen));
    }

    [Fact]
    public void Only_a_latch_is_reset()
    {
        Report(true);
        Assert.Equal(AlarmReason.StillActive, Take(new AlarmEvent.Reset(Now, "wang", 7)).Reason);
        Report(false);
        Assert.Equal(AlarmReason.NotLatched, Take(new AlarmEvent.Reset(Now, "wang", 7)).Reason);
    }

    [Fact]
    [Trait("domain", "2: Chatter (three or more activations in")]
    public void Three_activations_in_a_minute_are_one_alarm_with_a_count()
    {
        Assert.Equal((AlarmReason.Raised, true), Report(true));
        Report(false, 10);
        Assert.Equal((AlarmReason.RaisedAgain, true), Report(true, 10));
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        Report(false, 10);
        Assert.Equal((AlarmReason.Raised, true), Report(true, 10));
        Assert.True(_fold.State.Chatter.IsOn);

        // From here on it neither calls nor closes, however often it comes, acknowledged or not.
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        for (var i = 2; i <= 20; i++)
        {
            Assert.Equal((AlarmReason.ReturnedInChatter, false), Report(false, 1));
            Assert.Equal((AlarmReason.ActivatedInChatter, false), Report(true, 1));
            Assert.Equal((AlarmState.Acknowledged, i), (_fold.State.State, _fold.State.Activations));
        }

        Report(false, 1);
        _fold.Now += TimeSpan.FromMinutes(5);
        Assert.Equal(AlarmReason.ChatterEnded, Take(new AlarmEvent.TimePassed(Now)).Reason);
        Assert.False(_fold.State.IsOpen);
    }

    [Fact]
    public void Activations_more_than_a_minute_apart_are_no_chatter()
    {
        for (var i = 0; i < 10; i++)
        {
            Assert.True(Report(true, 20).Annunciate);
            Report(false, 20);
        }

        Assert.False(_fold.State.Chatter.IsOn);
    }

    [Fact]
    [Trait("domain", "2: Each alarm has on-delay")]
    public void What_stays_active_calls_again_after_its_re_alarm_time()
    {
        _fold.Rule = _fold.Rule with { AcknowledgementLasts = null };
        Report(true);
        Assert.Equal(Start + TimeSpan.FromHours(1), AlarmDue.Next(_fold.State, _fold.Rule));
        _fold.Now = Start.AddMinutes(50);
        Take(new AlarmEvent.Acknowledge(Now, "wang", 7));
        _fold.Now = Start.AddMinutes(110);
        Assert.Equal((AlarmReason.Realarmed, true), Take(new AlarmEvent.TimePassed(Now)));
        Assert.Equal(AlarmState.Unacknowledged, _fold.State.State);
        Report(false);
        Assert.Null(AlarmDue.Next(_fold.State, _fold.Rule));
    }

    [Fact]
    [Trait("domain", "2: Out of service")]
    public void Out_of_service_is_silent_and_nothing_ends_it_but_its_end()
    {
        Report(true);
        Assert.Equal(AlarmReason.NeedsPerson, Take(new AlarmEvent.TakeOutOfService(Now, "key", null, "repair", "T-1")).Reason);
        Take(new AlarmEvent.TakeOutOfService(Now, "wang", 7, "repair", "T-1"));
        Take(new AlarmEvent.Suppress(Now, "box/hengtai/box-1"));
        Assert.False(Report(false).Annunciate);
        Assert.False(Report(true).Annunciate);
        Assert.Equal((AlarmReason.Unsuppressed, false), Take(new AlarmEvent.Unsuppress(Now, "box/hengtai/box-1")));
        Assert.Equal((AlarmReason.ReturnedToService, true), Take(new AlarmEvent.ReturnToService(Now, "wang")));
    }

    [Fact]
    public void A_condition_taken_out_of_the_boxs_file_ends_with_a_reason_of_its_own()
    {
        Report(true);
        var step = _fold.Take(new AlarmEvent.Reported(Now, new EventOrder(1, ++_place), false, Quality.Good) { Removed = true });
        Assert.Equal((AlarmReason.RemovedFromBox, AlarmEffect.Close), (step.Reason, step.Effect));
    }

    [Fact]
    public void A_raise_from_a_backlog_of_what_is_normal_by_now_calls_nobody()
    {
        _fold.Take(new AlarmEvent.Observed(Now, false, Quality.Good, Settled: false));
        var step = _fold.Take(new AlarmEvent.Reported(Now.AddMinutes(-5), new EventOrder(1, ++_place), true, Quality.Good) { Historical = true });
        Assert.Equal((AlarmReason.RaisedInBacklog, AlarmEffect.Open, false), (step.Reason, step.Effect, step.Annunciate));

        // The next birth shows that it is there after all.
        Assert.True(_fold.Take(new AlarmEvent.Observed(Now, true, Quality.Good, Settled: true)).Annunciate);
    }

    [Fact]
    public void A_raise_from_a_backlog_calls_when_it_is_newer_than_the_birth_or_latched()
    {
        _fold.Take(new AlarmEvent.Observed(Now.AddMinutes(-9), false, Quality.Good, Settled: false));
        Assert.True(_fold.Take(new AlarmEvent.Reported(Now.AddMinutes(-5), new EventOrder(1, ++_place), true, Quality.Good) { Historical = true }).Annunciate);

        var latched = new AlarmFolding(Start) { Rule = _fold.Rule with { Latch = true } };
        latched.Take(new AlarmEvent.Observed(Now, false, Quality.Good, Settled: false));
        Assert.True(latched.Take(new AlarmEvent.Reported(Now.AddMinutes(-5), new EventOrder(1, ++_place), true, Quality.Good) { Historical = true }).Annunciate);
    }

    private DateTimeOffset Now => _fold.Now;

    private (AlarmReason Reason, bool Annunciate) Report(bool active, int afterSeconds = 0)
    {
        _fold.Now += TimeSpan.FromSeconds(afterSeconds);
        return Take(new AlarmEvent.Reported(Now, new EventOrder(1, ++_place), active, Quality.Good));
    }

    private (AlarmReason Reason, bool Annunciate) Take(AlarmEvent happened)
    {
        var step = _fold.Take(happened);
        return (step.Reason, step.Annunciate);
    }
}
