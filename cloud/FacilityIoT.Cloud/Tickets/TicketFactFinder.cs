using System.Text.Json;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Reads what the engine must know beside the ticket's row.</summary>
public static class TicketFactFinder
{
    public static async Task<TicketFacts> FactsAsync(this FacilityDb db, Ticket ticket, TicketOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(options);
        var evidence = await db.Set<Evidence>().Where(piece => piece.TicketId == ticket.Id).Select(piece => new { piece.Kind, piece.Moment }).Distinct().ToListAsync(cancellationToken);
        return new TicketFacts(options.AcceptanceFor(ticket.Level))
        {
            Called = await CalledAsync(db, ticket, cancellationToken),
            ActiveAlarms = await db.ActiveAlarmsOf(ticket.Id).ToListAsync(cancellationToken),
            PhotoBefore = evidence.Exists(piece => piece is { Kind: EvidenceKind.Photo or EvidenceKind.Video, Moment: EvidenceMoment.Before }),
            PhotoAfter = evidence.Exists(piece => piece is { Kind: EvidenceKind.Photo or EvidenceKind.Video, Moment: EvidenceMoment.After }),
            Signature = evidence.Exists(piece => piece.Kind == EvidenceKind.Signature),
            ReportFiled = ticket.Major && await db.Set<MajorReport>().AnyAsync(report => report.TicketId == ticket.Id, cancellationToken),
        };
    }

    private static IQueryable<string> ActiveAlarmsOf(this FacilityDb db, long ticketId) =>
        from link in db.Set<TicketAlarm>()
        join alarm in db.Set<Alarm>() on link.AlarmId equals alarm.Id
        where link.TicketId == ticketId && link.Open && alarm.Open && alarm.ClearedAt == null && alarm.OutOfServiceTicket == null
        orderby alarm.Id
        select alarm.Point + " " + alarm.Condition;

    /// <summary>The trail is the only place that says whom an escalation called; it is short, and read only while nobody has accepted.</summary>
    private static async Task<IReadOnlyCollection<int>> CalledAsync(FacilityDb db, Ticket ticket, CancellationToken cancellationToken)
    {
        if (ticket.State != TicketState.Dispatched)
        {
            return [];
        }

        var lines = await db.Set<TicketEvent>()
            .Where(line => line.TicketId == ticket.Id && (line.What == nameof(TicketHappening.Escalated) || line.What == nameof(TicketHappening.Assigned)))
            .OrderByDescending(line => line.Id).Select(line => new { line.What, line.Detail }).ToListAsync(cancellationToken);
        return [.. lines.TakeWhile(line => line.What == nameof(TicketHappening.Escalated))
            .SelectMany(line => JsonSerializer.Deserialize<TicketHappening.Escalated>(line.Detail!, TicketWork.TrailJson)!.PeopleIds)];
    }
}
