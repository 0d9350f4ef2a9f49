namespace FacilityIoT.Cloud.Knowledge;

/// <summary>A text in Chinese, English or both.</summary>
public sealed record TwoTexts(string? Zh, string? En)
{
    /// <summary>A text of an unknown language: Chinese when there is a Chinese character in it.</summary>
    public static TwoTexts Guess(string? text) => Terms.IsChinese(text) ? new TwoTexts(text, null) : new TwoTexts(null, text);
}

/// <summary>What an article says.</summary>
/// <param name="Parts">One a line.</param>
public sealed record ArticleText(string Trade, string? FaultClass, string? Asset, TwoTexts Title, TwoTexts Cause, TwoTexts Measures, TwoTexts Prevention, string? Parts)
{
    private const int TitleWeight = 3;

    /// <summary>Complete enough to be published: title, cause and measures in one language at least.</summary>
    public bool IsComplete =>
        (!string.IsNullOrEmpty(Title.Zh) && !string.IsNullOrEmpty(Cause.Zh) && !string.IsNullOrEmpty(Measures.Zh))
        || (!string.IsNullOrEmpty(Title.En) && !string.IsNullOrEmpty(Cause.En) && !string.IsNullOrEmpty(Measures.En));

    public static ArticleText Of(Article row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(
            row.Trade, row.FaultClass, row.Asset, new(row.TitleZh, row.TitleEn), new(row.CauseZh, row.CauseEn), new(row.MeasuresZh, row.MeasuresEn), new(row.PreventionZh, row.PreventionEn), row.Parts);
    }

    public void WriteTo(Article row)
    {
        ArgumentNullException.ThrowIfNull(row);
        (row.Trade, row.FaultClass, row.Asset, row.Parts) = (Trade, FaultClass, Asset, Parts);
        (row.TitleZh, row.TitleEn, row.CauseZh, row.CauseEn) = (Title.Zh, Title.En, Cause.Zh, Cause.En);
        (row.MeasuresZh, row.MeasuresEn, row.PreventionZh, row.PreventionEn) = (Measures.Zh, Measures.En, Prevention.Zh, Prevention.En);
    }

    /// <summary>The terms with their counts.</summary>
    public IReadOnlyDictionary<string, int> Counts()
    {
        string?[] titles = [Title.Zh, Title.En];
        string?[] bodies = [Cause.Zh, Cause.En, Measures.Zh, Measures.En, Prevention.Zh, Prevention.En, Parts];
        return titles.SelectMany(Terms.Of).Select(term => (term, TitleWeight)).Concat(bodies.SelectMany(Terms.Of).Select(term => (term, 1)))
            .GroupBy(pair => pair.term, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Item2), StringComparer.Ordinal);
    }
}
