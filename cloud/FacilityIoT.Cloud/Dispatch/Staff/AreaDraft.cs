using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>An area as somebody wants it, with who looks after it.</summary>
/// <param name="Code">Empty for the whole site.</param>
public sealed record AreaDraft(string SiteId, string Code, string NameZh, string NameEn, double? Latitude, double? Longitude, IReadOnlyList<int> TeamIds, IReadOnlyList<int> PersonIds) : Draft<SiteArea>
{
    internal override string Kind => "area";

    internal override string? Key => $"{SiteId}/{Code}";

    internal override bool Adds => true;

    internal override Task<SiteArea?> FindAsync(DbContext db, CancellationToken cancellationToken) =>
        db.Set<SiteArea>().Include(area => area.Covers).SingleOrDefaultAsync(area => area.SiteId == SiteId && area.Code == Code, cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, SiteArea? now, CancellationToken cancellationToken)
    {
        if ((NameRefusal(NameZh, NameEn) ?? Field("latitude", GeoPoint.Refusal(Latitude, Longitude)) ?? Field("code", Code.Length > 100 ? "A code has at most 100 characters." : null)) is { } refusal)
        {
            return refusal;
        }

        if (!await db.Set<Site>().AnyAsync(site => site.Id == SiteId, cancellationToken))
        {
            return ("site", $"There is no site {SiteId}; sites are known from their boxes' births.");
        }

        var teams = await db.Set<Team>().Where(team => TeamIds.Contains(team.Id)).Select(team => team.Id).ToListAsync(cancellationToken);
        var people = await db.Set<Worker>().Where(worker => PersonIds.Contains(worker.PersonId)).Select(worker => worker.PersonId).ToListAsync(cancellationToken);
        return TeamIds.Except(teams).Any() ? ("teamIds", $"There is no team {TeamIds.Except(teams).First()}.")
            : PersonIds.Except(people).Any() ? ("personIds", $"Person {PersonIds.Except(people).First()} is not a worker.")
            : null;
    }

    internal override SiteArea New(DateTimeOffset now) => new() { SiteId = SiteId, Code = Code, NameZh = NameZh, NameEn = NameEn };

    internal override void WriteTo(SiteArea row)
    {
        (row.NameZh, row.NameEn, row.Latitude, row.Longitude) = (NameZh, NameEn, Latitude, Longitude);
        var wanted = TeamIds.Distinct().Select(team => new AreaCover { TeamId = team }).Concat(PersonIds.Distinct().Select(person => new AreaCover { PersonId = person }));
        Rows.Become(row.Covers, wanted, cover => (cover.TeamId, cover.PersonId));
    }
}
