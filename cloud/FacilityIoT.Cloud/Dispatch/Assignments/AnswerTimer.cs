using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>The one it was given to has not answered: the next candidate, never the same again; with none left the escalation.</summary>
internal sealed class AnswerTimer(Assigner assigner, Escalator escalator, TicketWork work) : IDueTimeHandler
{
    public const string TimerKind = "dispatch.answer";

    public string Kind => TimerKind;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Number == due.Subject, cancellationToken);
        if (ticket.State != TicketState.Dispatched || await transaction.StandingAsync(ticket.Id, cancellationToken) is not { Outcome: AssignmentOutcome.Waiting } standing)
        {
            return;
        }

        standing.End(AssignmentOutcome.TimedOut, transaction.Now);
        if (!await assigner.AssignBestAsync(transaction, ticket, work, cancellationToken))
        {
            await escalator.EscalateAsync(transaction, ticket, work, new Phrase("无其他可派人员", "no other candidate is left"), null, cancellationToken);
        }
    }
}
