using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Knowledge;

/// <summary>How often an article was used, and what its users said.</summary>
public sealed record ArticleVotes(int Uses, int Helped, int NotHelped);

/// <summary>An article that is offered for a case.</summary>
/// <param name="Score">Only for the order.</param>
public sealed record SimilarArticle(Article Article, double Score, IReadOnlyList<SimilarReason> Reasons);

/// <summary>
/// Finds published articles: the store says which terms stand where, the ranking is computed here, so that SQLite and PostgreSQL answer the same.
/// A knowledge base of an estate has some thousand articles; of one term at most as many rows are read.
/// </summary>
public static class KnowledgeSearch
{
    private const int MostSimilar = 5;
    private const int MostCandidates = 200;

    /// <summary>The articles in which terms of the text stand, the best first; of equals the newest.</summary>
    public static async Task<IReadOnlyList<(long ArticleId, double Score)>> FindAsync(FacilityDb db, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var terms = Terms.Asked(text);
        if (terms.Count == 0)
        {
            return [];
        }

        var published = db.Set<Article>().Where(article => article.State == ArticleState.Published);
        var (count, length) = (await published.CountAsync(cancellationToken), await published.SumAsync(article => (long)article.Length, cancellationToken));
        var postings = await (
            from term in db.Set<ArticleTerm>()
            join article in published on term.ArticleId equals article.Id
            where terms.Contains(term.Term)
            select new Posting(term.ArticleId, term.Term, term.Count, article.Length)).ToListAsync(cancellationToken);
        return [.. Ranking.Scores(postings, count, (double)length / Math.Max(1, count)).Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key)];
    }

    /// <summary>What may help with a case: of its kind, its asset or its words; five at most.</summary>
    public static async Task<IReadOnlyList<SimilarArticle>> SimilarAsync(FacilityDb db, Case asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(asked);
        var texts = (await FindAsync(db, asked.Text, cancellationToken)).Take(MostCandidates).ToDictionary(found => found.ArticleId, found => found.Score);
        var found = texts.Keys.ToList();
        var candidates = await db.Set<Article>().AsNoTracking()
            .Where(article => article.State == ArticleState.Published
                && ((asked.FaultClass != null && article.FaultClass == asked.FaultClass) || (asked.Asset != null && article.Asset == asked.Asset) || found.Contains(article.Id)))
            .OrderByDescending(article => article.Id).Take(2 * MostCandidates).ToListAsync(cancellationToken);
        var votes = await VotesAsync(db, [.. candidates.Select(article => article.Id)], cancellationToken);
        return
        [
            .. (from article in candidates
                let vote = votes[article.Id]
                let near = Similarity.Of(asked, ArticleText.Of(article), texts.GetValueOrDefault(article.Id), vote.Helped, vote.NotHelped)
                where near is not null
                orderby near.Value.Score descending, article.Id descending
                select new SimilarArticle(article, near.Value.Score, near.Value.Reasons)).Take(MostSimilar),
        ];
    }

    /// <summary>Solved tickets of the asset, or of the kind at the site, with what was done; the latest first.</summary>
    /// <param name="except">The ticket that asks.</param>
    public static Task<List<Ticket>> SolvedAsync(FacilityDb db, string siteId, string? asset, string? faultClass, long? except, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Ticket>().AsNoTracking()
            .Where(ticket => ticket.State == TicketState.Closed && ticket.SiteId == siteId && ticket.Id != except
                && ((asset != null && ticket.Asset == asset) || (asset == null && faultClass != null && ticket.FaultClass == faultClass)))
            .OrderByDescending(ticket => ticket.ClosedAt).ThenByDescending(ticket => ticket.Id).Take(MostSimilar).ToListAsync(cancellationToken);
    }

    /// <summary>Uses and votes of some articles; one without any has zeros.</summary>
    public static async Task<IReadOnlyDictionary<long, ArticleVotes>> VotesAsync(FacilityDb db, IReadOnlyCollection<long> articleIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Set<ArticleUse>().Where(use => articleIds.Contains(use.ArticleId)).GroupBy(use => use.ArticleId)
            .Select(group => new { group.Key, Uses = group.Count(), Helped = group.Count(use => use.Helped == true), Not = group.Count(use => use.Helped == false) })
            .ToListAsync(cancellationToken);
        var found = rows.ToDictionary(row => row.Key, row => new ArticleVotes(row.Uses, row.Helped, row.Not));
        return articleIds.Distinct().ToDictionary(id => id, id => found.GetValueOrDefault(id) ?? new ArticleVotes(0, 0, 0));
    }
}
