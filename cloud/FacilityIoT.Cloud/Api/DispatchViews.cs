using System.Text.Json;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Api;

/// <summary>One term of a score, in words.</summary>
/// <param name="Name">trade, area, distance, load.</param>
/// <param name="Points">0 to most.</param>
public sealed record ScoreTermView(string Name, double Points, double Most, LocalText Words);

/// <summary>A candidate: with a score that explains itself, or with the reason why not.</summary>
/// <param name="Score">0–100.</param>
/// <param name="Excluded">Why this person cannot be given the ticket; null for one who can.</param>
public sealed record CandidateView(int PersonId, LocalText Name, double Score, IReadOnlyList<ScoreTermView> Terms, LocalText? Excluded)
{
    internal static CandidateView Of(Rating rating) => new(
        rating.PersonId, Text(rating.Candidate.Name), rating.Score, [.. rating.Terms.Select(term => new ScoreTermView(term.Name, Math.Round(term.Points, 1), term.Most, Text(term.Words)))],
        rating.Excluded is { } reason ? Text(reason) : null);

    private static LocalText Text(Phrase phrase) => new(phrase.Zh, phrase.En);
}

/// <summary>Whom the dispatch would send now.</summary>
/// <param name="Ranked">The best first; empty when nobody can be sent.</param>
public sealed record ProposalView(string Ticket, DateTimeOffset At, IReadOnlyList<CandidateView> Ranked, IReadOnlyList<CandidateView> Excluded)
{
    internal static ProposalView Of(string ticket, DateTimeOffset at, Proposal proposal) =>
        new(ticket, at, [.. proposal.Ranked.Select(CandidateView.Of)], [.. proposal.Excluded.Select(CandidateView.Of)]);
}

/// <summary>One time that the ticket was given to somebody.</summary>
/// <param name="ProposedId">The first of the proposal then; null when there was none.</param>
/// <param name="Explanation">The proposed one's score, term by term.</param>
/// <param name="Override">A person chose against the proposal; why says the reason.</param>
public sealed record AssignmentView(
    long Id, DateTimeOffset At, int? ProposedId, double? Score, JsonElement? Explanation, int? PersonId, int? ContractorId, bool Automatic, bool Override, string By, string Why,
    AssignmentOutcome Outcome, DateTimeOffset? OutcomeAt)
{
    internal static AssignmentView Of(Assignment row) => new(
        row.Id, row.At, row.ProposedId, row.Score, row.Explanation is { } terms ? JsonSerializer.Deserialize<JsonElement>(terms) : null, row.PersonId, row.ContractorId, row.Automatic, row.Override, row.By, row.Why,
        row.Outcome, row.OutcomeAt);
}

/// <summary>Somebody who was called.</summary>
public sealed record CallView(int PersonId, EscalationRung Rung, DateTimeOffset At);

/// <summary>A firm that was called, and when it came.</summary>
public sealed record ContractorCallView(int ContractorId, DateTimeOffset CalledAt, string Why, DateTimeOffset? ArrivedAt)
{
    internal static ContractorCallView Of(ContractorCall row) => new(row.ContractorId, row.CalledAt, row.Why, row.ArrivedAt);
}

/// <summary>How far the escalation has come.</summary>
/// <param name="Round">How often everybody was called again.</param>
/// <param name="Nobody">There was nobody at all to call.</param>
public sealed record EscalationView(EscalationRung Rung, int Round, bool Active, bool Nobody, DateTimeOffset LastAt);

/// <summary>All that the dispatch has done for a ticket, the oldest first.</summary>
public sealed record TicketDispatch(
    string Ticket, IReadOnlyList<AssignmentView> Assignments, IReadOnlyList<CallView> Calls, IReadOnlyList<ContractorCallView> Contractors, EscalationView? Escalation);

/// <summary>How good the proposals were in a period.</summary>
/// <param name="Accuracy">Kept / judged, 0–1; null when nothing was judged. Kept: the proposed person was chosen, said yes, and kept the ticket.</param>
/// <param name="Goal">More than this is the goal.</param>
/// <param name="Judged">Proposals whose assignment has an end; those waiting, without a proposal, or whose ticket ended first are not judged.</param>
public sealed record AccuracyView(
    double? Accuracy, double Goal, bool? Reached, int Judged, int Kept, int Overridden, int Declined, int TimedOut, int TakenByOther, int Reassigned, int Waiting, int WithoutProposal)
{
    internal static AccuracyView Of(DispatchAccuracy figure) => new(
        figure.Share, DispatchAccuracy.Goal, figure.Share is { } share ? share > DispatchAccuracy.Goal : null, figure.Judged, figure.Kept, figure.Overridden, figure.Declined, figure.TimedOut, figure.TakenByOther,
        figure.Reassigned, figure.Waiting, figure.WithoutProposal);
}

/// <summary>What the people in the car said.</summary>
/// <param name="People">How many they are; absent when not known.</param>
public sealed record TrappedContactBody(int? People, string Words);

/// <summary>What was recorded of a ticket, and its version then.</summary>
public sealed record RecordedView(string Ticket, int Version);

/// <summary>Which firm has arrived.</summary>
public sealed record ContractorArrivalBody(int ContractorId);
