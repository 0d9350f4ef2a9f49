using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>An article of the knowledge base.</summary>
/// <param name="Title">In the language asked for.</param>
/// <param name="Cause">In both languages, as far as written; like measures and prevention.</param>
/// <param name="Parts">One a line.</param>
/// <param name="SourceTicket">The solved case.</param>
/// <param name="Uses">Tickets and people for which it was used; <paramref name="Helped"/> and <paramref name="NotHelped"/> of them voted.</param>
public sealed record ArticleView(
    long Id, string Title, LocalText Titles, string Trade, string? FaultClass, string? Asset, LocalText Cause, LocalText Measures, LocalText Prevention, string? Parts, ArticleState State,
    string SourceTicket, string WrittenBy, DateTimeOffset WrittenAt, string? PublishedBy, DateTimeOffset? PublishedAt, int Uses, int Helped, int NotHelped, int Version)
{
    internal static ArticleView Of(Article row, string sourceTicket, ArticleVotes votes, Language language)
    {
        var titles = new LocalText(row.TitleZh, row.TitleEn);
        return new(
            row.Id, titles.In(language) ?? sourceTicket, titles, row.Trade, row.FaultClass, row.Asset, new LocalText(row.CauseZh, row.CauseEn), new LocalText(row.MeasuresZh, row.MeasuresEn),
            new LocalText(row.PreventionZh, row.PreventionEn), row.Parts, row.State, sourceTicket, row.WrittenBy, row.WrittenAt, row.PublishedBy, row.PublishedAt,
            votes.Uses, votes.Helped, votes.NotHelped, row.Version);
    }
}

/// <summary>An article as it is written; texts have at most 8000 characters.</summary>
/// <param name="Version">The version that the asker saw.</param>
public sealed record ArticleBody(
    LocalText? Titles, string? Trade, string? FaultClass, string? Asset, LocalText? Cause, LocalText? Measures, LocalText? Prevention, string? Parts, int? Version);

/// <param name="Version">The version that the asker saw; null when any will do.</param>
public sealed record ArticleStep(int? Version);

/// <summary>An article was used.</summary>
/// <param name="Ticket">The number of the ticket for which.</param>
/// <param name="Helped">The vote; null when it is not known yet.</param>
public sealed record ArticleUseBody(string? Ticket, bool? Helped);

internal static class ArticleReading
{
    /// <summary>In the order of the rows.</summary>
    public static async Task<IReadOnlyList<ArticleView>> ArticleViewsAsync(this FacilityDb db, IReadOnlyCollection<Article> rows, Language language, CancellationToken cancellationToken)
    {
        var sources = rows.Select(row => row.SourceTicketId).ToList();
        var numbers = await db.Set<Ticket>().Where(ticket => sources.Contains(ticket.Id)).ToDictionaryAsync(ticket => ticket.Id, ticket => ticket.Number, cancellationToken);
        var votes = await KnowledgeSearch.VotesAsync(db, [.. rows.Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => ArticleView.Of(row, numbers[row.SourceTicketId], votes[row.Id], language))];
    }
}
