using FacilityIoT.Cloud.Dispatch.Rosters;

namespace FacilityIoT.Cloud.Api;

/// <summary>When a shift is, on the wall clock of the site's zone; half open, may cross midnight.</summary>
/// <param name="Start">HH:mm.</param>
/// <param name="End">HH:mm.</param>
public sealed record ShiftView(ShiftKind Kind, string Start, string End);

/// <summary>A person on a shift of the pattern.</summary>
/// <param name="Week">From 0.</param>
/// <param name="Day">The day on which the shift begins.</param>
public sealed record RosterEntryView(int Week, DayOfWeek Day, ShiftKind Shift, int PersonId);

/// <summary>Who is on duty when, for some trades of a site.</summary>
/// <param name="StartsOn">Its week, from Monday, is week 0 of the pattern.</param>
/// <param name="EndsOn">The first day no longer on it.</param>
/// <param name="Weeks">1–13.</param>
/// <param name="AroundTheClock">A gap is refused.</param>
public sealed record RosterView(
    int Id, string Site, LocalText Name, DateOnly StartsOn, DateOnly? EndsOn, int Weeks, bool AroundTheClock, IReadOnlyList<string> Trades, IReadOnlyList<ShiftView> Shifts,
    IReadOnlyList<RosterEntryView> Entries, int Version)
{
    internal static RosterView Of(Roster row) => new(
        row.Id, row.SiteId, new LocalText(row.NameZh, row.NameEn), row.StartsOn, row.EndsOn, row.Weeks, row.AroundTheClock,
        [.. row.Trades.Select(trade => trade.Trade).Order(StringComparer.Ordinal)],
        [.. row.Shifts.OrderBy(shift => shift.Kind).Select(shift => new ShiftView(shift.Kind, WallTime.Text(shift.StartMinute), WallTime.Text(shift.EndMinute)))],
        [.. row.Entries.OrderBy(entry => (entry.Week, entry.Day, entry.Shift, entry.PersonId)).Select(entry => new RosterEntryView(entry.Week, WallTime.Days[entry.Day], entry.Shift, entry.PersonId))],
        row.Version);
}

/// <summary>A roster as it shall be.</summary>
public sealed record RosterBody(
    string Site, LocalText Name, DateOnly StartsOn, DateOnly? EndsOn, int Weeks, bool AroundTheClock, IReadOnlyList<string> Trades, IReadOnlyList<ShiftView> Shifts,
    IReadOnlyList<RosterEntryView> Entries, int? Version = null)
{
    internal RosterDraft Draft() => new()
    {
        SiteId = Site,
        NameZh = Name.Zh ?? Name.En ?? "",
        NameEn = Name.En ?? Name.Zh ?? "",
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        Weeks = Weeks,
        AroundTheClock = AroundTheClock,
        Trades = Trades,
        Shifts = [.. Shifts.Select(shift => new RosterShift { Kind = shift.Kind, StartMinute = WallTime.Minute(shift.Start), EndMinute = WallTime.Minute(shift.End) })],
        Entries = [.. Entries.Select(entry => new RosterEntry { Week = entry.Week, Day = WallTime.Day(entry.Day), Shift = entry.Shift, PersonId = entry.PersonId })],
    };
}

/// <summary>A person on duty for a stretch of time.</summary>
/// <param name="Date">The day on which the shift begins, in the site's zone.</param>
/// <param name="InsteadOf">Whom a swap or an absence has replaced.</param>
public sealed record DutyView(string Site, int RosterId, DateOnly Date, ShiftKind Shift, int PersonId, LocalText? Name, DateTimeOffset From, DateTimeOffset Until, int? InsteadOf);

/// <summary>Hours with nobody on duty.</summary>
/// <param name="Hours">In the site's zone, in words.</param>
public sealed record GapView(string Trade, DateTimeOffset From, DateTimeOffset Until, string Hours);

/// <summary>Who is on duty in a week, and when nobody is who must be.</summary>
/// <param name="TimeZone">IANA.</param>
public sealed record RosterWeek(string Site, string TimeZone, DateOnly From, DateOnly Until, IReadOnlyList<DutyView> Duties, IReadOnlyList<GapView> Gaps);

/// <summary>Somebody who is on the roster and not there.</summary>
/// <param name="Gaps">The hours that it leaves open; only in the answer to its entry.</param>
public sealed record AbsenceView(int Id, int PersonId, AbsenceKind Kind, DateTimeOffset From, DateTimeOffset Until, int? ReplacementId, IReadOnlyList<string> Gaps)
{
    internal static AbsenceView Of(Absence row) => new(row.Id, row.PersonId, row.Kind, row.From, row.Until, row.ReplacementId, []);
}

/// <summary>An absence to be entered.</summary>
public sealed record AbsenceBody(int PersonId, AbsenceKind Kind, DateTimeOffset From, DateTimeOffset Until, int? ReplacementId);

/// <summary>Two persons exchange a shift, or one takes the other's.</summary>
/// <param name="DecidedBy">The supervisor who decided instead of the two.</param>
public sealed record SwapView(
    int Id, int RosterId, int GiverId, DateOnly Date, ShiftKind Shift, int TakerId, DateOnly? ReturnDate, ShiftKind? ReturnShift, SwapState State, bool GiverAgreed, bool TakerAgreed, string? DecidedBy, int Version)
{
    internal static SwapView Of(Swap row) => new(
        row.Id, row.RosterId, row.GiverId, row.Date, row.Shift, row.TakerId, row.ReturnDate, row.ReturnShift, row.State, row.GiverAgreed, row.TakerAgreed, row.DecidedBy, row.Version);
}

/// <summary>A swap to be asked for.</summary>
/// <param name="ReturnDate">The taker's shift that the giver does in return; absent for none.</param>
public sealed record SwapBody(int RosterId, int GiverId, DateOnly Date, ShiftKind Shift, int TakerId, DateOnly? ReturnDate, ShiftKind? ReturnShift);

/// <summary>Yes or no to a swap.</summary>
public sealed record SwapAnswer(bool Agree, int? Version = null);
