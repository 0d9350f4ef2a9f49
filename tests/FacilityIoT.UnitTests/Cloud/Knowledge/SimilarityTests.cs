using FacilityIoT.Cloud.Knowledge;

namespace FacilityIoT.UnitTests.Cloud.Knowledge;

public sealed class SimilarityTests
{
    private static readonly ArticleText Article = new("plumbing", "Leak_Alarm", "pump-1", new("漏水", "Leak"), new(null, null), new(null, null), new(null, null), null);
    private static readonly Case Same = new("plumbing", "Leak_Alarm", "pump-1", "漏水");

    [Fact]
    public void The_kind_of_fault_says_more_than_the_asset_the_words_or_the_trade()
    {
        var kind = Score(Same with { Asset = null, Trade = null });
        Assert.All([Same with { FaultClass = null, Trade = null }, Same with { FaultClass = "other", Asset = null }], other => Assert.True(kind > Score(other)));
        Assert.True(kind > Score(new Case(null, null, null, "漏水"), text: 1000));
    }

    [Fact]
    public void The_trade_alone_offers_nothing() => Assert.Null(Similarity.Of(Same with { FaultClass = null, Asset = null }, Article, 0, 9, 0));

    [Fact]
    public void Votes_order_what_is_near_and_make_nothing_near()
    {
        Assert.True(Score(Same, helped: 5) > Score(Same));
        Assert.Equal(Score(Same), Score(Same, notHelped: 5));
        Assert.Contains(SimilarReason.HelpedBefore, Similarity.Of(Same, Article, 0, 5, 1)!.Value.Reasons);
    }

    private static double Score(Case asked, double text = 0, int helped = 0, int notHelped = 0) => Similarity.Of(asked, Article, text, helped, notHelped)?.Score ?? 0;
}
