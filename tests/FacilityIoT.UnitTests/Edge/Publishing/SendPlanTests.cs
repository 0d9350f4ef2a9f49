using FacilityIoT.Edge.Publishing;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.UnitTests.Edge.Publishing;

public sealed class SendPlanTests
{
    private readonly HashSet<long> done = [];

    [Fact]
    public void An_alarm_overtakes_everything_whatever_its_age()
    {
        var state = Plan(head: 1000, alarms: [700, 900]);
        state.Stored(1001, FrameLane.Telemetry, At(0), At(0));
        state.Stored(1002, FrameLane.Alarm, At(0), At(0));

        Assert.Equal(
            [new(SendReason.Alarm, 1002), new(SendReason.Alarm, 700, true), new(SendReason.Alarm, 900, true), new(SendReason.Live, 1001), new(SendReason.Backlog, 1, true)],
            Send(state, 5, At(1)));
    }

    [Fact]
    public void Live_overtakes_backlog_and_becomes_backlog_after_10_seconds()
    {
        var state = Plan(head: 2);
        state.Stored(3, FrameLane.Telemetry, At(0), At(0));
        state.Stored(4, FrameLane.Telemetry, At(5), At(5));

        Assert.Equal([new(SendReason.Live, 4), new(SendReason.Backlog, 1, true), new(SendReason.Backlog, 2, true), new(SendReason.Backlog, 3, true), new(SendReason.Nothing)], Send(state, 5, At(10)));
    }

    [Fact]
    public void A_quarter_of_the_window_waits_for_live_frames()
    {
        var state = Plan(head: 100);

        Assert.Equal(24, Send(state, 100, At(0)).Count(choice => choice.IsFrame));
        Assert.Equal(SendReason.WindowFull, SendPlan.Next(state, At(0)).Reason);

        for (var n = 101; n <= 110; n++)
        {
            state.Stored(n, FrameLane.Telemetry, At(0), At(0));
        }

        Assert.Equal(8, Send(state, 100, At(0)).Count(choice => choice.Reason == SendReason.Live));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(4, 1)]
    [InlineData(32, 8)]
    public void The_reserve_never_takes_the_whole_window(int window, int reserve) => Assert.Equal(reserve, SendPlan.ReservedForLive(window));

    [Fact]
    public void A_pause_holds_telemetry_but_no_alarm()
    {
        var state = Plan(head: 20, alarms: [.. Enumerable.Range(1, 10).Select(n => (long)n)]);
        state.SetWindow(0);

        Assert.Equal(6, Send(state, 100, At(0)).Count(choice => choice.Reason == SendReason.Alarm));
        Assert.Equal(0, state.TelemetryInFlight);

        state.SetWindow(32);
        Assert.Contains(Send(state, 100, At(0)), choice => choice.Reason == SendReason.Backlog);
    }

    [Fact]
    public void Unanswered_telemetry_does_not_hold_an_alarm()
    {
        var state = Plan(head: 1000);
        Send(state, 1000, At(0));

        state.Stored(1001, FrameLane.Alarm, At(1), At(1));

        Assert.Equal(new SendChoice(SendReason.Alarm, 1001), SendPlan.Next(state, At(1)));
    }

    [Fact]
    public void Alarms_that_nobody_answers_do_not_hold_a_new_one()
    {
        var state = Plan(head: 0);
        for (var n = 1; n <= 100; n++)
        {
            state.Stored(n, FrameLane.Alarm, At(0), At(0));
        }

        Send(state, 1000, At(0));
        double[] silences = [10, 30, 70, 130];
        foreach (var at in silences)
        {
            state.Tick(At(at));
            Send(state, 1000, At(at));
        }

        state.Tick(At(190));
        Assert.All(Send(state, 1000, At(190)).Where(choice => choice.IsFrame), choice => Assert.True(choice.Historical));
        state.Stored(101, FrameLane.Alarm, At(190), At(190));

        Assert.Equal(new SendChoice(SendReason.Alarm, 101), SendPlan.Next(state, At(190)));
    }

