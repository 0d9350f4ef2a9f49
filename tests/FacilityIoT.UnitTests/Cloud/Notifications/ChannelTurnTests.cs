using FacilityIoT.Cloud.Notifications.Channels;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Notifications;

public sealed class ChannelTurnTests
{
    private static readonly ChannelLimit Limit = new(20, 5, 3000);
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_few_messages_go_each_for_itself() => Assert.Equal(new ChannelTurn(3, false, null), ChannelTurn.Decide(Limit, [], null, false, 3, Start));

    [Fact]
    public void A_storm_is_one_message() => Assert.Equal(new ChannelTurn(0, true, null), ChannelTurn.Decide(Limit, [], null, false, 500, Start));

    [Fact]
    public void Level_1_uses_the_places_that_are_kept_for_it_and_is_never_bundled()
    {
        var uses = Enumerable.Repeat(Start, 15).ToList();
        Assert.Equal(Start + ChannelTurn.Window, ChannelTurn.Decide(Limit, uses, null, false, 1, Start).WaitUntil);
        Assert.Equal(new ChannelTurn(5, false, null), ChannelTurn.Decide(Limit, uses, null, true, 9, Start));
    }

    [Fact]
    public void A_pause_of_the_peer_is_kept() =>
        Assert.Equal(new ChannelTurn(0, false, Start.AddMinutes(10)), ChannelTurn.Decide(Limit, [], Start.AddMinutes(10), false, 1, Start));

    /// <summary>Whatever comes when: never more than 20 in a minute, the five places are level 1's alone, nothing is lost, and a level 1 waits only behind others of its kind.</summary>
    [Fact]
    public void No_minute_has_more_than_its_places_and_nothing_is_lost()
    {
        var arrivals = Gen.ListOf(Gen.Zip(Gen.Choose(0, 20_000), Gen.Choose(0, 39)));
        Check.QuickThrowOnFailure(Prop.ForAll(arrivals.ToArbitrary(), steps => Run(steps.Select(step => (step.Item1, step.Item2)))));
    }

    private static bool Run(IEnumerable<(int Milliseconds, int Kind)> steps)
    {
        var (now, routine, urgent, out1, out2) = (Start, 0, 0, 0, 0);
        var (came1, came2) = (0, 0);
        var uses = new List<(DateTimeOffset At, bool Urgent)>();
        foreach (var (milliseconds, kind) in steps.Concat(Enumerable.Repeat((62_001, -1), 200)))
        {
            now = now.AddMilliseconds(milliseconds);
            (urgent, came1) = kind == 0 ? (urgent + 1, came1 + 1) : (urgent, came1);
            (routine, came2) = kind > 0 ? (routine + kind, came2 + kind) : (routine, came2);
            Go(true, ref urgent, ref out1);
            Go(false, ref routine, ref out2);
            var minute = uses.Where(use => use.At > now.AddMinutes(-1)).ToList();
            if (minute.Count > 20 || (urgent > 0 && minute.Count(use => use.Urgent) < 5))
            {
                return false;
            }
        }

        return (urgent, routine) == (0, 0) && (out1, out2) == (came1, came2);

        void Go(bool lane, ref int waiting, ref int sent)
        {
            var turn = ChannelTurn.Decide(Limit, [.. uses.Select(use => use.At)], null, lane, waiting, now);
            uses.AddRange(Enumerable.Repeat((now, lane), turn.Bundle ? 1 : turn.Singles));
            var taken = turn.Bundle ? waiting : turn.Singles;
            (waiting, sent) = (waiting - taken, sent + taken);
        }
    }
}
