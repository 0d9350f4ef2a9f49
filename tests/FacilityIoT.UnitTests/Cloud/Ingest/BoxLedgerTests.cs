using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Delivery;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Ingest;

public sealed class BoxLedgerTests
{
    private static readonly OutboxEpoch Epoch = OutboxEpoch.New();

    [Fact]
    public void A_frame_is_new_once_then_on_its_way_then_a_duplicate()
    {
        var ledger = new BoxLedger(Epoch, 1, new FrameRanges());

        Assert.Equal(FrameVerdict.New, ledger.Admit(Stamp(5)));
        Assert.Equal(FrameVerdict.InFlight, ledger.Admit(Stamp(5)));
        Commit(ledger, 5);
        Assert.Equal(FrameVerdict.Duplicate, ledger.Admit(Stamp(5)));
        Assert.Equal((0, "5"), (ledger.Stored.Watermark, ledger.Stored.RangesText()));
    }

    [Fact]
    public void A_frame_that_was_let_go_is_new_again()
    {
        var ledger = new BoxLedger(Epoch, 1, new FrameRanges());
        ledger.Admit(Stamp(1));
        ledger.Release(1);

        Assert.Equal(FrameVerdict.New, ledger.Admit(Stamp(1)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_check_sum_for_the_same_number_is_another_box(bool committed)
    {
        var ledger = new BoxLedger(Epoch, 1, new FrameRanges());
        ledger.Admit(Stamp(1, crc: 1));
        if (committed)
        {
            Commit(ledger, 1);
        }

        Assert.Equal(FrameVerdict.IdentityConflict, ledger.Admit(Stamp(1, crc: 2)));
        Assert.NotEqual(FrameVerdict.IdentityConflict, ledger.Admit(Stamp(1, crc: 0)));
    }

    /// <summary>Any order, any repetition: each frame is taken exactly once, and in the end the watermark covers all.</summary>
    [Fact]
    public void Every_frame_is_taken_exactly_once() => Prop.ForAll(
        (from count in Gen.Choose(1, 30)
         let all = Enumerable.Range(1, count).ToArray()
         from again in Gen.SubListOf(all)
         from order in Gen.Shuffle(all.Concat(again))
         select (count, order)).ToArbitrary(),
        arrival =>
        {
            var ledger = new BoxLedger(Epoch, 1, new FrameRanges());
            var taken = 0;
            foreach (var fseq in arrival.order)
            {
                if (ledger.Admit(Stamp(fseq)) == FrameVerdict.New)
                {
                    taken++;
                    Commit(ledger, fseq);
                }
            }

            return taken == arrival.count && ledger.Stored.Watermark == arrival.count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_newer_epoch_is_always_later_than_an_older_one()
    {
        Assert.True(EventOrder.InFrame(2, Stamp(1), 0) > EventOrder.InFrame(1, Stamp(1_000_000), 4_000));
        Assert.True(EventOrder.InFrame(1, Stamp(2), 0) > EventOrder.InFrame(1, Stamp(1), 100_000));
        Assert.True(EventOrder.InFrame(1, Stamp(1), 1) > EventOrder.InFrame(1, Stamp(1), 0));
    }

    private static FrameStamp Stamp(long fseq, uint crc = 7) => new(Epoch, fseq, crc, FrameLane.Alarm);

    private static void Commit(BoxLedger ledger, long fseq)
    {
        var after = ledger.Copy();
        after.Add(fseq);
        ledger.Commit(after, [fseq]);
    }
}
