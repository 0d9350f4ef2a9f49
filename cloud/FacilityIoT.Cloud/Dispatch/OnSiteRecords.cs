using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch;

/// <summary>What people record during an entrapment or a firm's visit (domain, section 1: the trapped are spoken to, arrival is recorded).</summary>
public sealed class OnSiteRecords(Store store, TicketWork work)
{
    private const int Longest = 2000;

    /// <summary>Somebody has spoken to the people in the car. As often as it happens: each is a line of the trail.</summary>
    public Task<Edited<Ticket>> SpokenToTrappedAsync(string number, int? people, string words, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<Ticket>>(
        async transaction =>
        {
            if (await FindAsync(transaction, number, cancellationToken) is not { } ticket)
            {
                return new Edited<Ticket>.Missing($"There is no ticket {number}.");
            }

            if (people is < 0 or > 100 || words is not { Length: >= 1 and <= Longest })
            {
                return new Edited<Ticket>.Refused("words", $"Say in 1 to {Longest} characters what they said, and how many they are (0 to 100).");
            }

            if (!ticket.Entrapment || !ticket.Open)
            {
                return new Edited<Ticket>.Harmful($"Ticket {number} is no open entrapment.", []);
            }

            await work.TellAsync(transaction, ticket, new TicketHappening.TrappedSpokenTo(people, words), by, cancellationToken);
            return new Edited<Ticket>.Done(ticket);
        },
        cancellationToken);

    /// <summary>A person on site has seen the firm's people arrive.</summary>
    public Task<Edited<ContractorCall>> FirmArrivedAsync(string number, int contractorId, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<ContractorCall>>(
        async transaction =>
        {
            var ticket = await FindAsync(transaction, number, cancellationToken);
            var call = ticket is null ? null : await transaction.Db.Set<ContractorCall>().SingleOrDefaultAsync(row => row.TicketId == ticket.Id && row.ContractorId == contractorId, cancellationToken);
            if (ticket is null || call is null)
            {
                return new Edited<ContractorCall>.Missing($"Contractor {contractorId} was not called to ticket {number}.");
            }

            if (call.ArrivedAt is null)
            {
                call.ArrivedAt = transaction.Now;
                var firm = await transaction.Db.Set<Contractor>().SingleAsync(row => row.Id == contractorId, cancellationToken);
                await work.TellAsync(transaction, ticket, new TicketHappening.Noted($"{firm.NameEn} has arrived / {firm.NameZh} 已到场"), by, cancellationToken);
            }

            return new Edited<ContractorCall>.Done(call);
        },
        cancellationToken);

    private static Task<Ticket?> FindAsync(StoreTransaction transaction, string number, CancellationToken cancellationToken) =>
        transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
}
