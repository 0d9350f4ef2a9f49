using System.Globalization;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Knowledge;

/// <summary>Articles from solved cases: begun from a closed ticket, edited by an engineer, published by a supervisor, used and voted on.</summary>
public sealed class KnowledgeBase(Store store)
{
    /// <summary>Begins an article with what the ticket says of cause, measures, prevention and parts; a ticket has one at most.</summary>
    public Task<ArticleOutcome> FromTicketAsync(string number, Actor by, CancellationToken cancellationToken) => store.RunAsync<ArticleOutcome>(
        async transaction =>
        {
            if (await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is not { } ticket)
            {
                return new ArticleOutcome.None($"There is no ticket {number}.");
            }

            if (await transaction.Db.Set<Article>().SingleOrDefaultAsync(row => row.SourceTicketId == ticket.Id, cancellationToken) is { } known)
            {
                return new ArticleOutcome.Done(known);
            }

            if (ticket.State != TicketState.Closed)
            {
                return new ArticleOutcome.Refused($"Ticket {number} is {ticket.State}; an article is made of a solved case, when its ticket is closed.");
            }

            var text = new ArticleText(
                ticket.Trade, ticket.FaultClass, ticket.Asset, new(ticket.TitleZh, ticket.TitleEn), TwoTexts.Guess(ticket.Cause), TwoTexts.Guess(ticket.Measures),
                TwoTexts.Guess(ticket.Prevention), await PartsAsync(transaction.Db, ticket.Id, cancellationToken));
            var article = new Article { SourceTicketId = ticket.Id, Trade = ticket.Trade, WrittenBy = by.Name, WrittenAt = transaction.Now };
            transaction.Db.Add(article);
            text.WriteTo(article);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await IndexAsync(transaction.Db, article, cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "article.begin", Subject(article), new { ticket = number }, cancellationToken);
            return new ArticleOutcome.Done(article, New: true);
        },
        cancellationToken);

    /// <summary>Writes an article anew. It is a draft then, until a supervisor has read and published it.</summary>
    /// <param name="version">The version that the asker saw; null when any will do.</param>
    public Task<ArticleOutcome> EditAsync(long id, ArticleText text, int? version, Actor by, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        async (transaction, article) =>
        {
            text.WriteTo(article);
            (article.State, article.WrittenBy, article.WrittenAt, article.PublishedBy, article.PublishedAt) = (ArticleState.Draft, by.Name, transaction.Now, null, null);
            await IndexAsync(transaction.Db, article, cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "article.edit", Subject(article), null, cancellationToken);
            return null;
        },
        cancellationToken);

    public Task<ArticleOutcome> PublishAsync(long id, int? version, Actor by, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        async (transaction, article) =>
        {
            if (article.State != ArticleState.Draft)
            {
                return $"Article {id} is {article.State}; a draft can be published. Editing makes it a draft again.";
            }

            if (!ArticleText.Of(article).IsComplete)
            {
                return $"Article {id} is not complete; it needs title, cause and measures in Chinese or in English.";
            }

            (article.State, article.PublishedBy, article.PublishedAt) = (ArticleState.Published, by.Name, transaction.Now);
            await AuditTrail.RecordAsync(transaction, by, "article.publish", Subject(article), null, cancellationToken);
            return null;
        },
        cancellationToken);

    public Task<ArticleOutcome> WithdrawAsync(long id, int? version, Actor by, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        async (transaction, article) =>
        {
            if (article.State == ArticleState.Withdrawn)
            {
                return $"Article {id} is withdrawn already.";
            }

            article.State = ArticleState.Withdrawn;
            await AuditTrail.RecordAsync(transaction, by, "article.withdraw", Subject(article), null, cancellationToken);
            return null;
        },
        cancellationToken);

    /// <summary>Counts a use for a ticket, once per person; the vote is the last one said.</summary>
    /// <param name="helped">Null: not said yet.</param>
    public Task<ArticleOutcome> UsedAsync(long id, string number, bool? helped, Actor by, CancellationToken cancellationToken) => store.RunAsync<ArticleOutcome>(
        async transaction =>
        {
            if (await transaction.Db.Set<Article>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } article)
            {
                return new ArticleOutcome.None($"There is no article {id}.");
            }

            if (await transaction.Db.Set<Ticket>().Where(row => row.Number == number).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancellationToken) is not { } ticket)
            {
                return new ArticleOutcome.None($"There is no ticket {number}.");
            }

            if (article.State != ArticleState.Published)
            {
                return new ArticleOutcome.Refused($"Article {id} is {article.State}; only a published one is used and voted on.");
            }

            if (await transaction.Db.Set<ArticleUse>().FindAsync([id, ticket, by.Name], cancellationToken) is { } use)
            {
                use.Helped = helped ?? use.Helped;
            }
            else
            {
                transaction.Db.Add(new ArticleUse { ArticleId = id, TicketId = ticket, By = by.Name, At = transaction.Now, Helped = helped });
            }

            return new ArticleOutcome.Done(article);
        },
        cancellationToken);

    /// <param name="change">Null when it was done, else why not; then nothing may have been changed.</param>
    private Task<ArticleOutcome> ChangeAsync(long id, int? version, Func<StoreTransaction, Article, Task<string?>> change, CancellationToken cancellationToken) =>
        store.RunAsync<ArticleOutcome>(
            async transaction =>
            {
                if (await transaction.Db.Set<Article>().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } article)
                {
                    return new ArticleOutcome.None($"There is no article {id}.");
                }

                if (version is { } seen && seen != article.Version)
                {
                    return new ArticleOutcome.Changed(article);
                }

                if (await change(transaction, article) is { } refusal)
                {
                    return new ArticleOutcome.Refused(refusal);
                }

                article.Version++;
                return new ArticleOutcome.Done(article);
            },
            cancellationToken);

    private static async Task IndexAsync(FacilityDb db, Article article, CancellationToken cancellationToken)
    {
        var counts = ArticleText.Of(article).Counts();
        await db.Set<ArticleTerm>().Where(term => term.ArticleId == article.Id).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(counts.Select(pair => new ArticleTerm { ArticleId = article.Id, Term = pair.Key, Count = pair.Value }));
        article.Length = counts.Values.Sum();
    }

    /// <summary>What was used, one model a line; what was taken back in full is left out. Null when nothing was.</summary>
    private static async Task<string?> PartsAsync(FacilityDb db, long ticketId, CancellationToken cancellationToken)
    {
        var used = await db.Set<PartUse>().Where(part => part.TicketId == ticketId).GroupBy(part => new { part.Model, part.Unit })
            .Select(group => new { group.Key.Model, group.Key.Unit, Thousandths = group.Sum(part => part.Thousandths) }).ToListAsync(cancellationToken);
        var lines = used.Where(part => part.Thousandths > 0).OrderBy(part => part.Model, StringComparer.Ordinal)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Model} × {part.Thousandths / 1000m:0.###} {part.Unit}")).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static string Subject(Article article) => $"article/{article.Id}";
}
