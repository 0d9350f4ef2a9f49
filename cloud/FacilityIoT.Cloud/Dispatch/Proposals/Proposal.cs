namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>Whom the dispatch would send, in order, and whom not and why.</summary>
/// <param name="Ranked">The best first; empty when nobody can be sent.</param>
/// <param name="Excluded">By person.</param>
public sealed record Proposal(IReadOnlyList<Rating> Ranked, IReadOnlyList<Rating> Excluded)
{
    public Rating? Best => Ranked.Count > 0 ? Ranked[0] : null;

    /// <summary>
    /// Who has a full load comes after those who have not, whatever the score: a storm must not pile up on the best one. Equal scores: the less loaded, then the
    /// lower id, so that the same question has the same answer.
    /// </summary>
    public static Proposal Of(IEnumerable<Rating> ratings)
    {
        var all = ratings.ToList();
        return new Proposal(
            [.. all.Where(rating => rating.Excluded is null).OrderBy(rating => (int)(rating.Candidate.Load / DispatchScore.FullLoad)).ThenByDescending(rating => rating.Score).ThenBy(rating => rating.Candidate.Load).ThenBy(rating => rating.PersonId)],
            [.. all.Where(rating => rating.Excluded is not null).OrderBy(rating => rating.PersonId)]);
    }
}
