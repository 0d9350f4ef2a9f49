namespace FacilityIoT.Cloud.Clocks;

/// <summary>After a repair whoever asked for it is asked: was it good?</summary>
public sealed class FollowUp
{
    public long Id { get; init; }

    /// <summary>The repair that is asked about.</summary>
    public required long TicketId { get; init; }

    /// <summary>1 the first, 2 after rectification.</summary>
    public required int Round { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>48 h after completion, unless the site has changed that.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the question was put: by phone, or with a link.</summary>
    public DateTimeOffset? AskedAt { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>0–100, like the two below.</summary>
    public int? Attitude { get; set; }
    public int? Skill { get; set; }
    public int? Timeliness { get; set; }

    /// <summary>The mean of the three, rounded down: whoever is below is below.</summary>
    public int? Score { get; set; }

    /// <summary>Who wrote the answer down: an operator, or the resident with the link.</summary>
    public string? By { get; set; }
    public string? Comment { get; set; }

    /// <summary>The ticket that makes good what was below 80.</summary>
    public long? RectificationId { get; set; }
}

/// <param name="Attitude">0–100, like the other two.</param>
public sealed record FollowUpAnswer(int Attitude, int Skill, int Timeliness, string? Comment)
{
    private const int LongestComment = 2000;

    /// <summary>Below this the repair is made good and asked about again.</summary>
    public const int GoodEnough = 80;

    public int Score => (Attitude + Skill + Timeliness) / 3;

    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, string> Refusals()
    {
        var refusals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in new[] { ("attitude", Attitude), ("skill", Skill), ("timeliness", Timeliness) }.Where(mark => mark.Item2 is < 0 or > 100))
        {
            refusals[field] = $"{value} is not allowed; allowed are whole numbers from 0 to 100.";
        }

        if (Comment?.Length > LongestComment)
        {
            refusals["comment"] = $"At most {LongestComment} characters are allowed.";
        }

        return refusals;
    }
}
