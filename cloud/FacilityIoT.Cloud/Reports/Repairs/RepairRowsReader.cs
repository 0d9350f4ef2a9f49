using System.Text.Json;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>Loads what the figures about repairs are made of.</summary>
internal static class RepairRowsReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<RepairRows> ReadAsync(FacilityDb db, ReportFilter filter, Dictionary<string, TimeZoneInfo> zones, CancellationToken cancellationToken)
    {
        var tickets = Filtered(db, filter);
        var repairs = await RepairsAsync(db, tickets, filter, zones, cancellationToken);
        var ids = repairs.Select(row => row.Id).ToHashSet();
        var clocks = await (
            from clock in db.Set<TicketClock>().AsNoTracking()
            join ticket in tickets on clock.TicketId equals ticket.Id
            where !clock.Void && clock.TargetMs != null && (clock.StoppedAt != null || clock.BreachedAt != null)
            select new ClockRow(clock.TicketId, clock.Kind, clock.BreachedAt == null)).ToListAsync(cancellationToken);
        var proposals = await DispatchAccuracy.OfAsync(db.Set<Assignment>().AsNoTracking().Where(given => tickets.Any(ticket => ticket.Id == given.TicketId)), cancellationToken);
        return new RepairRows(
            repairs, [.. clocks.Where(clock => ids.Contains(clock.TicketId))], await PartsAsync(db, tickets, ids, cancellationToken),
            await FollowUpsAsync(db, tickets, ids, cancellationToken), new ProposalCount(proposals.Kept, proposals.Judged));
    }

    private static async Task<List<PartRow>> PartsAsync(FacilityDb db, IQueryable<Ticket> tickets, HashSet<long> ids, CancellationToken cancellationToken)
    {
        var parts = await (
            from part in db.Set<PartUse>().AsNoTracking()
            join ticket in tickets on part.TicketId equals ticket.Id
            select new { part.TicketId, part.Model, part.Unit, part.Thousandths }).ToListAsync(cancellationToken);
        return [.. parts.Where(part => ids.Contains(part.TicketId)).Select(part => new PartRow(part.TicketId, part.Model, part.Unit, part.Thousandths / 1000m))];
    }

    private static IQueryable<Ticket> Filtered(FacilityDb db, ReportFilter filter)
    {
        var (earliest, latest) = (filter.Earliest, filter.Latest);
        var tickets = db.Set<Ticket>().AsNoTracking().Where(ticket => ticket.RecordedAt >= earliest && ticket.RecordedAt < latest);
        tickets = filter.Site is { } site ? tickets.Where(ticket => ticket.SiteId == site) : tickets;
        tickets = filter.Area is { } area ? tickets.Where(ticket => ticket.Area == area) : tickets;
        tickets = filter.Trade is { } trade ? tickets.Where(ticket => ticket.Trade == trade) : tickets;
        return filter.PersonId is { } person ? tickets.Where(ticket => ticket.AssigneeId == person) : tickets;
    }

    private static async Task<List<RepairRow>> RepairsAsync(
        FacilityDb db, IQueryable<Ticket> tickets, ReportFilter filter, Dictionary<string, TimeZoneInfo> zones, CancellationToken cancellationToken)
    {
        List<RepairRow> repairs = [];
        var complex = await (
            from solution in db.Set<TicketSolution>().AsNoTracking()
            join ticket in tickets on solution.TicketId equals ticket.Id
            select new { solution.TicketId, solution.SolvedAt }).ToDictionaryAsync(row => row.TicketId, row => row.SolvedAt, cancellationToken);
        var rows = tickets.OrderBy(ticket => ticket.RecordedAt).ThenBy(ticket => ticket.Id).Select(ticket => new
        {
            ticket.Id, ticket.Number, ticket.Level, ticket.State, ticket.Trade, ticket.SiteId, ticket.Area, ticket.Asset, ticket.FaultClass, ticket.Source, ticket.AssigneeId,
            ticket.RecordedAt, ticket.DispatchedAt, ticket.AcceptedAt, ticket.ArrivedAt, ticket.RepairedAt, ticket.VerifiedAt, ticket.ClosedAt, ticket.HeldMs,
            ticket.RepeatOfId,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // A day of another zone's calendar may lie outside the range.
            var day = SiteDays.Of(row.RecordedAt, zones.GetValueOrDefault(row.SiteId) ?? TimeZoneInfo.Utc);
            if (filter.Range.Holds(day))
            {
                var times = new RepairTimes(
                    row.RecordedAt, row.DispatchedAt, row.AcceptedAt, row.ArrivedAt, row.RepairedAt, row.VerifiedAt, row.ClosedAt, TimeSpan.FromMilliseconds(row.HeldMs));
                repairs.Add(new RepairRow(
                    row.Id, row.Number, row.Level, row.State, row.Trade, row.SiteId, row.Area, row.Asset, row.FaultClass, row.Source, row.AssigneeId, day, times)
                {
                    Repeat = row.RepeatOfId is not null,
                    Complex = complex.ContainsKey(row.Id),
                    Solved = complex.GetValueOrDefault(row.Id),
                });
            }
        }

        return repairs;
    }

    /// <summary>From the trail, where every follow-up leaves its line.</summary>
    private static async Task<List<FollowUpRow>> FollowUpsAsync(FacilityDb db, IQueryable<Ticket> tickets, HashSet<long> ids, CancellationToken cancellationToken)
    {
        const string what = nameof(TicketHappening.FollowedUp);
        var lines = await (
            from line in db.Set<TicketEvent>().AsNoTracking()
            join ticket in tickets on line.TicketId equals ticket.Id
            where line.What == what && line.Detail != null
            select new { line.TicketId, line.Detail }).ToListAsync(cancellationToken);
        return [.. lines.Where(line => ids.Contains(line.TicketId))
            .Select(line => (line.TicketId, Said: JsonSerializer.Deserialize<TicketHappening.FollowedUp>(line.Detail!, Json)!))
            .Select(line => new FollowUpRow(line.TicketId, line.Said.Round, line.Said.Score))];
    }
}
