using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Begins and ends a ticket's notices, and keeps the next one ready to be written.</summary>
internal sealed class TicketNotices(DueTimes dueTimes) : ITicketHandler
{
    public const string Timer = "ticket.notice";
    private const int LongestText = 1000;

    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (transaction, ticket, happening) = (change.Transaction, change.Ticket, change.Happening);
        if (happening is not (TicketHappening.Moved or TicketHappening.Regraded))
        {
            return;
        }

        var next = await NextAsync(transaction, ticket.Id, cancellationToken);
        if (NoticeRhythm.IsRunning(ticket) && next is null)
        {
            await SetAsync(transaction, ticket, NoticeRhythm.Next(ticket.DispatchedAt!.Value, transaction.Now), cancellationToken);
        }
        else if (!NoticeRhythm.IsRunning(ticket) && next is not null)
        {
            transaction.Db.Remove(next);
            transaction.State<Known>().Next[ticket.Id] = null;
            await dueTimes.CancelAsync(transaction, Timer, ClockBook.Subject(ticket.Id), cancellationToken);
        }
    }

    /// <summary>Tells the next notice, and sets the one after.</summary>
    /// <param name="from">Where the rhythm goes on from.</param>
    public async Task TellAsync(StoreTransaction transaction, Ticket ticket, TicketNotice notice, DateTimeOffset from, Actor by, TicketWork work, CancellationToken cancellationToken)
    {
        notice.ToldAt = transaction.Now;
        await SetAsync(transaction, ticket, NoticeRhythm.Next(from, transaction.Now), cancellationToken);
        await work.TellAsync(transaction, ticket, new TicketHappening.NoticeDue(notice.Count, notice.Text), by, cancellationToken);
    }

    /// <summary>The notice that is to be told next; null when there are none now.</summary>
    public static async Task<TicketNotice?> NextAsync(StoreTransaction transaction, long ticketId, CancellationToken cancellationToken)
    {
        var known = transaction.State<Known>().Next;
        return known.TryGetValue(ticketId, out var next)
            ? next
            : known[ticketId] = await transaction.Db.Set<TicketNotice>().SingleOrDefaultAsync(notice => notice.TicketId == ticketId && notice.ToldAt == null, cancellationToken);
    }

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static string? Refusal(string? text) =>
        text is { Length: > 0 and <= LongestText } && !string.IsNullOrWhiteSpace(text) ? null : $"Write 1 to {LongestText} characters; the affected owners read them.";

    private async Task SetAsync(StoreTransaction transaction, Ticket ticket, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        var told = await transaction.Db.Set<TicketNotice>().Where(notice => notice.TicketId == ticket.Id).Select(notice => (int?)notice.Count).MaxAsync(cancellationToken) ?? 0;
        var known = transaction.State<Known>().Next;
        told = known.GetValueOrDefault(ticket.Id) is { ToldAt: not null } now ? Math.Max(told, now.Count) : told;
        var next = new TicketNotice { TicketId = ticket.Id, Count = told + 1, DueAt = dueAt };
        transaction.Db.Add(next);
        known[ticket.Id] = next;
        await dueTimes.SetAsync(transaction, Timer, ClockBook.Subject(ticket.Id), dueAt, null, cancellationToken);
    }

    /// <summary>The next notices, in one transaction.</summary>
    private sealed class Known
    {
        public Dictionary<long, TicketNotice?> Next { get; } = [];
    }
}
