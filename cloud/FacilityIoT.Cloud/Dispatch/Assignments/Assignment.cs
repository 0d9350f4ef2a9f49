namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>What became of an assignment.</summary>
public enum AssignmentOutcome
{
    /// <summary>No answer yet.</summary>
    Waiting,

    /// <summary>The one it was given to said yes, and has kept it.</summary>
    Accepted,
    Declined,

    /// <summary>No answer in the time allowed.</summary>
    TimedOut,

    /// <summary>Somebody else who was called took it.</summary>
    TakenByOther,

    /// <summary>A person gave it to somebody else, before or after the yes.</summary>
    Reassigned,

    /// <summary>The ticket ended without anybody having said yes: no judgement on the choice.</summary>
    Withdrawn,
}

/// <summary>One time that a ticket was given to somebody: what was proposed, what was chosen, how it went. Never deleted; the dispatch's accuracy is counted from it.</summary>
public sealed class Assignment
{
    public long Id { get; init; }
    public required long TicketId { get; init; }

    /// <summary>Of the ticket at that time, so that figures need no join.</summary>
    public required string SiteId { get; init; }

    /// <inheritdoc cref="SiteId"/>
    public required string Trade { get; init; }

    /// <inheritdoc cref="SiteId"/>
    public required int Level { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The first of the proposal; null when there was no candidate.</summary>
    public int? ProposedId { get; init; }

    /// <summary>0–100; the proposed one's.</summary>
    public double? Score { get; init; }

    /// <summary>The score's terms in words, JSON.</summary>
    public string? Explanation { get; init; }

    /// <summary>The person it was given to; null when only a firm was.</summary>
    public int? PersonId { get; init; }
    public int? ContractorId { get; init; }

    /// <summary>Given by the dispatch itself.</summary>
    public required bool Automatic { get; init; }

    /// <summary>A person chose against the proposal.</summary>
    public required bool Override { get; init; }

    /// <summary>Who gave it: a login, a key's name, or <c>dispatch</c>.</summary>
    public required string By { get; init; }

    /// <summary>The explanation, or the reason of the override.</summary>
    public required string Why { get; init; }

    /// <summary>The assignment that this one took the place of by a person's hand. The mistake, if it was one, is counted there and not again here.</summary>
    public long? ReplacesId { get; init; }
    public AssignmentOutcome Outcome { get; set; }
    public DateTimeOffset? OutcomeAt { get; set; }
    public int Version { get; set; }
}
