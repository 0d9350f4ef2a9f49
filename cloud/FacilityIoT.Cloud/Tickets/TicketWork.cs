using System.Text.Json;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Everything that is done to tickets goes through here: the engine decides, the row changes, the trail and the audit tell it, the handlers follow.</summary>
public sealed class TicketWork(Store store, TicketNumbers numbers, IEnumerable<ITicketHandler> handlers, CloudMetrics metrics)
{
    internal static readonly JsonSerializerOptions TrailJson = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly IReadOnlyList<ITicketHandler> handlers = [.. handlers];

    /// <summary>Runs a command in a transaction of its own.</summary>
    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<TicketOutcome> ExecuteAsync(string number, TicketCommand command, Actor by, int? expectedVersion, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            if (await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(t => t.Number == number, cancellationToken) is not { } ticket)
            {
                return new TicketOutcome.NoSuchTicket(number);
            }

            return expectedVersion is { } expected && expected != ticket.Version
                ? new TicketOutcome.Changed(ticket)
                : await ApplyAsync(transaction, ticket, command, by, cancellationToken);
        },
        cancellationToken);

    /// <summary>Runs a command in somebody's transaction.</summary>
    public async Task<TicketOutcome> ApplyAsync(StoreTransaction transaction, Ticket ticket, TicketCommand command, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        var (after, refusal) = TicketEngine.Decide(ticket, command, by);
        if (after is not { } state)
        {
            return new TicketOutcome.Refused(ticket, refusal!, TicketEngine.Allowed(ticket));
        }

        foreach (var happening in TicketRows.Apply(ticket, command, state, by, transaction.Now))
        {
            await TellAsync(transaction, ticket, happening, by, cancellationToken);
        }

        return new TicketOutcome.Done(ticket);
    }

    /// <summary>Raises a ticket in somebody's transaction; its key is known on return.</summary>
    public async Task<Ticket> RaiseAsync(StoreTransaction transaction, NewTicket what, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(what);
        var ticket = TicketRows.New(what, await numbers.NextAsync(transaction, what.SiteId, cancellationToken), transaction.Now);
        transaction.Db.Add(ticket);
        await transaction.Db.SaveChangesAsync(cancellationToken);
        transaction.AfterCommit(() => metrics.TicketRaised(ticket.Level));
        await TellAsync(transaction, ticket, new TicketHappening.Raised(what.Why), by, cancellationToken);
        return ticket;
    }

    /// <summary>Writes a happening into the trail and the audit and tells the handlers. Within a handler: they are told when the present happening was told to all.</summary>
    public async Task TellAsync(StoreTransaction transaction, Ticket ticket, TicketHappening happening, Actor by, CancellationToken cancellationToken)
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
