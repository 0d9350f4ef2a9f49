using FacilityIoT.Cloud.Dispatch.Rosters;

namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>Whether a firm's contract holds now. Pure.</summary>
public static class ContractHours
{
    public const int EveryDay = 0b111_1111;

    /// <param name="zone">The site's.</param>
    public static bool Hold(Contractor firm, DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(firm);
        if (firm.AroundTheClock)
        {
            return true;
        }

        // Hours that cross midnight may have begun on the day before.
        var hours = new RosterShift { Kind = ShiftKind.Day, StartMinute = firm.OpensMinute, EndMinute = firm.ClosesMinute };
        var today = WallClock.DateAt(now, zone);
        return new[] { today.AddDays(-1), today }.Any(date => (firm.Days & (1 << DutyPlan.DayOf(date))) != 0 && DutyPlan.Hours(hours, date, zone).Holds(now));
    }

    /// <summary>The first firm for this site and trade whose contract holds now; outside all hours, and only when it must be, the first one there is.</summary>
    public static Contractor? Choose(IEnumerable<Contractor> firms, string siteId, string trade, DateTimeOffset now, TimeZoneInfo zone, bool alsoOutsideHours)
    {
        var fitting = firms.Where(firm => firm.Active && firm.Sites.Any(site => site.SiteId == siteId) && firm.Trades.Any(own => own.Trade == trade)).OrderBy(firm => firm.Id).ToList();
        return fitting.Find(firm => Hold(firm, now, zone)) ?? (alsoOutsideHours ? fitting.FirstOrDefault() : null);
    }
}
