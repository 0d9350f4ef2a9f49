using FacilityIoT.Cloud.Alarms;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What a ticket's life means for alarms: maintenance ends with its ticket, and a confirmation on site allows an entrapment's reset. It never closes an alarm.</summary>
internal sealed class AlarmTicketEnds(AlarmBook book) : ITicketHandler
{
    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change is { Happening: TicketHappening.Moved { After: TicketState.Closed or TicketState.Cancelled } })
        {
            await ReturnToServiceAsync(change, cancellationToken);
        }
        else if (change is { Happening: TicketHappening.NobodyTrappedConfirmed })
        {
            await AllowResetAsync(change, cancellationToken);
        }
    }

    private async Task ReturnToServiceAsync(TicketChange change, CancellationToken cancellationToken)
    {
        var number = change.Ticket.Number;
        var alarms = await change.Transaction.Db.Set<AlarmCondition>().Where(row => row.OutOfServiceTicket == number && row.LastAlarmId != null)
            .OrderBy(row => row.Id).Select(row => row.LastAlarmId!.Value).ToListAsync(cancellationToken);
        foreach (var id in alarms)
        {
            await book.ApplyAsync(change.Transaction, id, new AlarmEvent.ReturnToService(change.Transaction.Now, change.By.Name), change.By, null, cancellationToken);
        }
    }

    private async Task AllowResetAsync(TicketChange change, CancellationToken cancellationToken)
    {
        var alarms = await change.Transaction.Db.Set<TicketAlarm>().Where(link => link.TicketId == change.Ticket.Id).Select(link => link.AlarmId).ToListAsync(cancellationToken);
        foreach (var id in alarms)
        {
            // Refused for alarms of the ticket that are no entrapment, or over: nothing to allow there.
            await book.ApplyAsync(change.Transaction, id, new AlarmEvent.ConfirmNobodyTrapped(change.Transaction.Now, change.By.Name), change.By, null, cancellationToken);
        }
    }
}
