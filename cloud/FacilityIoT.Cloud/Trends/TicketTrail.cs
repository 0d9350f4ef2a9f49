using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>What happens to tickets, from their trails.</summary>
internal sealed class TicketTrail : ITrail
{
    public string Measurement => TrendSchema.Ticket;

    public async Task<TrailPage> NextAsync(FacilityDb db, long after, int most, CancellationToken cancellationToken)
    {
        var lines = await db.Set<TicketEvent>().AsNoTracking().Where(line => line.Id > after).OrderBy(line => line.Id).Take(most).ToListAsync(cancellationToken);
        if (lines.Count == 0)
        {
            return new TrailPage(after, 0, []);
        }

        var ids = lines.Select(line => line.TicketId).Distinct().ToArray();
        var tickets = await db.Set<Ticket>().AsNoTracking().Where(ticket => ids.Contains(ticket.Id)).ToDictionaryAsync(ticket => ticket.Id, cancellationToken);
        var regradings = await db.Set<TicketEvent>().AsNoTracking().Where(line => line.What == nameof(TicketHappening.Regraded) && ids.Contains(line.TicketId))
            .OrderBy(line => line.Id).ToListAsync(cancellationToken);
        var byTicket = regradings.ToLookup(line => line.TicketId);
        var points =
            from line in lines
            let ticket = tickets.GetValueOrDefault(line.TicketId)
            where ticket is not null
            let point = new TicketLine(line, ticket, TicketLine.LevelAt(line, ticket, byTicket[line.TicketId])).ToPoint()
            where point is not null
            select point;
        return new TrailPage(lines[^1].Id, lines.Count, [.. points]);
    }
}
