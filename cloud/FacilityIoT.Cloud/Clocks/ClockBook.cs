using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>The clocks of one ticket within a transaction: read once, changed, told, and one timer set for whatever comes next.</summary>
public sealed class ClockBook(DueTimes dueTimes)
{
    /// <summary>The kind of the one timer that a ticket's clocks share; its subject is the ticket's key.</summary>
    public const string Timer = "ticket.clocks";

    internal static readonly Actor Clocks = Actor.System("clocks");

    /// <summary>The ticket's clocks in the order of their beginning, also those of this transaction.</summary>
    public static async Task<List<TicketClock>> OfAsync(StoreTransaction transaction, long ticketId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var known = transaction.State<Known>().Clocks;
        return known.TryGetValue(ticketId, out var clocks)
            ? clocks
            : known[ticketId] = await transaction.Db.Set<TicketClock>().Where(clock => clock.TicketId == ticketId).OrderBy(clock => clock.Id).ToListAsync(cancellationToken);
    }

    /// <summary>A ticket that was raised in this transaction has none: nothing need be read.</summary>
    internal static void New(StoreTransaction transaction, long ticketId) => transaction.State<Known>().Clocks.TryAdd(ticketId, []);

    /// <summary>Begins a clock.</summary>
    public static async Task<TicketClock> StartAsync(
        StoreTransaction transaction, Ticket ticket, TicketClockKind kind, DateTimeOffset start, TimeSpan? target, SiteCalendar calendar, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        var clocks = await OfAsync(transaction, ticket.Id, cancellationToken);
        var clock = new TicketClock { TicketId = ticket.Id, Kind = kind, Round = clocks.Count(other => other.Kind == kind) + 1, StartedAt = start, CountedAt = start };
        ClockRun.Start(clock, target, calendar);
        clocks.Add(clock);
        transaction.Db.Add(clock);
        return clock;
    }

    /// <summary>Tells what has run out and what is about to, each once.</summary>
    public static async Task TellAsync(StoreTransaction transaction, Ticket ticket, TicketWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(work);
        foreach (var clock in (await OfAsync(transaction, ticket.Id, cancellationToken)).ToList())
        {
            if (ClockRun.HasRunOut(clock, transaction.Now))
            {
                (clock.BreachedAt, clock.WarnAt) = (transaction.Now, null);
                await work.TellAsync(transaction, ticket, new TicketHappening.ClockBreached(clock.Kind, clock.DueAt!.Value), Clocks, cancellationToken);
            }
            else if (clock is { StoppedAt: null, DueAt: { } due } && clock.WarnAt <= transaction.Now)
            {
                clock.WarnAt = null;
                await work.TellAsync(transaction, ticket, new TicketHappening.ClockWarning(clock.Kind, due), Clocks, cancellationToken);
            }
        }
    }

    /// <summary>Sets the ticket's timer for the next thing to do.</summary>
    public async Task SetTimerAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        var next = (await OfAsync(transaction, ticket.Id, cancellationToken)).Min(ClockRun.Next);
        var set = transaction.State<Known>().Timers;
        if (set.TryGetValue(ticket.Id, out var before) && before == next)
        {
            return;
        }

        set[ticket.Id] = next;
        var subject = Subject(ticket.Id);
        if (next is { } at)
        {
            await dueTimes.SetAsync(transaction, Timer, subject, at, null, cancellationToken);
        }
        else
        {
            await dueTimes.CancelAsync(transaction, Timer, subject, cancellationToken);
        }
    }

    internal static string Subject(long ticketId) => ticketId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What was read and set in one transaction.</summary>
    private sealed class Known
    {
        public Dictionary<long, List<TicketClock>> Clocks { get; } = [];

        public Dictionary<long, DateTimeOffset?> Timers { get; } = [];
    }
}
