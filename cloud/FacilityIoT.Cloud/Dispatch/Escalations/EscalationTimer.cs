using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Escalations;

/// <summary>Nobody has said yes since the last rung: the next one.</summary>
internal sealed class EscalationTimer(Escalator escalator, TicketWork work) : IDueTimeHandler
{
    public string Kind => Escalator.TimerKind;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Number == due.Subject, cancellationToken);
        if (Escalator.Unanswered(ticket))
        {
            await escalator.EscalateAsync(transaction, ticket, work, new Phrase("无人接单", "nobody has accepted"), null, cancellationToken);
        }
    }
}
