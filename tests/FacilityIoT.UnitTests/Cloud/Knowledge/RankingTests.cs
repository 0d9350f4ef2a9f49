using FacilityIoT.Cloud.Knowledge;

namespace FacilityIoT.UnitTests.Cloud.Knowledge;

public sealed class RankingTests
{
    [Fact]
    public void A_rare_term_counts_more_than_a_common_one()
    {
        var scores = Ranking.Scores([new(1, "common", 1, 10), new(2, "common", 1, 10), new(2, "common", 1, 10), new(3, "rare", 1, 10)], 10, 10);
        Assert.True(scores[3] > scores[1]);
    }

    [Fact]
    public void A_term_in_a_long_article_counts_less() =>
        Assert.True(Ranking.Scores([new(1, "a", 1, 10), new(2, "a", 1, 100)], 2, 55) is var scores && scores[1] > scores[2]);

    [Fact]
    public void More_of_a_term_counts_more_but_never_without_end()
    {
        var scores = Ranking.Scores([new(1, "a", 1, 10), new(2, "a", 2, 10), new(3, "a", 1000, 10)], 100, 10);
        Assert.True(scores[1] < scores[2] && scores[2] < scores[3] && scores[3] < 2.2 * scores[1]);
    }

    [Fact]
    public void The_score_of_a_known_case_is_as_the_formula_says() =>
        Assert.Equal(Math.Log(1 + (9.5 / 1.5)) * 2 * 2.2 / (2 + 1.2), Ranking.Scores([new(1, "a", 2, 10)], 10, 10)[1], 10);
}
