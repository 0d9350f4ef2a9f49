namespace FacilityIoT.Cloud.Knowledge;

/// <summary>Why an article is offered.</summary>
public enum SimilarReason
{
    SameFaultClass,
    SameAsset,
    SameTrade,
    SimilarText,
    HelpedBefore,
}

/// <summary>The case for which something is looked up.</summary>
/// <param name="Text">Title and description, in whatever language.</param>
public sealed record Case(string? Trade, string? FaultClass, string? Asset, string? Text);

/// <summary>How near an article is to a case: a pure function. The kind of fault says most, the words decide among articles of one kind.</summary>
public static class Similarity
{
    private const double FaultClassWeight = 3;
    private const double AssetWeight = 1.5;
    private const double TradeWeight = 0.5;
    private const double TextWeight = 2;

    /// <summary>The BM25 score that counts half of <see cref="TextWeight"/>.</summary>
    private const double HalfText = 4;
    private const double VotesWeight = 1;

    /// <summary>Less than this is a common word or the trade alone: not worth the reader's time.</summary>
    private const double Least = 1;

    /// <param name="textScore">BM25 of the case's text; 0 when no term is common.</param>
    /// <param name="helped">Votes that it helped, and that it did not.</param>
    /// <returns>Null when it is too far.</returns>
    public static (double Score, IReadOnlyList<SimilarReason> Reasons)? Of(Case asked, ArticleText article, double textScore, int helped, int notHelped)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(article);
        var votes = helped > notHelped ? VotesWeight * (helped - notHelped) / (helped + notHelped + 2.0) : 0;
        (SimilarReason Reason, double Score)[] parts =
        [
            (SimilarReason.SameFaultClass, asked.FaultClass is { } kind && kind == article.FaultClass ? FaultClassWeight : 0),
            (SimilarReason.SameAsset, asked.Asset is { } asset && asset == article.Asset ? AssetWeight : 0),
            (SimilarReason.SameTrade, asked.Trade is { } trade && trade == article.Trade ? TradeWeight : 0),
            (SimilarReason.SimilarText, TextWeight * textScore / (textScore + HalfText)),
        ];
        var near = parts.Sum(part => part.Score);
        return near < Least ? null
            : (near + votes, [.. parts.Where(part => part.Score > 0).Select(part => part.Reason), .. votes > 0 ? [SimilarReason.HelpedBefore] : Array.Empty<SimilarReason>()]);
    }
}
