using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>A team as somebody wants it. Refused when its escalation would be a circle, or call nobody.</summary>
public sealed record TeamDraft(int? Id, string NameZh, string NameEn, double? Latitude, double? Longitude, int? SupervisorId, int? EscalatesToId) : Draft<Team>
{
    internal override string Kind => "team";

    internal override string? Key => Id?.ToString(CultureInfo.InvariantCulture);

    internal override async Task<Team?> FindAsync(DbContext db, CancellationToken cancellationToken) => Id is null ? null : await db.Set<Team>().FindAsync([Id], cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, Team? now, CancellationToken cancellationToken)
    {
        if ((NameRefusal(NameZh, NameEn) ?? Field("latitude", GeoPoint.Refusal(Latitude, Longitude))) is { } refusal)
        {
            return refusal;
        }

        if (SupervisorId is { } supervisor && !await db.Set<Worker>().AnyAsync(worker => worker.PersonId == supervisor && worker.Active, cancellationToken))
        {
            return ("supervisorId", $"Person {supervisor} is not an active worker.");
        }

        var teams = await db.Set<Team>().AsNoTracking().ToDictionaryAsync(team => team.Id, cancellationToken);
        var wanted = new Team { Id = Id ?? 0, NameZh = NameZh, NameEn = NameEn, SupervisorId = SupervisorId, EscalatesToId = EscalatesToId };
        teams[wanted.Id] = wanted;

        // Also the teams whose way leads over this one.
        return teams.Values.Where(team => team.Id == wanted.Id || team.EscalatesToId is not null).OrderBy(team => team.Id != wanted.Id).ThenBy(team => team.Id)
            .Select(team => SupervisorChain.Refusal(team, teams)).FirstOrDefault(sentence => sentence is not null) is { } circle ? ("escalatesToId", circle) : null;
    }

    internal override Team New(DateTimeOffset now) => new() { NameZh = NameZh, NameEn = NameEn };

    internal override void WriteTo(Team row) =>
        (row.NameZh, row.NameEn, row.Latitude, row.Longitude, row.SupervisorId, row.EscalatesToId) = (NameZh, NameEn, Latitude, Longitude, SupervisorId, EscalatesToId);
}
