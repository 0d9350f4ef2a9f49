using FacilityIoT.Cloud.Dispatch.Rosters;

namespace FacilityIoT.Cloud.Api;

/// <summary>Examples of rosters for the OpenAPI document.</summary>
internal static class RosterExamples
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DateTimeOffset Six = new(2026, 3, 2, 6, 0, 0, TimeSpan.FromHours(8));

    public static readonly RosterView Roster = new(
        1, "hengtai", new LocalText("电梯三班倒", "Elevators, three shifts"), Monday, null, 1, true, ["elevator"],
        [new ShiftView(ShiftKind.Early, "06:00", "14:00"), new ShiftView(ShiftKind.Late, "14:00", "22:00"), new ShiftView(ShiftKind.Night, "22:00", "06:00")],
        [.. from day in WallTime.Days from shift in new[] { ShiftKind.Early, ShiftKind.Late, ShiftKind.Night } select new RosterEntryView(0, day, shift, 4 + (int)shift)], 1);

    public static readonly RosterBody Body = new(
        Roster.Site, Roster.Name, Roster.StartsOn, null, 1, true, Roster.Trades, Roster.Shifts, Roster.Entries, 1);

    public static readonly RosterWeek Week = new(
        "hengtai", "Asia/Shanghai", Monday, Monday.AddDays(7),
        [new DutyView("hengtai", 1, Monday, ShiftKind.Early, 4, new LocalText("工程师四", "engineer-4"), Six, Six.AddHours(8), null)],
        [new GapView("elevator", Six.AddHours(16), Six.AddHours(24), "Mon 2026-03-02 22:00 – Tue 2026-03-03 06:00 (8 h)")]);

    public static readonly AbsenceView Absence = new(1, 6, AbsenceKind.Sick, Six.AddHours(16), Six.AddHours(24), null, ["hengtai, elevator: nobody on duty Mon 2026-03-02 22:00 – Tue 2026-03-03 06:00 (8 h)"]);

    public static readonly SwapView Swap = new(1, 1, 4, Monday, ShiftKind.Early, 5, Monday.AddDays(1), ShiftKind.Late, SwapState.Asked, true, false, null, 0);
}
