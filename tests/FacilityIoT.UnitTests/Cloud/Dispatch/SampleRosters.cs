using FacilityIoT.Cloud.Dispatch.Rosters;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

/// <summary>Rosters for tests.</summary>
internal static class SampleRosters
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>06–14, 14–22, 22–06.</summary>
    public static readonly RosterShift[] Three = [Shift(ShiftKind.Early, 6, 14), Shift(ShiftKind.Late, 14, 22), Shift(ShiftKind.Night, 22, 6)];

    public static RosterShift Shift(ShiftKind kind, int start, int end) => new() { Kind = kind, StartMinute = start * 60, EndMinute = end * 60 };

    /// <summary>Persons 1 early, 2 late, 3 night, every day of one week.</summary>
    public static Roster ThreeShifts(DateOnly startsOn, RosterShift[]? shifts = null)
    {
        shifts ??= Three;
        return Draft(startsOn, 1, shifts, [.. from day in Enumerable.Range(0, 7) from number in Enumerable.Range(0, shifts.Length) select Entry(0, day, shifts[number].Kind, number + 1)]);
    }

    public static Roster Draft(DateOnly startsOn, int weeks, RosterShift[] shifts, RosterEntry[] entries, DateOnly? endsOn = null)
    {
        var roster = new Roster { Id = 1, SiteId = "hengtai", NameZh = "值班", NameEn = "Duty", StartsOn = startsOn, EndsOn = endsOn, Weeks = weeks };
        roster.Trades.Add(new RosterTrade { Trade = "elevator" });
        roster.Shifts.AddRange(shifts);
        roster.Entries.AddRange(entries);
        return roster;
    }

    public static RosterEntry Entry(int week, int day, ShiftKind shift, int person) => new() { Week = week, Day = day, Shift = shift, PersonId = person };

    public static Interval Days(DateOnly from, int count, TimeZoneInfo zone) => new(WallClock.At(from, TimeOnly.MinValue, zone), WallClock.At(from.AddDays(count), TimeOnly.MinValue, zone));
}