    [Fact]
    public void Without_an_answer_the_lowest_go_again_with_half_the_window_and_ever_longer_waits()
    {
        var state = Plan(head: 1000);
        Assert.Equal(24, Send(state, 1000, At(0)).Count(choice => choice.IsFrame));

        state.Tick(At(9.9));
        Assert.Equal(24, state.TelemetryInFlight);

        state.Tick(At(10));
        Assert.Equal([1, .. Enumerable.Range(2, 11)], Send(state, 1000, At(10)).Where(c => c.IsFrame).Select(c => (int)c.Fseq));

        state.Tick(At(29));
        Assert.Equal(12, state.TelemetryInFlight);
        state.Tick(At(30));
        Assert.Equal(6, Send(state, 1000, At(30)).Count(choice => choice.IsFrame));

        double[] later = [70, 130, 190, 250, 310];
        foreach (var at in later)
        {
            state.Tick(At(at - 0.1));
            Assert.NotEqual(0, state.TelemetryInFlight);
            state.Tick(At(at));
            Assert.Equal(0, state.TelemetryInFlight);
            Assert.Equal(new SendChoice(SendReason.Backlog, 1, true), Send(state, 1000, At(at))[0]);
        }

        Assert.Equal(1, state.TelemetryWindow.Limit);
    }

    [Fact]
    public void One_frame_lost_among_answered_ones_goes_again_alone()
    {
        var state = Plan(head: 10);
        Send(state, 100, At(0));
        Acknowledge(state, At(1), 1, 2, 3, 5, 6, 7, 8, 9, 10);

        state.Tick(At(10));

        Assert.Equal([new(SendReason.Backlog, 4, true), new(SendReason.Nothing)], Send(state, 5, At(10)));
        Assert.Equal(32, state.TelemetryWindow.Limit);
    }

    [Fact]
    public void In_a_new_session_everything_unacknowledged_is_sent_again_as_history()
    {
        var state = Plan(head: 2);
        state.Stored(3, FrameLane.Alarm, At(0), At(0));
        state.Stored(4, FrameLane.Telemetry, At(0), At(0));
        Send(state, 100, At(0));
        Acknowledge(state, At(1), 2);

        state.BeginSession();
        state.Stored(5, FrameLane.Telemetry, At(1), At(1));

        Assert.Equal(
            [new(SendReason.Alarm, 3, true), new(SendReason.Live, 5), new(SendReason.Backlog, 1, true), new(SendReason.Backlog, 4, true), new(SendReason.Nothing)],
            Send(state, 5, At(1)));
    }

    [Fact]
    public void What_a_host_can_know_of_is_what_was_there_at_the_start_or_was_sent()
    {
        var state = Plan(head: 5);
        state.Stored(6, FrameLane.Telemetry, At(0), At(0));
        state.Stored(7, FrameLane.Telemetry, At(0), At(0));
        Assert.Equal(5, state.HighestKnown);

        state.Sending(6);
        Assert.Equal(6, state.HighestKnown);
    }

    [Fact]
    public void The_next_deadline_is_when_the_first_frame_is_late()
    {
        var state = Plan(head: 2);
        Assert.Null(state.NextDeadline);

        Send(state, 1, At(3));
        Send(state, 1, At(4));

        Assert.Equal(At(13), state.NextDeadline);
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private static List<SendChoice> Send(SendState state, int most, TimeSpan now)
    {
        var choices = new List<SendChoice>();
        for (var i = 0; i < most; i++)
        {
            var choice = SendPlan.Next(state, now);
            choices.Add(choice);
            if (!choice.IsFrame)
            {
                break;
            }

            state.Sending(choice.Fseq);
            state.Sent(choice, now);
        }

        return choices;
    }

    // 0.5 makes the jitter nothing.
    private SendState Plan(long head, params long[] alarms) => new(head, 0, alarms, done.Contains, () => 0.5);

    private void Acknowledge(SendState state, TimeSpan now, params IEnumerable<long> frames)
    {
        done.UnionWith(frames);
        var acked = 0L;
        while (done.Contains(acked + 1))
        {
            acked++;
        }

        state.Acknowledged(acked, now);
    }
}
