using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>An absence that was written, and the hours it leaves open.</summary>
public sealed record AbsenceWritten(Absence Absence, IReadOnlyList<string> Gaps);

/// <summary>Writes absences. Leave that leaves a gap is refused with the hours named; sickness cannot be, its gaps are answered.</summary>
public sealed class AbsenceBook(Store store, RosterGaps gaps, IReachability reachability)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public Task<Edited<AbsenceWritten>> AddAsync(Absence absence, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<AbsenceWritten>>(
        async transaction =>
        {
            var db = transaction.Db;
            if (await RefusalAsync(db, absence, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            var open = new List<string>();
            foreach (var siteId in await db.SitesOfAsync([absence.PersonId], cancellationToken))
            {
                var before = await db.DutiesAsync(siteId, transaction.Now, cancellationToken);
                var after = before with { Absences = [.. before.Absences, absence] };
                open.AddRange((await gaps.MadeByAsync(db, before, after, transaction.Now, cancellationToken)).Select(gap => gap.Words(before.Zone)));
            }

            if (open.Count > 0 && absence.Kind != AbsenceKind.Sick)
            {
                return new Edited<AbsenceWritten>.Harmful("It leaves hours with nobody on duty. Name a replacement, or swap the shifts first.", open);
            }

            // A copy: the transaction may run again.
            var row = new Absence { PersonId = absence.PersonId, Kind = absence.Kind, From = absence.From, Until = absence.Until, ReplacementId = absence.ReplacementId };
            db.Add(row);
            await db.SaveChangesAsync(cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "absence.add", $"absence/{row.Id}", new { row.PersonId, Kind = row.Kind.ToString(), row.From, row.Until, row.ReplacementId }, cancellationToken);
            return new Edited<AbsenceWritten>.Done(new AbsenceWritten(row, open));
        },
        cancellationToken);

    private async Task<Edited<AbsenceWritten>?> RefusalAsync(FacilityDb db, Absence absence, CancellationToken cancellationToken)
    {
        if (absence.Until <= absence.From || absence.Until - absence.From > Longest)
        {
            return new Edited<AbsenceWritten>.Refused("until", "An absence ends after it begins, and within 366 days.");
        }

        if (!await db.Set<Worker>().AnyAsync(worker => worker.PersonId == absence.PersonId, cancellationToken))
        {
            return new Edited<AbsenceWritten>.Refused("personId", $"Person {absence.PersonId} is not a worker.");
        }

        if (absence.ReplacementId is not { } other)
        {
            return null;
        }

        if (other == absence.PersonId)
        {
            return new Edited<AbsenceWritten>.Refused("replacementId", "Nobody replaces himself.");
        }

        if ((await reachability.UnreachableAsync(db, [other], cancellationToken)).TryGetValue(other, out var why))
        {
            return new Edited<AbsenceWritten>.Refused("replacementId", $"Person {other} {why.En}.");
        }

        return null;
    }
}
