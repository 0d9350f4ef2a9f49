using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>Swaps of shifts: asked for, agreed by both or decided by a supervisor, checked both times.</summary>
public sealed class SwapBook(Store store, RosterGaps gaps, IReachability reachability)
{
    /// <param name="asked">As asked for; who of the two asks has agreed by it.</param>
    public Task<Edited<Swap>> AskAsync(Swap asked, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<Swap>>(
        async transaction =>
        {
            // A copy: the transaction may run again.
            var swap = new Swap
            {
                RosterId = asked.RosterId, GiverId = asked.GiverId, Date = asked.Date, Shift = asked.Shift, TakerId = asked.TakerId, ReturnDate = asked.ReturnDate, ReturnShift = asked.ReturnShift,
                GiverAgreed = by.PersonId == asked.GiverId, TakerAgreed = by.PersonId == asked.TakerId,
            };
            if (await TroubleAsync(transaction, swap, cancellationToken) is { } trouble)
            {
                return trouble;
            }

            transaction.Db.Add(swap);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await AuditTrail.RecordAsync(transaction, by, "swap.ask", $"swap/{swap.Id}", new { swap.GiverId, swap.Date, swap.TakerId, swap.ReturnDate }, cancellationToken);
            return new Edited<Swap>.Done(swap);
        },
        cancellationToken);

    /// <summary>One of the two, or a supervisor for both, says yes or no.</summary>
    /// <param name="decides">The asker may decide for others.</param>
    public Task<Edited<Swap>> AnswerAsync(int id, bool yes, int? expectedVersion, bool decides, Actor by, CancellationToken cancellationToken) => store.RunAsync<Edited<Swap>>(
        async transaction =>
        {
            if (await transaction.Db.Set<Swap>().FindAsync([id], cancellationToken) is not { } swap)
            {
                return new Edited<Swap>.Missing($"There is no swap {id}.");
            }

            if (expectedVersion is { } expected && expected != swap.Version)
            {
                return new Edited<Swap>.Changed(swap.Version);
            }

            var own = by.PersonId is { } person && (person == swap.GiverId || person == swap.TakerId);
            if (swap.State != SwapState.Asked || (!own && !decides))
            {
                return new Edited<Swap>.Harmful(swap.State != SwapState.Asked ? $"This swap is {swap.State} already." : "Only the two of the swap, or a supervisor, can answer it.", []);
            }

            if (yes && await TroubleAsync(transaction, swap, cancellationToken) is { } trouble)
            {
                return trouble;
            }

            Answer(swap, yes, own, by, transaction.Now);
            await AuditTrail.RecordAsync(transaction, by, "swap.answer", $"swap/{swap.Id}", new { Yes = yes, State = swap.State.ToString() }, cancellationToken);
            return new Edited<Swap>.Done(swap);
        },
        cancellationToken);

    private static void Answer(Swap swap, bool yes, bool own, Actor by, DateTimeOffset now)
    {
        swap.Version++;
        if (!yes)
        {
            (swap.State, swap.DecidedBy) = (SwapState.Refused, own ? swap.DecidedBy : by.Name);
            return;
        }

        if (own)
        {
            swap.GiverAgreed |= by.PersonId == swap.GiverId;
            swap.TakerAgreed |= by.PersonId == swap.TakerId;
        }
        else
        {
            swap.DecidedBy = by.Name;
        }

        if (!own || (swap.GiverAgreed && swap.TakerAgreed))
        {
            (swap.State, swap.AgreedAt) = (SwapState.Agreed, now);
        }
    }

    private async Task<Edited<Swap>?> TroubleAsync(StoreTransaction transaction, Swap swap, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        if (await db.Set<Roster>().Where(roster => roster.Id == swap.RosterId).Select(roster => roster.SiteId).SingleOrDefaultAsync(cancellationToken) is not { } siteId)
        {
            return new Edited<Swap>.Refused("rosterId", $"There is no roster {swap.RosterId}.");
        }

        if (swap.GiverId == swap.TakerId || swap.ReturnDate is null != swap.ReturnShift is null)
        {
            return new Edited<Swap>.Refused("takerId", swap.GiverId == swap.TakerId ? "A swap is between two persons." : "Give returnDate and returnShift, or neither.");
        }

        if ((await reachability.UnreachableAsync(db, [swap.TakerId], cancellationToken)).TryGetValue(swap.TakerId, out var why))
        {
            return new Edited<Swap>.Refused("takerId", $"Person {swap.TakerId} {why.En}.");
        }

        var before = await db.DutiesAsync(siteId, transaction.Now, cancellationToken);
        var gives = Find(before, swap.RosterId, swap.GiverId, swap.Date, swap.Shift);
        var returns = swap is { ReturnDate: { } date, ReturnShift: { } shift } ? Find(before, swap.RosterId, swap.TakerId, date, shift) : null;
        if (gives is null || (swap.ReturnDate is not null && returns is null))
        {
            return new Edited<Swap>.Refused(gives is null ? "date" : "returnDate", gives is null ? $"Person {swap.GiverId} is not on this shift." : $"Person {swap.TakerId} is not on the shift in return.");
        }

        if (gives.Time.Start <= transaction.Now || returns?.Time.Start <= transaction.Now)
        {
            return new Edited<Swap>.Refused("date", "A shift that has begun cannot be swapped.");
        }

        var wanted = new Swap
        {
            Id = int.MaxValue, RosterId = swap.RosterId, GiverId = swap.GiverId, Date = swap.Date, Shift = swap.Shift, TakerId = swap.TakerId, ReturnDate = swap.ReturnDate,
            ReturnShift = swap.ReturnShift, State = SwapState.Agreed, AgreedAt = transaction.Now,
        };
        var after = before with { Swaps = [.. before.Swaps, wanted] };
        var twice = await TwiceAsync(db, after, [swap.GiverId, swap.TakerId], gives, returns, transaction.Now, cancellationToken);
        var open = (await gaps.MadeByAsync(db, before, after, transaction.Now, cancellationToken)).Select(gap => gap.Words(before.Zone));
        return twice.Concat(open).ToList() is { Count: > 0 } sentences ? new Edited<Swap>.Harmful("The swap cannot be.", sentences) : null;
    }

    private static Duty? Find(SiteDuties site, int rosterId, int person, DateOnly date, ShiftKind shift)
    {
        var day = new Interval(WallClock.At(date, TimeOnly.MinValue, site.Zone), WallClock.At(date.AddDays(2), TimeOnly.MinValue, site.Zone));
        return site.In(day).FirstOrDefault(duty => duty.RosterId == rosterId && duty.PersonId == person && duty.Date == date && duty.Shift == shift);
    }

    /// <summary>Hours at which one of the two would be on two shifts at once, at any site.</summary>
    private static async Task<List<string>> TwiceAsync(FacilityDb db, SiteDuties after, int[] people, Duty gives, Duty? returns, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sentences = new List<string>();
        var sites = new List<SiteDuties> { after };
        foreach (var siteId in (await db.SitesOfAsync(people, cancellationToken)).Where(id => id != after.SiteId))
        {
            sites.Add(await db.DutiesAsync(siteId, now, cancellationToken));
        }

        foreach (var moved in new[] { gives, returns }.OfType<Duty>())
        {
            sentences.AddRange(sites.SelectMany(site => site.In(moved.Time)).Where(duty => people.Contains(duty.PersonId)).GroupBy(duty => duty.PersonId)
                .Where(own => own.Count() > 1 && own.Any(duty => duty.Date == moved.Date && duty.Shift == moved.Shift && duty.RosterId == moved.RosterId))
                .Select(own => $"Person {own.Key} would be on two shifts at once: {RosterCoverage.Words(moved.Time, after.Zone)}"));
        }

        return sentences;
    }
}
