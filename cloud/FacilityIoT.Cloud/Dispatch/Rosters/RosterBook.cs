using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Writes rosters. One that leaves a gap, or has somebody on it who cannot be reached, is refused with the hours named.</summary>
public sealed class RosterBook(Store store, RosterGaps gaps, IReachability reachability)
{
    private const int MostNamed = 20;

    /// <param name="id">Null for a new one.</param>
    /// <param name="expectedVersion">The version that the asker saw; null when any will do.</param>
    public Task<Edited<Roster>> SaveAsync(int? id, RosterDraft draft, int? expectedVersion, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<Roster>>(
        async transaction =>
        {
            var db = transaction.Db;
            var stored = id is null ? null : await db.Set<Roster>().Include(roster => roster.Trades).Include(roster => roster.Shifts).Include(roster => roster.Entries).AsSplitQuery()
                .SingleOrDefaultAsync(roster => roster.Id == id, cancellationToken);
            if (id is not null && stored is null)
            {
                return new Edited<Roster>.Missing($"There is no roster {id}.");
            }

            if (stored is not null && expectedVersion is { } expected && expected != stored.Version)
            {
                return new Edited<Roster>.Changed(stored.Version);
            }

            if (draft.Refusal() is { } refusal)
            {
                return new Edited<Roster>.Refused(refusal.Field, refusal.Sentence);
            }

            if (stored is not null && stored.SiteId != draft.SiteId)
            {
                return new Edited<Roster>.Refused("site", $"This roster is of the site {stored.SiteId}; make another for {draft.SiteId}.");
            }

            if (await TroubleAsync(db, stored?.Id ?? 0, draft, transaction.Now, cancellationToken) is { } trouble)
            {
                return trouble;
            }

            if (stored is null)
            {
                db.Add(stored = draft.Make(0));
            }
            else
            {
                draft.WriteTo(stored);
                stored.Version++;
            }

            await db.SaveChangesAsync(cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "roster.save", $"roster/{stored.Id}", new { draft.SiteId, draft.StartsOn, draft.EndsOn, draft.Weeks, Entries = draft.Entries.Count }, cancellationToken);
            return new Edited<Roster>.Done(stored);
        },
        cancellationToken);

    private async Task<Edited<Roster>?> TroubleAsync(DbContext db, int id, RosterDraft draft, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = await db.Set<Site>().Where(site => site.Id == draft.SiteId).Select(site => site.TimeZone).SingleOrDefaultAsync(cancellationToken);
        if (zone is null || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return new Edited<Roster>.Refused("site", zone is null ? $"There is no site {draft.SiteId}; sites are known from their boxes' births." : $"The site's time zone '{zone}' is unknown to this machine.");
        }

        var site = await db.DutiesAsync(draft.SiteId, now, cancellationToken);
        var after = site with { Rosters = [.. site.Rosters.Where(roster => roster.Id != id), draft.Make(id)] };
        var sentences = await PeopleAsync(db, draft, after, now, cancellationToken);
        sentences.AddRange((await gaps.FindAsync(db, after, now, cancellationToken)).Select(gap => gap.Words(site.Zone)));
        return sentences.Count == 0
            ? null
            : new Edited<Roster>.Harmful("The roster leaves hours in which nobody could be called. Fill them, or set aroundTheClock to false.", [.. sentences.Take(MostNamed)]);
    }

    /// <summary>Those on it who cannot be reached or have learnt none of its trades, each with their first hours.</summary>
    private async Task<List<string>> PeopleAsync(DbContext db, RosterDraft draft, SiteDuties after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var people = draft.Entries.Select(entry => entry.PersonId).Distinct().Order().ToArray();
        var unreachable = await reachability.UnreachableAsync(db, people, cancellationToken);
        var able = await db.Set<WorkerTrade>().Where(trade => people.Contains(trade.PersonId) && draft.Trades.Contains(trade.Trade)).Select(trade => trade.PersonId).Distinct().ToListAsync(cancellationToken);
        var begin = WallClock.At(draft.StartsOn, TimeOnly.MinValue, after.Zone);
        var from = begin > now ? begin : now;
        var duties = after.In(new Interval(from, from.AddDays(7 * draft.Weeks)));
        return
        [
            .. from person in people
               let why = unreachable.TryGetValue(person, out var reason) ? reason.En : able.Contains(person) ? null : $"has learnt none of {string.Join(", ", draft.Trades)}"
               where why is not null
               let hours = duties.Where(duty => duty.PersonId == person).Take(3).Select(duty => RosterCoverage.Words(duty.Time, after.Zone))
               select $"Person {person} {why}, and is on duty {string.Join(", ", hours)}",
        ];
    }
}
