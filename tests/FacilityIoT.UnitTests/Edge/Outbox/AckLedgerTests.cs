using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Outbox;

public sealed class AckLedgerTests
{
    private static readonly Dictionary<string, FrameRanges> Nothing = [];

    [Fact]
    public void A_frame_is_done_when_every_host_has_it()
    {
        var ledger = new AckLedger(["prod", "dr"], Nothing);

        Assert.True(ledger.Accept("prod", Set(5, "8-9")));
        Assert.False(ledger.IsDone(3));
        Assert.True(ledger.Accept("dr", Set(3, "5,9-12")));

        Assert.Equal(3, ledger.Watermark);
        Assert.Equal([1, 2, 3, 5, 9], Enumerable.Range(1, 15).Where(n => ledger.IsDone(n)));
        Assert.Equal("5,9", ledger.Done().RangesText());
    }

    [Fact]
    public void A_host_that_is_not_configured_acknowledges_nothing()
    {
        var ledger = new AckLedger(["prod"], Nothing);

        Assert.False(ledger.Accept("stranger", Set(9, null)));
        Assert.False(ledger.IsDone(1));
    }

    [Fact]
    public void Without_hosts_nothing_is_ever_done_with()
    {
        var ledger = new AckLedger([], Nothing);

        Assert.False(ledger.IsDone(1));
        Assert.Equal(0, ledger.Done().Watermark);
    }

    [Fact]
    public void A_new_host_starts_with_what_the_known_ones_have_for_those_frames_are_gone()
    {
        var ledger = new AckLedger(["new"], new Dictionary<string, FrameRanges> { ["old"] = Set(7, "9") });

        Assert.Equal(7, ledger.Watermark);
        Assert.True(ledger.IsDone(9));
        Assert.False(ledger.IsDone(8));
    }

    [Fact]
    public void The_same_answer_twice_is_no_news()
    {
        var ledger = new AckLedger(["prod"], Nothing);

        Assert.True(ledger.Accept("prod", Set(2, "4")));
        Assert.False(ledger.Accept("prod", Set(2, "4")));
        Assert.False(ledger.Accept("prod", Set(1, null)));
        Assert.True(ledger.Accept("prod", Set(3, null)));
    }

    [Fact]
    public void Done_is_the_intersection_whatever_the_answers_and_their_order() =>
        Prop.ForAll<(bool First, byte From, byte Length)[]>(answers =>
        {
            var ledger = new AckLedger(["a", "b"], Nothing);
            var model = new Dictionary<string, HashSet<long>> { ["a"] = [], ["b"] = [] };
            foreach (var (first, from, length) in answers)
            {
                var host = first ? "a" : "b";
                var set = new FrameRanges();
                set.AddRange(from + 1L, from + 1L + (length % 40));
                ledger.Accept(host, set);
                model[host].UnionWith(Enumerable.Range(from + 1, (length % 40) + 1).Select(n => (long)n));
            }

            var done = ledger.Done();
            return Enumerable.Range(1, 310).All(n => ledger.IsDone(n) == (model["a"].Contains(n) && model["b"].Contains(n)) && done.Contains(n) == ledger.IsDone(n));
        }).QuickCheckThrowOnFailure();

    private static FrameRanges Set(long watermark, string? ranges) =>
        FrameRanges.TryParse(watermark, ranges, out var set) ? set : throw new ArgumentException(ranges);
}
