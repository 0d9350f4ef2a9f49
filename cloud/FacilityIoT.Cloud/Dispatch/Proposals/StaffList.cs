using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Proposals;

/// <summary>Workers, teams, areas, firms and rosters, read once per transaction: a frame may raise a hundred tickets.</summary>
internal sealed class StaffList
{
    private readonly Dictionary<string, (SiteDuties Site, IReadOnlyList<Duty> Duties)> duties = new(StringComparer.Ordinal);

    public IReadOnlyList<Worker> Workers { get; private set; } = [];

    public IReadOnlyDictionary<int, Team> Teams { get; private set; } = new Dictionary<int, Team>();

    public ILookup<string, SiteArea> Areas { get; private set; } = Array.Empty<SiteArea>().ToLookup(area => area.SiteId);

    public IReadOnlyList<Contractor> Contractors { get; private set; } = [];

    private bool isRead;

    /// <summary>Fills the list when it is empty.</summary>
    public async Task<StaffList> ReadAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (!isRead)
        {
            Workers = await db.Set<Worker>().AsNoTracking().Include(worker => worker.Trades).OrderBy(worker => worker.PersonId).ToListAsync(cancellationToken);
            Teams = await db.Set<Team>().AsNoTracking().ToDictionaryAsync(team => team.Id, cancellationToken);
            Areas = (await db.Set<SiteArea>().AsNoTracking().Include(area => area.Covers).ToListAsync(cancellationToken)).ToLookup(area => area.SiteId, StringComparer.Ordinal);
            Contractors = await db.Set<Contractor>().AsNoTracking().AsSplitQuery().Include(firm => firm.Sites).Include(firm => firm.Trades).Where(firm => firm.Active).OrderBy(firm => firm.Id).ToListAsync(cancellationToken);
            isRead = true;
        }

        return this;
    }

    /// <summary>The site's duties from a day before now to a week after.</summary>
    public async Task<(SiteDuties Site, IReadOnlyList<Duty> Duties)> DutiesAsync(DbContext db, string siteId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!duties.TryGetValue(siteId, out var known))
        {
            var site = await db.DutiesAsync(siteId, now.AddDays(-1), cancellationToken);
            duties[siteId] = known = (site, site.In(new Interval(now.AddDays(-1), now.AddDays(8))));
        }

        return known;
    }

    /// <summary>The ticket's area, or the site when the area is not known.</summary>
    public SiteArea? Place(string siteId, string? area) =>
        Areas[siteId].FirstOrDefault(known => known.Code == area && area is not null) ?? Areas[siteId].FirstOrDefault(known => known.Code == SiteArea.WholeSite);

    /// <summary>Whether the worker, or the home team, looks after the place.</summary>
    public AreaFit Fit(Worker worker, string siteId, string? area)
    {
        var covers = Areas[siteId].SelectMany(known => known.Covers, (known, cover) => (known.Code, cover)).ToList();
        var own = covers.Where(pair => pair.cover.PersonId == worker.PersonId || (pair.cover.TeamId is { } team && team == worker.TeamId)).Select(pair => pair.Code).ToList();
        return own.Contains(area ?? SiteArea.WholeSite) ? (area is null ? AreaFit.Site : AreaFit.Area)
            : own.Contains(SiteArea.WholeSite) ? AreaFit.Site
            : covers.Any(pair => pair.Code == SiteArea.WholeSite || pair.Code == area) ? AreaFit.Elsewhere
            : own.Count > 0 ? AreaFit.Elsewhere
            : AreaFit.Unknown;
    }
}
