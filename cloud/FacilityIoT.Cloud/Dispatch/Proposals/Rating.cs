using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>One term of a score.</summary>
/// <param name="Name">trade, area, distance or load.</param>
/// <param name="Points">0 to <paramref name="Most"/>.</param>
/// <param name="Words">What was found, with its numbers.</param>
public sealed record ScoreTerm(string Name, double Points, double Most, Phrase Words);

/// <summary>A candidate with a score that explains itself, or with the reason why not.</summary>
/// <param name="Score">0–100, the sum of the terms; 0 when excluded.</param>
/// <param name="Excluded">Why this worker cannot be given the ticket; null for one who can.</param>
public sealed record Rating(Candidate Candidate, double Score, IReadOnlyList<ScoreTerm> Terms, Phrase? Excluded)
{
    public int PersonId => Candidate.PersonId;

    /// <summary>The whole explanation as one phrase.</summary>
    public Phrase Explanation => Excluded ?? new Phrase(
        FormattableString.Invariant($"{Score:0.#} 分：") + string.Join("；", Terms.Select(term => term.Words.Zh)),
        FormattableString.Invariant($"{Score:0.#} points: ") + string.Join("; ", Terms.Select(term => term.Words.En)));
}
