using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>A ticket with all that belongs to it.</summary>
internal static class TicketDetailReading
{
    public static async Task<TicketDetail> DetailAsync(
        this FacilityDb db, Ticket ticket, TicketOptions options, Actor asker, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var views = await db.ViewsAsync([ticket], language, cancellationToken);
        var facts = await db.FactsAsync(ticket, options, cancellationToken);
        var evidence = await db.Set<Evidence>().AsNoTracking().Where(e => e.TicketId == ticket.Id).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        var parts = await db.Set<PartUse>().AsNoTracking().Where(p => p.TicketId == ticket.Id).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var reports = await db.Set<MajorReport>().AsNoTracking().Where(r => r.TicketId == ticket.Id).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        return new TicketDetail(
            views[0],
            await db.TrailAsync(ticket.Id, -1, cancellationToken),
            TicketEngine.Allowed(ticket, asker, facts),
            [.. TicketStages.Of(ticket, now).Select(stage => new TicketStageView(stage.Stage, stage.Time.TotalSeconds, stage.Running))],
            facts.Acceptance,
            await db.RepairAsync(ticket, cancellationToken),
            [.. evidence.Select(piece => EvidenceView.Of(piece, ticket.Number))],
            [.. parts.Select(part => new PartUseView(part.Model, part.Thousandths / 1000m, part.Unit, part.StockItemId is not null, part.UsedAt, part.UsedBy))],
            [.. reports.Select(report => new MajorReportView(report.Cause, report.Measures, report.Prevention, report.Author, report.FiledAt))],
            await db.Set<Ticket>().Where(t => t.Id == ticket.RepeatOfId).Select(t => t.Number).FirstOrDefaultAsync(cancellationToken),
            await db.Set<Ticket>().Where(t => t.RepeatOfId == ticket.Id).OrderBy(t => t.Id).Select(t => t.Number).ToListAsync(cancellationToken));
    }

    private static async Task<TicketRepair> RepairAsync(this FacilityDb db, Ticket ticket, CancellationToken cancellationToken)
    {
        var people = await db.PeopleAsync([ticket.ArrivedById, ticket.RepairedById, ticket.VerifiedById, ticket.NobodyTrappedById], cancellationToken);
        return new TicketRepair(
            ticket.Cause, ticket.Measures, ticket.Prevention, ticket.WithoutPhotos, ticket.CancelReason,
            people.Find(ticket.ArrivedById), people.Find(ticket.RepairedById), people.Find(ticket.VerifiedById), people.Find(ticket.NobodyTrappedById));
    }
}
