using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Opens follow-ups: the first when the work was accepted, the second when the rectification has ended.</summary>
internal sealed class FollowUpBook(ClockBook clocks) : ITicketHandler
{
    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Happening is not TicketHappening.Moved { After: TicketState.Verified or TicketState.Cancelled } moved)
        {
            return;
        }

        var (transaction, ticket) = (change.Transaction, change.Ticket);
        if (ClockRules.IsFollowedUp(ticket))
        {
            if (moved.After == TicketState.Verified && !await transaction.Db.Set<FollowUp>().AnyAsync(row => row.TicketId == ticket.Id, cancellationToken))
            {
                await OpenAsync(transaction, ticket, 1, cancellationToken);
            }
        }
        else if (await transaction.Db.Set<FollowUp>().FirstOrDefaultAsync(row => row.RectificationId == ticket.Id && row.Round == 1, cancellationToken) is { } first
            && !await transaction.Db.Set<FollowUp>().AnyAsync(row => row.TicketId == first.TicketId && row.Round == 2, cancellationToken))
        {
            // Also after a cancelled rectification: whoever was not content is asked again.
            await OpenAsync(transaction, await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == first.TicketId, cancellationToken), 2, cancellationToken);
        }
    }

    private async Task OpenAsync(StoreTransaction transaction, Ticket ticket, int round, CancellationToken cancellationToken)
    {
        var times = await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken);
        var clock = await ClockBook.StartAsync(
            transaction, ticket, TicketClockKind.FollowUp, transaction.Now, times.Target(ticket.Level, TicketClockKind.FollowUp), times.Calendar(ticket.Level), cancellationToken);
        transaction.Db.Add(new FollowUp { TicketId = ticket.Id, Round = round, OpenedAt = transaction.Now, DueAt = clock.DueAt ?? transaction.Now });
        await clocks.SetTimerAsync(transaction, ticket, cancellationToken);
    }
}
