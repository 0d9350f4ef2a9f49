using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>Reads and closes a ticket's assignments in the transaction of what closes them.</summary>
internal static class AssignmentBook
{
    private static readonly AssignmentOutcome[] Standing = [AssignmentOutcome.Waiting, AssignmentOutcome.Accepted];

    /// <summary>The assignment that stands: waiting for an answer, or accepted. At most one.</summary>
    public static Task<Assignment?> StandingAsync(this StoreTransaction transaction, long ticketId, CancellationToken cancellationToken) =>
        transaction.Db.Set<Assignment>().Where(given => given.TicketId == ticketId && Standing.Contains(given.Outcome)).OrderByDescending(given => given.Id).FirstOrDefaultAsync(cancellationToken);

    public static void End(this Assignment assignment, AssignmentOutcome outcome, DateTimeOffset now)
    {
        (assignment.Outcome, assignment.OutcomeAt) = (outcome, now);
        assignment.Version++;
    }
}
