using System.Globalization;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>The next notice is due.</summary>
internal sealed class NoticeTimer(TicketNotices notices, TicketWork work) : IDueTimeHandler
{
    public string Kind => TicketNotices.Timer;

    public async Task FireAsync(StoreTransaction transaction, DueTime due, CancellationToken cancellationToken)
    {
        var id = long.Parse(due.Subject, CultureInfo.InvariantCulture);
        if (await TicketNotices.NextAsync(transaction, id, cancellationToken) is { } notice)
        {
            var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == id, cancellationToken);
            await notices.TellAsync(transaction, ticket, notice, notice.DueAt, ClockBook.Clocks, work, cancellationToken);
        }
    }
}
