using System.Globalization;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>A worker as somebody wants it; the person exists.</summary>
/// <param name="Skills">By trade, 1–5.</param>
public sealed record WorkerDraft(int PersonId, string NameZh, string NameEn, IReadOnlyDictionary<string, int> Skills, int? TeamId, bool Active) : Draft<Worker>
{
    internal override string Kind => "worker";

    internal override string? Key => PersonId.ToString(CultureInfo.InvariantCulture);

    internal override bool Adds => true;

    internal override Task<Worker?> FindAsync(DbContext db, CancellationToken cancellationToken) =>
        db.Set<Worker>().Include(worker => worker.Trades).SingleOrDefaultAsync(worker => worker.PersonId == PersonId, cancellationToken);

    internal override async Task<(string Field, string Sentence)?> RefusalAsync(DbContext db, Worker? now, CancellationToken cancellationToken)
    {
        if (NameRefusal(NameZh, NameEn) is { } name)
        {
            return name;
        }

        // A supervisor alone needs no trade.
        if (Skills.Count > 0 && Trades.Refusal([.. Skills.Keys]) is { } trade)
        {
            return ("trades", trade);
        }

        if (Skills.Values.Any(skill => skill is < 1 or > 5))
        {
            return ("trades", "A skill is 1 (helps) to 5 (teaches).");
        }

        if (TeamId is { } team && !await db.Set<Team>().AnyAsync(row => row.Id == team, cancellationToken))
        {
            return ("teamId", $"There is no team {team}.");
        }

        var rosters = Active ? [] : await db.Set<Roster>().Where(roster => roster.Entries.Any(entry => entry.PersonId == PersonId)).Select(roster => roster.Id).Order().ToListAsync(cancellationToken);
        return rosters.Count == 0 ? null : ("active", $"Person {PersonId} is on the roster {string.Join(", ", rosters)}; fill those hours with somebody else first.");
    }

    internal override Worker New(DateTimeOffset now) => new() { PersonId = PersonId, NameZh = NameZh, NameEn = NameEn };

    internal override void WriteTo(Worker row)
    {
        (row.NameZh, row.NameEn, row.TeamId, row.Active) = (NameZh, NameEn, TeamId, Active);
        Rows.Become(row.Trades, Skills.Select(skill => new WorkerTrade { Trade = skill.Key, Skill = skill.Value }), trade => trade.Trade);
        foreach (var trade in row.Trades)
        {
            trade.Skill = Skills[trade.Trade];
        }
    }
}
