using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Incidents;

/// <summary>Sees a compound emergency in the tickets of a site: opens the incident with the second hazard, and lets later faults of it join.</summary>
internal sealed class IncidentWatch(IncidentWork work) : ITicketHandler
{
    /// <summary>Less urgent faults make no emergency.</summary>
    private const int LeastUrgent = 3;

    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        switch (change.Happening)
        {
            case TicketHappening.Raised when change.Ticket is { IncidentId: null, Level: <= LeastUrgent }:
                await RaisedAsync(change, cancellationToken);
                break;
            case TicketHappening.Moved { After: TicketState.Closed or TicketState.Cancelled } when change.Ticket.IncidentId is { } incidentId:
                await work.TicketEndedAsync(change, incidentId, cancellationToken);
                break;
        }
    }

    private async Task RaisedAsync(TicketChange change, CancellationToken cancellationToken)
    {
        var (db, ticket) = (change.Transaction.Db, change.Ticket);
        foreach (var plan in await IncidentPlans.AtAsync(db, ticket.SiteId, cancellationToken))
        {
            if (!CompoundEmergency.Concerns(plan.Definition, ticket.FaultClass))
            {
                continue;
            }

            if (await db.Set<Incident>().FirstOrDefaultAsync(row => row.Open && row.SiteId == ticket.SiteId && row.Plan == plan.Name, cancellationToken) is { } open)
            {
                await work.JoinAsync(change.Transaction, open, [ticket], change.Work, cancellationToken);
                return;
            }

            if (CompoundEmergency.Detect(plan.Definition, Fault(ticket), await FaultsAsync(db, ticket, cancellationToken)) is { } faults)
            {
                var ids = faults.Select(fault => fault.TicketId).ToArray();
                var tickets = await db.Set<Ticket>().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
                await work.OpenAsync(change.Transaction, plan, tickets, IncidentWork.Watch, change.Work, cancellationToken);
                return;
            }
        }
    }

    private static OpenFault Fault(Ticket ticket) => new(ticket.Id, ticket.FaultClass ?? "", ticket.RaisedAt);

    private static async Task<IReadOnlyCollection<OpenFault>> FaultsAsync(FacilityDb db, Ticket ticket, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Ticket>().Where(row => row.Open && row.SiteId == ticket.SiteId && row.IncidentId == null && row.Level <= LeastUrgent && row.FaultClass != null)
            .Select(row => new { row.Id, row.FaultClass, row.RaisedAt }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new OpenFault(row.Id, row.FaultClass!, row.RaisedAt))];
    }
}
