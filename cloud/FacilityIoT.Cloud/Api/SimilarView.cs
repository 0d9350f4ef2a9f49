using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Api;

/// <summary>An article that may help.</summary>
/// <param name="Why">The strongest reason first.</param>
public sealed record SimilarArticleView(ArticleView Article, IReadOnlyList<SimilarReason> Why);

/// <summary>What helped before.</summary>
/// <param name="Articles">The best first, five at most.</param>
/// <param name="Solved">Closed tickets of the same asset, or without one of the same kind at the site; the latest first, five at most.</param>
public sealed record SimilarView(IReadOnlyList<SimilarArticleView> Articles, IReadOnlyList<TicketView> Solved)
{
    /// <param name="except">The ticket that asks.</param>
    internal static async Task<SimilarView> OfAsync(FacilityDb db, Case asked, string siteId, long? except, Language language, CancellationToken cancellationToken)
    {
        var similar = await KnowledgeSearch.SimilarAsync(db, asked, cancellationToken);
        var views = await db.ArticleViewsAsync([.. similar.Select(found => found.Article)], language, cancellationToken);
        var solved = await KnowledgeSearch.SolvedAsync(db, siteId, asked.Asset, asked.FaultClass, except, cancellationToken);
        return new([.. views.Zip(similar, (view, found) => new SimilarArticleView(view, found.Reasons))], await db.ViewsAsync(solved, language, cancellationToken));
    }
}
