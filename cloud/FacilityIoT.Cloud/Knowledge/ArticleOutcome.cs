namespace FacilityIoT.Cloud.Knowledge;

/// <summary>What became of a change to an article.</summary>
public abstract record ArticleOutcome
{
    /// <param name="New">It was not there before.</param>
    public sealed record Done(Article Article, bool New = false) : ArticleOutcome;

    public sealed record None(string Sentence) : ArticleOutcome;

    /// <summary>Not now; the sentence says what to do.</summary>
    public sealed record Refused(string Sentence) : ArticleOutcome;

    /// <summary>Somebody changed it since the asker saw it.</summary>
    public sealed record Changed(Article Article) : ArticleOutcome;
}
