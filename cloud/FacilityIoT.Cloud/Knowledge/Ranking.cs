namespace FacilityIoT.Cloud.Knowledge;

/// <summary>A term found in an article.</summary>
/// <param name="Length">The article's.</param>
public sealed record Posting(long ArticleId, string Term, int Count, int Length);

/// <summary>Okapi BM25 (Robertson, Walker et al., TREC-3) with its usual constants: rare terms count more, long articles less. A pure function, the same on every store.</summary>
public static class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    /// <param name="articles">How many there are in all.</param>
    /// <param name="averageLength">Of all of them, in terms.</param>
    /// <returns>Scores above 0, by article.</returns>
    public static IReadOnlyDictionary<long, double> Scores(IReadOnlyCollection<Posting> postings, int articles, double averageLength)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var found = postings.GroupBy(posting => posting.Term).ToDictionary(group => group.Key, group => group.Count());
        return postings.GroupBy(posting => posting.ArticleId).ToDictionary(group => group.Key, group => group.Sum(Score));

        double Score(Posting posting)
        {
            var rarity = Math.Log(1 + ((articles - found[posting.Term] + 0.5) / (found[posting.Term] + 0.5)));
            var length = 1 - LengthWeight + (LengthWeight * posting.Length / Math.Max(1, averageLength));
            return rarity * posting.Count * (Saturation + 1) / (posting.Count + (Saturation * length));
        }
    }
}
