using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

/// <summary>Gives a ticket to the best candidate. The load is read in the same transaction, one writer at a time: a storm is spread over all who are on duty.</summary>
internal sealed class Assigner(CandidateReading candidates)
{
    public static readonly Actor Dispatch = Actor.System("dispatch");

    /// <returns>False when there is no person to give it to; a firm that must be called at once is called all the same.</returns>
    public async Task<bool> AssignBestAsync(StoreTransaction transaction, Ticket ticket, TicketWork work, CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        var staff = transaction.State<StaffList>();
        var proposal = await candidates.ProposeAsync(transaction.Db, staff, ticket, transaction.Now, cancellationToken);
        var firm = await FirmAtOnceAsync(transaction, staff, ticket, cancellationToken);
        if (proposal.Best is null && firm is null)
        {
            return false;
        }

        var called = firm is null ? "" : $"; the maintenance firm is called at once: {firm.NameEn} / 立即呼叫维保单位：{firm.NameZh}";
        var why = (proposal.Best?.Explanation.ToString() ?? "nobody on duty / 无人当班") + called;
        transaction.State<FreshProposals>().ByTicket[ticket.Id] = proposal;
        await work.ApplyAsync(transaction, ticket, new TicketCommand.Assign(proposal.Best?.PersonId, firm?.Id, why), Dispatch, cancellationToken);
        return proposal.Best is not null;
    }

    /// <summary>Elevator entrapment: the maintenance firm is called beside the own engineer (domain, section 1), whatever its hours.</summary>
    private static async Task<Contractor?> FirmAtOnceAsync(StoreTransaction transaction, StaffList staff, Ticket ticket, CancellationToken cancellationToken)
    {
        if (!ticket.Entrapment || ticket.ContractorId is not null)
        {
            return null;
        }

        var (site, _) = await staff.DutiesAsync(transaction.Db, ticket.SiteId, transaction.Now, cancellationToken);
        return ContractHours.Choose(staff.Contractors, ticket.SiteId, Trades.Elevator, transaction.Now, site.Zone, alsoOutsideHours: true);
    }

    /// <summary>The proposals behind the assignments that this transaction has made, until they are recorded.</summary>
    internal sealed class FreshProposals
    {
        public Dictionary<long, Proposal> ByTicket { get; } = [];
    }
}
