using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>
/// Asks the store what the score needs to know, and rates. Whoever is on duty may be sent, even without an address that a message reaches: the page shows the ticket, a
/// colleague can call. Addresses are asked for when a roster is written (<see cref="IReachability"/>).
/// </summary>
public sealed class CandidateReading(WorkerReachability reachability, IOptions<DispatchOptions> options)
{
    private static readonly TicketState[] Binding = [TicketState.Dispatched, TicketState.Accepted, TicketState.OnSite, TicketState.OnHold];

    /// <summary>The proposal for a ticket. Within a transaction that writes, what it has changed must be saved before: the load is read from the store.</summary>
    public Task<Proposal> ProposeAsync(DbContext db, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken) => ProposeAsync(db, new StaffList(), ticket, now, cancellationToken);

    /// <param name="staff">Read once per transaction.</param>
    internal async Task<Proposal> ProposeAsync(DbContext db, StaffList staff, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await staff.ReadAsync(db, cancellationToken);
        var (site, duties) = await staff.DutiesAsync(db, ticket.SiteId, now, cancellationToken);
        var trade = Trades.OrEquipment(ticket.Trade);
        var workers = Concerned(staff, site, duties, ticket);
        if (workers.Count == 0)
        {
            return new Proposal([], []);
        }

        var ids = workers.Select(worker => worker.PersonId).ToArray();
        var loads = await LoadsAsync(db, ids, ticket.Id, cancellationToken);
        var answers = await AnswersAsync(db, ticket.Id, cancellationToken);
        var unreachable = await reachability.UnreachableAsync(db, ids, cancellationToken);
        var oldest = now - options.Value.PositionMaxAge;
        var positions = await db.Set<Position>().AsNoTracking().Where(position => ids.Contains(position.PersonId) && position.At > oldest).ToDictionaryAsync(position => position.PersonId, cancellationToken);
        var place = staff.Place(ticket.SiteId, ticket.Area);
        var target = GeoPoint.Of(place?.Latitude, place?.Longitude);
        var forTrade = duties.Where(duty => site.Rosters.Any(roster => roster.Id == duty.RosterId && roster.IsFor(trade))).ToList();
        var onDuty = OnDuty.At(forTrade, now).Select(duty => duty.PersonId).ToHashSet();

        return Proposal.Of(workers.Select(worker =>
        {
            var position = positions.GetValueOrDefault(worker.PersonId);
            var home = worker.TeamId is { } team ? staff.Teams.GetValueOrDefault(team) : null;
            var own = position is null ? GeoPoint.Of(home?.Latitude, home?.Longitude) : new GeoPoint(position.Latitude, position.Longitude);
            var load = loads[worker.PersonId].ToList();
            var candidate = new Candidate
            {
                PersonId = worker.PersonId,
                Name = new Phrase(worker.NameZh, worker.NameEn),
                Skill = worker.Trades.Find(learnt => learnt.Trade == trade)?.Skill,
                OnDuty = onDuty.Contains(worker.PersonId),
                NextDutyAt = OnDuty.NextAfter(forTrade, worker.PersonId, now),
                Unreachable = unreachable.GetValueOrDefault(worker.PersonId),
                Area = staff.Fit(worker, ticket.SiteId, ticket.Area),
                Distance = own is { } here && target is { } there ? here.DistanceTo(there) : null,
                DistanceFrom = position is not null ? DistanceFrom.LastPosition : own is not null ? DistanceFrom.TeamBase : DistanceFrom.Unknown,
                PositionAge = position is null ? TimeSpan.Zero : now - position.At,
                OpenTickets = load.Sum(row => row.Count),
                Load = load.Sum(row => row.Count * LoadWeight.Of(row.Level)),
                Answered = answers.GetValueOrDefault(worker.PersonId),
            };
            return DispatchScore.Rate(candidate, options.Value.FullDistanceKm * 1000, site.Zone);
        }));
    }

    /// <summary>Everybody on the site's rosters or said to look after a part of it. Workers of other estates are not named at all.</summary>
    private static List<Worker> Concerned(StaffList staff, SiteDuties site, IReadOnlyList<Duty> duties, Ticket ticket)
    {
        var rostered = site.Rosters.SelectMany(roster => roster.Entries).Select(entry => entry.PersonId).Concat(duties.Select(duty => duty.PersonId)).ToHashSet();
        var covers = staff.Areas[ticket.SiteId].SelectMany(area => area.Covers).ToList();
        return [.. staff.Workers.Where(worker =>
            rostered.Contains(worker.PersonId) || covers.Any(cover => cover.PersonId == worker.PersonId || (cover.TeamId is { } team && team == worker.TeamId)))];
    }

    private static async Task<ILookup<int, (int Level, int Count)>> LoadsAsync(DbContext db, int[] ids, long ticketId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Ticket>().Where(t => t.Open && t.Id != ticketId && t.AssigneeId != null && ids.Contains(t.AssigneeId.Value) && Binding.Contains(t.State))
            .GroupBy(t => new { t.AssigneeId, t.Level }).Select(group => new { group.Key.AssigneeId, group.Key.Level, Count = group.Count() }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.AssigneeId!.Value, row => (row.Level, row.Count));
    }

    private static async Task<Dictionary<int, EarlierAnswer>> AnswersAsync(DbContext db, long ticketId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Assignment>().AsNoTracking()
            .Where(given => given.TicketId == ticketId && given.PersonId != null && (given.Outcome == AssignmentOutcome.Declined || given.Outcome == AssignmentOutcome.TimedOut))
            .OrderBy(given => given.Id).Select(given => new { given.PersonId, given.Outcome }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.PersonId!.Value)
            .ToDictionary(answers => answers.Key, answers => answers.Any(row => row.Outcome == AssignmentOutcome.Declined) ? EarlierAnswer.Declined : EarlierAnswer.TimedOut);
    }
}
