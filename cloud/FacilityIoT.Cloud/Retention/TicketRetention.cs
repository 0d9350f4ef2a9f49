using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>Closed tickets with their trails and whatever hangs on them; elevators' longer than others'.</summary>
internal sealed class TicketRetention(IOptions<RetentionOptions> options, IEnumerable<ITicketPruning> followers) : IRetentionRule
{
    private const string Elevator = "elevator";
    private static readonly string[] Guarded = ["Tickets", "TicketEvents"];

    public string Name => "tickets";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var kept = options.Value;
        var others = await RemoveAsync(transaction, elevator: false, transaction.Now.AddYears(-kept.TicketYears), most, cancellationToken);
        return others + await RemoveAsync(transaction, elevator: true, transaction.Now.AddYears(-kept.ElevatorYears), most - others, cancellationToken);
    }

    private async Task<int> RemoveAsync(StoreTransaction transaction, bool elevator, DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        // Its last line decides: a note may have been written long after the close.
        var ids = await transaction.Db.Set<Ticket>()
            .Where(ticket => !ticket.Open && ticket.ClosedAt < before && (ticket.Trade == Elevator) == elevator
                && !transaction.Db.Set<TicketEvent>().Any(line => line.TicketId == ticket.Id && line.At >= before))
            .OrderBy(ticket => ticket.ClosedAt).Take(most).Select(ticket => ticket.Id).ToListAsync(cancellationToken);
        foreach (var follower in followers)
        {
            await follower.PruningAsync(transaction, ids, cancellationToken);
        }

        return await TreePruning.RemoveAsync(transaction, typeof(Ticket), "TicketId", ids, before, Guarded, cancellationToken);
    }
}
