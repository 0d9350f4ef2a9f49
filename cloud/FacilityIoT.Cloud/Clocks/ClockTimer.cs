using System.Globalization;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>A ticket's clock warns or has run out; after a restart at once, with the due time that was missed.</summary>
internal sealed class ClockTimer(ClockBook book, TicketWork work) : IDueTimeHandler
{
    public string Kind => ClockBook.Timer;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var id = long.Parse(due.Subject, CultureInfo.InvariantCulture);
        var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == id, cancellationToken);
        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        await book.SetTimerAsync(transaction, ticket, cancellationToken);
    }
}
