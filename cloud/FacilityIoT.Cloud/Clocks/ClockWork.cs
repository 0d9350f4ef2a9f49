using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>What people do with a ticket's clocks.</summary>
public sealed class ClockWork(ClockBook clocks)
{
    private static readonly TimeSpan Latest = TimeSpan.FromDays(366);

    /// <summary>Sets the arrival that was agreed with whoever waits for it; level 5 alone.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> AgreeAsync(StoreTransaction transaction, Ticket ticket, DateTimeOffset dueAt, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        var clock = (await ClockBook.OfAsync(transaction, ticket.Id, cancellationToken)).LastOrDefault(row => row.Kind == TicketClockKind.Arrive);
        if (Refusal(ticket, clock, dueAt, transaction.Now) is { } refusal)
        {
            return refusal;
        }

        var times = await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken);
        ClockRun.Agree(clock!, dueAt, times.Calendar(ticket.Level), transaction.Now);
        ticket.Version++;
        await AuditTrail.RecordAsync(transaction, by, "ticket.agreeArrival", $"ticket/{ticket.Number}", new { dueAt }, cancellationToken);
        await clocks.SetTimerAsync(transaction, ticket, cancellationToken);
        transaction.Announce(() => new Live.LiveChange.TicketChanged(ticket.Id, ticket.Number));
        return null;
    }

    private static string? Refusal(Ticket ticket, TicketClock? clock, DateTimeOffset dueAt, DateTimeOffset now) =>
        ticket.Level != 5 ? $"Ticket {ticket.Number} is of level {ticket.Level}: its time on site is fixed by the level; only at level 5 it is agreed."
        : clock is not { StoppedAt: null } ? $"Ticket {ticket.Number} waits for nobody's arrival any more."
        : dueAt <= ticket.RaisedAt ? $"Ticket {ticket.Number} was raised at {ticket.RaisedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}: a clock cannot run out before its ticket."
        : dueAt <= now ? "The agreed time is over already; give one that is still to come."
        : dueAt > now + Latest ? "Agree on a time within a year."
        : null;
}
