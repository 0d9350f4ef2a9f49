using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>Puts the utility's contact and its advance notice into the trail of a power or water ticket, so that nobody searches for a cable fault during a planned outage.</summary>
internal static class UtilityNote
{
    public static async Task WriteAsync(TicketChange change, CancellationToken cancellationToken)
    {
        var ticket = change.Ticket;
        if (KindOf(ticket) is not { } kind)
        {
            return;
        }

        var db = change.Transaction.Db;
        var now = change.Transaction.Now;
        var outage = await db.Set<PlannedOutage>().AsNoTracking()
            .Where(row => row.SiteId == ticket.SiteId && row.Kind == kind && row.From <= now && row.Until > now && (row.Area == null || row.Area == ticket.Area)).OrderBy(row => row.From).FirstOrDefaultAsync(cancellationToken);
        var contact = await db.Set<UtilityContact>().AsNoTracking().Where(row => row.SiteId == ticket.SiteId && row.Kind == kind).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        Phrase?[] parts =
        [
            outage is null ? null : new($"计划停供中，至 {outage.Until:u}：{outage.TextZh}", $"planned outage until {outage.Until:u}: {outage.TextEn}"),
            contact is null ? null : new($"供应单位 {contact.NameZh} {contact.Phone}", $"utility {contact.NameEn} {contact.Phone}"),
        ];
        if (parts.OfType<Phrase>().ToList() is { Count: > 0 } said)
        {
            await change.Work.TellAsync(change.Transaction, ticket, new TicketHappening.Noted(string.Join("; ", said)), Assigner.Dispatch, cancellationToken);
        }
    }

    private static UtilityKind? KindOf(Ticket ticket) => (ticket.Trade, ticket.Level) switch
    {
        (_, > 2) => null,
        (Trades.Electrical, _) => UtilityKind.Power,
        (Trades.Plumbing, _) => UtilityKind.Water,
        _ => null,
    };
}
