using FacilityIoT.Cloud.Audit;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Audit;

public sealed class AuditWalkTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chain_as_written_is_whole()
    {
        var chain = Chain(20);
        Assert.Null(Break(chain, HeadOf(chain)));
        Assert.Null(Break(chain, HeadOf(chain[..7])));
        Assert.Null(Break([], null));
    }

    [Fact]
    public void A_changed_line_is_named() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places, n => Break(Replace(Chain(20), n, Line(n, Chain(20)[n - 1].PreviousHash, "other", Chain(20)[n - 1].Hash))) is { Kind: AuditBreakKind.Changed } found
            && found.Number == n));

    [Fact]
    public void A_line_replaced_together_with_its_hash_is_named_by_the_one_behind_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places, n =>
        {
            var chain = Chain(20);
            var forged = Replace(chain, n, Line(n, chain[n - 1].PreviousHash, "other"));
            return Break(forged, HeadOf(chain)) is { Kind: AuditBreakKind.Changed } found && found.Number == n;
        }));

    [Fact]
    public void A_line_taken_out_is_missing() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places.Filter(n => n < 20), n =>
        {
            var chain = Chain(20);
            return Break([.. chain.Where(line => line.Number != n)]) is { Kind: AuditBreakKind.Missing } found && found.Number == n;
        }));

    [Fact]
    public void A_line_taken_out_with_the_rest_renumbered_is_missing() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places.Filter(n => n < 20), n =>
        {
            var chain = Chain(20);
            AuditEntry[] closed = [.. chain.Where(line => line.Number < n), .. chain.Where(line => line.Number > n).Select(line => Moved(line, -1))];
            return Break(closed) is { Kind: AuditBreakKind.Missing } found && found.Number == n;
        }));

    [Fact]
    public void A_line_put_in_with_the_rest_renumbered_is_named() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places, n =>
        {
            var chain = Chain(20);
            AuditEntry[] wider = [.. chain[..(n - 1)], Line(n, chain[n - 1].PreviousHash, "put in"), .. chain[(n - 1)..].Select(line => Moved(line, 1))];
            return Break(wider) is { Kind: AuditBreakKind.Inserted } found && found.Number == n;
        }));

    [Fact]
    public void A_line_put_in_at_the_end_that_continues_nothing_is_named()
    {
        var chain = Chain(5);
        Assert.Equal((6, AuditBreakKind.Inserted), Kind(Break([.. chain, Line(6, new string('0', 64), "put in")], HeadOf(chain))));
    }

    [Fact]
    public void Lines_cut_off_at_the_end_show_by_the_kept_head_alone() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Places, n =>
        {
            var chain = Chain(20);
            return Break(chain[..(n - 1)], HeadOf(chain)) is { Kind: AuditBreakKind.CutOff } found && found.Number == n && Break(chain[..(n - 1)]) is null;
        }));

    [Fact]
    public void A_chain_written_anew_as_a_whole_differs_from_the_kept_head() =>
        Assert.Equal((20, AuditBreakKind.Changed), Kind(Break(Chain(20, "forged"), HeadOf(Chain(20)))));

    [Fact]
    public void After_pruning_the_chain_is_whole_from_its_checkpoint_on_and_nowhere_else()
    {
        var chain = Chain(20);
        AuditEntry[] cut = [.. chain, Line(21, chain[^1].Hash, AuditCut.Action, detail: $$"""{"through":8,"hash":"{{chain[7].Hash}}","removed":8}""")];
        Assert.Null(Break(cut[8..], HeadOf(cut)));
        Assert.Equal((9, AuditBreakKind.Missing), Kind(Break(cut[9..])));
        Assert.Equal((8, AuditBreakKind.Inserted), Kind(Break(cut[7..])));
        Assert.Equal((1, AuditBreakKind.Missing), Kind(Break(chain[8..])));
    }

    private static Arbitrary<int> Places => Gen.Choose(1, 20).ToArbitrary();

    private static (long, AuditBreakKind) Kind(AuditBreak? found) => found is null ? default : (found.Number, found.Kind);

    private static AuditHead HeadOf(AuditEntry[] chain) => new(chain[^1].Number, chain[^1].Hash);

    private static AuditBreak? Break(AuditEntry[] chain, AuditHead? kept = null)
    {
        var walk = new AuditWalk(kept);
        return chain.Select(walk.Next).FirstOrDefault(found => found is not null) ?? walk.End();
    }

    private static AuditEntry[] Chain(int length, string action = "ticket.accept")
    {
        List<AuditEntry> chain = [];
        for (var n = 1; n <= length; n++)
        {
            chain.Add(Line(n, n == 1 ? "" : chain[^1].Hash, action));
        }

        return [.. chain];
    }

    private static AuditEntry[] Replace(AuditEntry[] chain, int number, AuditEntry by) => [.. chain.Select(line => line.Number == number ? by : line)];

    private static AuditEntry Moved(AuditEntry line, int by) => Line(line.Number + by, line.PreviousHash, line.Action, line.Hash, at: line.At);

    private static AuditEntry Line(long number, string previous, string action, string? hash = null, string? detail = null, DateTimeOffset? at = null)
    {
        var line = new AuditEntry
        {
            Number = number,
            At = at ?? Start.AddMinutes(number),
            ActorKind = ActorKind.Person,
            PersonId = 3,
            ActorName = "engineer-1",
            Action = action,
            Subject = "ticket/260301-001-9",
            Detail = detail,
            PreviousHash = previous,
        };
        line.Hash = hash ?? line.ComputeHash();
        return line;
    }
}
