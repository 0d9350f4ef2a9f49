using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Complex repairs and their solutions.</summary>
public sealed class SolutionWork(ClockBook clocks, TicketWork work)
{
    /// <summary>Marks a repair as complex: its solution clock counts from the raise.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> MarkAsync(StoreTransaction transaction, Ticket ticket, string reason, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        if (!ticket.Open || await transaction.Db.Set<TicketSolution>().AnyAsync(row => row.TicketId == ticket.Id, cancellationToken))
        {
            return ticket.Open ? $"Ticket {ticket.Number} is marked as complex already." : $"Ticket {ticket.Number} is {ticket.State}; only an open one can be marked as complex.";
        }

        var times = await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken);
        transaction.Db.Add(new TicketSolution { TicketId = ticket.Id, Reason = reason, MarkedBy = by.Name, MarkedAt = transaction.Now });
        await ClockBook.StartAsync(
            transaction, ticket, TicketClockKind.Solution, ClockRules.Start(ticket, TicketClockKind.Solution, 1, transaction.Now), times.Target(ticket.Level, TicketClockKind.Solution),
            times.Calendar(ticket.Level), cancellationToken);
        await work.TellAsync(transaction, ticket, new TicketHappening.Noted($"Complex: {reason}"), by, cancellationToken);
        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        await clocks.SetTimerAsync(transaction, ticket, cancellationToken);
        return null;
    }

    /// <summary>Writes the solution: what will be done, and by when.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public async Task<string?> SolveAsync(StoreTransaction transaction, Ticket ticket, string solution, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        if (await transaction.Db.Set<TicketSolution>().SingleOrDefaultAsync(row => row.TicketId == ticket.Id, cancellationToken) is not { SolvedAt: null } row)
        {
            return $"Ticket {ticket.Number} waits for no solution: mark it as complex first, and write its solution once.";
        }

        (row.Solution, row.SolvedBy, row.SolvedAt) = (solution, by.Name, transaction.Now);
        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        var calendar = (await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken)).Calendar(ticket.Level);
        foreach (var clock in (await ClockBook.OfAsync(transaction, ticket.Id, cancellationToken)).Where(clock => clock is { Kind: TicketClockKind.Solution, StoppedAt: null }))
        {
            ClockRun.Stop(clock, calendar, transaction.Now, asVoid: false);
        }

        await work.TellAsync(transaction, ticket, new TicketHappening.Noted($"Solution: {solution}"), by, cancellationToken);
        await clocks.SetTimerAsync(transaction, ticket, cancellationToken);
        return null;
    }
}
