using FacilityIoT.Cloud.Dispatch.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>A stretch in which nobody who has learnt the trade and can be reached is on duty.</summary>
public sealed record CoverageGap(string SiteId, string Trade, Interval Time)
{
    /// <summary>With its hours in the site's zone.</summary>
    public string Words(TimeZoneInfo zone) => $"{SiteId}, {Trade}: nobody on duty {RosterCoverage.Words(Time, zone)}";
}

/// <summary>Looks for the hours that a site's rosters leave open.</summary>
public sealed class RosterGaps(IReachability reachability, IOptions<DispatchOptions> options)
{
    /// <summary>The gaps of the site's trades that must be covered at every minute, from now to the horizon.</summary>
    public async Task<IReadOnlyList<CoverageGap>> FindAsync(DbContext db, SiteDuties site, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(site);
        var window = new Interval(now, now.AddDays(options.Value.RosterHorizonDays));
        var people = site.In(window).Select(duty => duty.PersonId).Distinct().ToArray();
        var unreachable = await reachability.UnreachableAsync(db, people, cancellationToken);
        var learnt = (await db.Set<WorkerTrade>().AsNoTracking().Where(trade => people.Contains(trade.PersonId)).ToListAsync(cancellationToken))
            .Select(trade => (trade.PersonId, trade.Trade)).ToHashSet();
        return
        [
            .. from trade in site.AroundTheClock
               let begin = site.Begin(trade)
               let since = begin > window.Start ? begin : window.Start
               where since < window.End
               let able = site.In(window, trade).Where(duty => learnt.Contains((duty.PersonId, trade)) && !unreachable.ContainsKey(duty.PersonId))
               from gap in RosterCoverage.Gaps(able.Select(duty => duty.Time), new Interval(since, window.End))
               select new CoverageGap(site.SiteId, trade, gap),
        ];
    }

    /// <summary>The gaps that are there with the change and were not without it.</summary>
    public async Task<IReadOnlyList<CoverageGap>> MadeByAsync(DbContext db, SiteDuties before, SiteDuties after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var old = await FindAsync(db, before, now, cancellationToken);
        var gaps = await FindAsync(db, after, now, cancellationToken);
        return
        [
            .. gaps.SelectMany(gap => old.Where(known => known.Trade == gap.Trade)
                .Aggregate<CoverageGap, IEnumerable<Interval>>([gap.Time], (left, known) => left.SelectMany(piece => piece.Without(known.Time)))
                .Select(time => gap with { Time = time })),
        ];
    }
}
