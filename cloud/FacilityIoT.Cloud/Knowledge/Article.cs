namespace FacilityIoT.Cloud.Knowledge;

/// <summary>The life of an article; only a published one is offered.</summary>
public enum ArticleState
{
    /// <summary>Being written; an article that is edited comes back here.</summary>
    Draft,
    Published,

    /// <summary>No longer true; kept, because tickets name it.</summary>
    Withdrawn,
}

/// <summary>What is known of a fault, made of a solved case: in Chinese, English or both.</summary>
public sealed class Article
{
    public long Id { get; init; }

    /// <summary>The solved case; unique.</summary>
    public required long SourceTicketId { get; init; }
    public required string Trade { get; set; }

    /// <inheritdoc cref="Tickets.Ticket.FaultClass"/>
    public string? FaultClass { get; set; }

    /// <summary>The source's asset: an article of the same machine is offered first.</summary>
    public string? Asset { get; set; }
    public string? TitleZh { get; set; }
    public string? TitleEn { get; set; }
    public string? CauseZh { get; set; }
    public string? CauseEn { get; set; }
    public string? MeasuresZh { get; set; }
    public string? MeasuresEn { get; set; }
    public string? PreventionZh { get; set; }
    public string? PreventionEn { get; set; }

    /// <summary>Parts needed, one a line.</summary>
    public string? Parts { get; set; }
    public ArticleState State { get; set; }
    public required string WrittenBy { get; set; }
    public required DateTimeOffset WrittenAt { get; set; }
    public string? PublishedBy { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The sum of its terms' counts, for the ranking.</summary>
    public int Length { get; set; }
    public int Version { get; set; }
}

/// <summary>A term of an article: the index of the full-text search.</summary>
public sealed class ArticleTerm
{
    public long ArticleId { get; init; }

    /// <summary>A word in lower case, one Chinese character, or two neighbouring ones (<see cref="Terms"/>).</summary>
    public required string Term { get; init; }

    /// <summary>How often; a title's count thrice.</summary>
    public required int Count { get; init; }
}

/// <summary>Somebody has used an article for a ticket; one row each.</summary>
public sealed class ArticleUse
{
    public long ArticleId { get; init; }
    public long TicketId { get; init; }

    /// <summary>Login or key's name.</summary>
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The vote; null when nobody has said.</summary>
    public bool? Helped { get; set; }
}
