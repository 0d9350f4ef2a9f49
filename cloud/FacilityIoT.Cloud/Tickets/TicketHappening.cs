namespace FacilityIoT.Cloud.Tickets;

/// <summary>Which clock of a ticket: three different things are called "response".</summary>
public enum TicketClockKind
{
    /// <summary>The intake answers the reporter.</summary>
    Respond,
    Accept,
    Arrive,
    Handle,
    Verify,
    FollowUp,

    /// <summary>The written report after a major accident.</summary>
    Report,

    /// <summary>A clear solution of a complex one.</summary>
    Solution,
}

/// <summary>What has happened to a ticket: the line of its trail, and what its handlers are told.</summary>
public abstract record TicketHappening
{
    /// <param name="Why">The engine's reason for an alarm; the intake's grading for a report.</param>
    public sealed record Raised(string Why) : TicketHappening;

    /// <summary>Another alarm or report of the same fault joined it.</summary>
    public sealed record Joined(long? AlarmId, string Why) : TicketHappening;

    /// <summary>A person has answered the reporter of what a program had sent: the end of the respond clock.</summary>
    public sealed record ReportAnswered(long ReportId) : TicketHappening;

    /// <summary>Its alarm returned to normal; that closes no ticket.</summary>
    public sealed record AlarmReturned(long AlarmId) : TicketHappening;

    /// <summary>People are called to its alarm again: it came back, or nobody may forget it.</summary>
    /// <param name="Why">The engine's reason.</param>
    public sealed record AlarmAnnunciated(long AlarmId, string Why) : TicketHappening;

    public sealed record Moved(TicketState Before, TicketState After, TicketCommand Command) : TicketHappening;

    /// <summary>It was given to somebody. Follows the move to <see cref="TicketState.Dispatched"/>.</summary>
    public sealed record Assigned(int? PersonId, int? ContractorId, string Why, bool Override) : TicketHappening;

    /// <summary>Nobody has taken it: these are called besides.</summary>
    /// <param name="Step">1 next on duty, 2 all on duty in the trade, 3 supervisor, 4 contractor.</param>
    /// <param name="PeopleIds">Everybody to be called now.</param>
    public sealed record Escalated(int Step, IReadOnlyList<int> PeopleIds, int? ContractorId, string Why) : TicketHappening;

    /// <summary>A clock ran out.</summary>
    public sealed record ClockBreached(TicketClockKind Clock, DateTimeOffset DueAt) : TicketHappening;

    /// <summary>A clock is about to run out: three quarters of its time have gone.</summary>
    public sealed record ClockWarning(TicketClockKind Clock, DateTimeOffset DueAt) : TicketHappening;

    /// <summary>The affected owners must be told how it stands.</summary>
    /// <param name="Count">From 1.</param>
    /// <param name="Text">What somebody has written for it; null for the standard words.</param>
    public sealed record NoticeDue(int Count, string? Text = null) : TicketHappening;

    public sealed record Regraded(int Before, int After, string Reason) : TicketHappening;

    public sealed record MajorSet(bool Major, string Reason) : TicketHappening;

    public sealed record Noted(string Text) : TicketHappening;

    /// <param name="Sha256">Of the stored file.</param>
    public sealed record EvidenceAdded(long EvidenceId, string Kind, string Sha256) : TicketHappening;

    public sealed record NobodyTrappedConfirmed : TicketHappening;

    /// <summary>Somebody has spoken to the people in the car.</summary>
    /// <param name="People">How many they say they are; null when not known.</param>
    public sealed record TrappedSpokenTo(int? People, string Words) : TicketHappening;

    /// <summary>The written report after a major accident.</summary>
    public sealed record ReportFiled : TicketHappening
    {
        public TicketCommand.FileReport? Report { get; init; }
    }

    /// <param name="Thousandths">Of the unit; negative when a mistake is taken back.</param>
    public sealed record PartUsed(string Model, long Thousandths, string Unit) : TicketHappening;

    /// <summary>The same fault class at the same asset, not long after a repair.</summary>
    /// <param name="Number">The earlier ticket's.</param>
    public sealed record RepeatFound(string Number) : TicketHappening;

    /// <param name="Round">1 the first, 2 after rectification.</param>
    /// <param name="Score">0–100.</param>
    public sealed record FollowedUp(int Round, int Score) : TicketHappening;

    /// <summary>It became part of a compound emergency.</summary>
    public sealed record JoinedIncident(long IncidentId) : TicketHappening;
    /// <summary>Somebody could not be told, on none of his channels.</summary>
    /// <param name="Channel">The last channel tried, by name.</param>
    /// <param name="Recipient">What kind of recipient: <c>Person</c>, <c>Robot</c> …</param>
    /// <param name="RecipientId">Null for what has no owner.</param>
    /// <param name="Why">What the channel said.</param>
    public sealed record DeliveryFailed(long DeliveryId, string Channel, string Recipient, int? RecipientId, string Why) : TicketHappening;

    /// <summary>The happening's name in the trail.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Name => GetType().Name;
}
