using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Everything that is done to tickets goes through here: the engine decides, the row changes, the trail and the audit tell it, the handlers follow.</summary>
public sealed class TicketWork(Store store, IEnumerable<ITicketHandler> handlers, IOptions<TicketOptions> options, CloudMetrics metrics)
{
    internal static readonly JsonSerializerOptions TrailJson = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new WholeCommand() },
    };

    private readonly IReadOnlyList<ITicketHandler> handlers = [.. handlers];

    /// <summary>Runs a command in a transaction of its own.</summary>
    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<TicketOutcome> ExecuteAsync(string number, TicketCommand command, Actor by, int? expectedVersion, CancellationToken cancellationToken) =>
        ExecuteAsync(new TicketOrder(number, command, by) { ExpectedVersion = expectedVersion }, cancellationToken);

    /// <summary>Runs a command in a transaction of its own, once for each of its sender's keys.</summary>
    public Task<TicketOutcome> ExecuteAsync(TicketOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        return store.RunAsync(transaction => ExecuteAsync(transaction, order, cancellationToken), cancellationToken);
    }

    /// <summary>Runs a command in somebody's transaction.</summary>
    public Task<TicketOutcome> ApplyAsync(StoreTransaction transaction, Ticket ticket, TicketCommand command, Actor by, CancellationToken cancellationToken) =>
        ApplyAsync(transaction, ticket, command, by, null, cancellationToken);

    private async Task<TicketOutcome> ExecuteAsync(StoreTransaction transaction, TicketOrder order, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        if (await db.Set<Ticket>().SingleOrDefaultAsync(t => t.Number == order.Number, cancellationToken) is not { } ticket)
        {
            return new TicketOutcome.NoSuchTicket(order.Number);
        }

        if (order.Key is { } sent && await db.Set<TicketCommandDone>().SingleOrDefaultAsync(d => d.TicketId == ticket.Id && d.Key == sent, cancellationToken) is { } before)
        {
            return before.Fingerprint == TicketCommandDone.FingerprintOf(order) ? new TicketOutcome.DoneBefore(ticket, before) : new TicketOutcome.KeyTaken(sent);
        }

        if (order.ExpectedVersion is { } expected && expected != ticket.Version)
        {
            return new TicketOutcome.Changed(ticket);
        }

        if (order.SaidAt is { } said && PhoneClock.Refusal(said, ticket.RecordedAt, transaction.Now) is { } untrue)
        {
            return new TicketOutcome.Invalid("at", untrue);
        }

        var outcome = await ApplyAsync(transaction, ticket, order.Command, order.By, order.SaidAt, cancellationToken);
        if (outcome is TicketOutcome.Done && order.Key is { } key)
        {
            db.Add(new TicketCommandDone
            {
                TicketId = ticket.Id,
                Key = key,
                Fingerprint = TicketCommandDone.FingerprintOf(order),
                State = ticket.State,
                Version = ticket.Version,
                At = transaction.Now,
            });
        }

        return outcome;
    }

    private async Task<TicketOutcome> ApplyAsync(StoreTransaction transaction, Ticket ticket, TicketCommand command, Actor by, DateTimeOffset? saidAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        if (TicketForm.Refusal(command) is (var field, var sentence))
        {
            return new TicketOutcome.Invalid(field, sentence);
        }

        var facts = await transaction.Db.FactsAsync(ticket, options.Value, cancellationToken);
        var (after, refusal) = TicketEngine.Decide(ticket, command, by, facts);
        if (after is not { } state)
        {
            return new TicketOutcome.Refused(ticket, refusal!, TicketEngine.Allowed(ticket, by, facts));
        }

        var happenings = TicketRows.Apply(ticket, command, state, by, transaction.Now);
        if (!ticket.Open)
        {
            await LetAlarmsGoAsync(transaction, ticket, cancellationToken);
        }

        foreach (var happening in happenings)
        {
            await TellAsync(transaction, ticket, happening, by, saidAt, cancellationToken);
        }

        return new TicketOutcome.Done(ticket) { At = transaction.Now };
    }

    /// <summary>An ended ticket stands for no alarm any more: should one become active again before it is closed, it gets a new ticket.</summary>
    private static async Task LetAlarmsGoAsync(StoreTransaction transaction, Ticket ticket, CancellationToken cancellationToken)
    {
        foreach (var link in await transaction.Db.Set<TicketAlarm>().Where(link => link.TicketId == ticket.Id && link.Open).ToListAsync(cancellationToken))
        {
            link.Open = false;
        }
    }

    /// <summary>Raises a ticket in somebody's transaction; its key is known on return.</summary>
    public async Task<Ticket> RaiseAsync(StoreTransaction transaction, NewTicket what, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(what);
        var ticket = TicketRows.New(what, await TicketNumbers.NextAsync(transaction, what.SiteId, cancellationToken), transaction.Now);
        var earlier = await RepeatRepair.EarlierAsync(transaction.Db, what, options.Value.RepeatWithinDays, cancellationToken);
        ticket.RepeatOfId = earlier?.Id;
        transaction.Db.Add(ticket);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        transaction.AfterCommit(() => metrics.TicketRaised(ticket.Level));
        await TellAsync(transaction, ticket, new TicketHappening.Raised(what.Why), by, cancellationToken);
        if (earlier is not null)
        {
            await TellAsync(transaction, ticket, new TicketHappening.RepeatFound(earlier.Number), by, cancellationToken);
        }

        return ticket;
    }

    /// <summary>Writes a happening into the trail and the audit and tells the handlers. Within a handler: they are told when the present happening was told to all.</summary>
    public Task TellAsync(StoreTransaction transaction, Ticket ticket, TicketHappening happening, Actor by, CancellationToken cancellationToken) =>
        TellAsync(transaction, ticket, happening, by, null, cancellationToken);

    /// <param name="saidAt">When it was done by the clock of a phone that had no signal then.</param>
    internal async Task TellAsync(StoreTransaction transaction, Ticket ticket, TicketHappening happening, Actor by, DateTimeOffset? saidAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(by);
        ticket.Version++;
        transaction.Db.Add(new TicketEvent
        {
            TicketId = ticket.Id,
            What = happening.Name,
            Actor = by.Kind == ActorKind.System ? null : by.Name,
            From = by.From,
            Detail = JsonSerializer.Serialize<object>(happening, TrailJson),
            At = transaction.Now,
            SaidAt = saidAt,
            Version = ticket.Version,
        });
        await AuditTrail.RecordAsync(
            transaction, by, $"ticket.{JsonNamingPolicy.CamelCase.ConvertName(happening.Name)}", $"ticket/{ticket.Number}",
            JsonSerializer.SerializeToElement<object>(happening, TrailJson), cancellationToken);
        transaction.Announce(() => new LiveChange.TicketChanged(ticket.Id, ticket.Number));

        var queue = transaction.State<Queue>();
        queue.Changes.Enqueue(new TicketChange(transaction, ticket, happening, by, this));
        if (queue.Running)
        {
            return;
        }

        queue.Running = true;
        while (queue.Changes.TryDequeue(out var change))
        {
            foreach (var handler in handlers)
            {
                await handler.OnChangeAsync(change, cancellationToken);
            }
        }

        queue.Running = false;
    }

    /// <summary>What the handlers have still to be told in one transaction.</summary>
    private sealed class Queue
    {
        public Queue<TicketChange> Changes { get; } = new();

        public bool Running { get; set; }
    }
}
