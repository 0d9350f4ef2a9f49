using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Api;

/// <summary>Somebody is on duty at the rehearsal, so that the way to a person is rehearsed too.</summary>
internal sealed class RehearsalDuty : IRehearsalPart
{
    // Below every key that the store gives out.
    private const int Nobody = -1;
    private const string Trade = "elevator";

    public void Enter(StoreTransaction transaction, string site)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var worker = new Worker { PersonId = Nobody, NameZh = site, NameEn = site };
        worker.Trades.Add(new WorkerTrade { Trade = Trade, Skill = 3 });
        var roster = new Roster { SiteId = site, NameZh = site, NameEn = site, StartsOn = DateOnly.FromDateTime(transaction.Now.UtcDateTime.AddDays(-7)), Weeks = 1 };
        roster.Trades.Add(new RosterTrade { Trade = Trade });
        roster.Shifts.Add(new RosterShift { Kind = ShiftKind.Day, StartMinute = 0, EndMinute = 0 });
        roster.Entries.AddRange(Enumerable.Range(0, 7).Select(day => new RosterEntry { Week = 0, Day = day, Shift = ShiftKind.Day, PersonId = Nobody }));

        // In lower case: the name of no real person is.
        transaction.Db.Add(new Person { Id = Nobody, Name = site, NormalizedName = site, CreatedAt = transaction.Now });
        transaction.Db.AddRange(worker, roster);
    }
}
