using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Plans;

/// <summary>Raises a plan's ticket; while the one before is still open, it joins that: undone maintenance does not pile up.</summary>
public sealed class PlanTickets(TicketWork work)
{
    internal const string Source = "plan";
    private const int Level = 5;
    private static readonly Actor Plans = Actor.System("plans");

    internal async Task RaiseAsync(StoreTransaction transaction, MaintenancePlan plan, DateTimeOffset dueAt, string why, CancellationToken cancellationToken)
    {
        var last = await transaction.Db.Set<PlanRun>().Where(run => run.PlanId == plan.Id).OrderByDescending(run => run.Id).FirstOrDefaultAsync(cancellationToken);
        var ticket = last is null ? null : await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == last.TicketId, cancellationToken);
        if (ticket is { Open: true })
        {
            await work.TellAsync(transaction, ticket, new TicketHappening.Joined(null, $"Plan '{plan.NameEn}' again: {why}."), Plans, cancellationToken);
        }
        else
        {
            ticket = await work.RaiseAsync(
                transaction,
                new NewTicket
                {
                    Level = Level,
                    TitleZh = plan.NameZh,
                    TitleEn = plan.NameEn,
                    Trade = plan.Trade,
                    SiteId = plan.SiteId,
                    Area = plan.Area,
                    Asset = plan.Asset,
                    Description = plan.Checklist.Length == 0 ? null : string.Join('\n', plan.Checklist.Split('\n').Select(line => $"[ ] {line}")),
                    RaisedAt = transaction.Now,
                    Source = Source,
                    Why = $"Plan '{plan.NameEn}': {why}.",
                },
                Plans,
                cancellationToken);
        }

        transaction.Db.Add(new PlanRun { PlanId = plan.Id, DueAt = dueAt, At = transaction.Now, TicketId = ticket.Id });
    }
}
