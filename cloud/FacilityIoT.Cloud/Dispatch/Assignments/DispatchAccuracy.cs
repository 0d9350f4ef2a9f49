using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>
/// How good the proposals were. A proposal is judged when its assignment has an end: it was <b>kept</b> when the proposed person was chosen, said yes and
/// kept the ticket. Accuracy is kept / judged. Not judged are assignments without a proposal, those still waiting, and those whose ticket ended first; what a
/// person puts in the place of a standing assignment is counted once, as that one's end.
/// </summary>
/// <param name="Judged">Proposals that were kept or not.</param>
/// <param name="Overridden">A person chose somebody else from the start.</param>
/// <param name="Reassigned">A person gave it to somebody else later.</param>
/// <param name="WithoutProposal">Assigned by hand, or taken, when there was no candidate or no proposal.</param>
public sealed record DispatchAccuracy(int Judged, int Kept, int Overridden, int Declined, int TimedOut, int TakenByOther, int Reassigned, int Waiting, int WithoutProposal)
{
    /// <summary>Domain, section 1: more than 92 %.</summary>
    public const double Goal = 0.92;

    /// <summary>0–1; null when nothing was judged.</summary>
    public double? Share => Judged == 0 ? null : (double)Kept / Judged;

    /// <param name="assignments">Of the period, site or trade in question.</param>
    public static async Task<DispatchAccuracy> OfAsync(IQueryable<Assignment> assignments, CancellationToken cancellationToken)
    {
        var rows = await assignments
            .GroupBy(given => new { given.Outcome, given.Override, Proposed = given.ProposedId != null, Replaces = given.ReplacesId != null })
            .Select(group => new { group.Key.Outcome, group.Key.Override, group.Key.Proposed, group.Key.Replaces, Count = group.Count() }).ToListAsync(cancellationToken);
        var own = rows.Where(row => row.Proposed && !row.Replaces).ToList();
        var kept = Count(AssignmentOutcome.Accepted);
        var overridden = own.Where(row => row.Override).Sum(row => row.Count);
        AssignmentOutcome[] failures = [AssignmentOutcome.Declined, AssignmentOutcome.TimedOut, AssignmentOutcome.TakenByOther, AssignmentOutcome.Reassigned];
        return new DispatchAccuracy(
            kept + overridden + failures.Sum(Count), kept, overridden, Count(AssignmentOutcome.Declined), Count(AssignmentOutcome.TimedOut), Count(AssignmentOutcome.TakenByOther),
            Count(AssignmentOutcome.Reassigned), Count(AssignmentOutcome.Waiting), rows.Where(row => !row.Proposed).Sum(row => row.Count));

        int Count(AssignmentOutcome outcome) => own.Where(row => row.Outcome == outcome && !row.Override).Sum(row => row.Count);
    }
}
