namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>A roster as somebody wants it.</summary>
public sealed record RosterDraft
{
    public required string SiteId { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required DateOnly StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public required int Weeks { get; init; }
    public required bool AroundTheClock { get; init; }
    public required IReadOnlyList<string> Trades { get; init; }
    public required IReadOnlyList<RosterShift> Shifts { get; init; }
    public required IReadOnlyList<RosterEntry> Entries { get; init; }

    /// <summary>The field and the sentence for the first thing that cannot be; null when the draft is well formed.</summary>
    public (string Field, string Sentence)? Refusal()
    {
        var kinds = Shifts.Select(shift => shift.Kind).ToHashSet();
        return Weeks is < 1 or > 13 ? ("weeks", "The pattern has 1 to 13 weeks.")
            : EndsOn <= StartsOn ? ("endsOn", "The end is the first day no longer on the roster: it must be after startsOn.")
            : Tickets.Trades.Refusal(Trades) is { } trade ? ("trades", trade)
            : Shifts.Count == 0 ? ("shifts", "Give at least one shift.")
            : kinds.Count < Shifts.Count ? ("shifts", "A shift is given twice.")
            : Shifts.Any(shift => shift.StartMinute is < 0 or > 1439 || shift.EndMinute is < 0 or > 1439) ? ("shifts", "A shift's times are 00:00 to 23:59 on the wall clock.")
            : Entries.Count is 0 or > 2000 ? ("entries", "A roster has 1 to 2000 entries.")
            : Entries.FirstOrDefault(entry => entry.Week < 0 || entry.Week >= Weeks) is { } week ? ("entries", $"Week {week.Week} is not in the pattern; its weeks are 0 to {Weeks - 1}.")
            : Entries.Any(entry => entry.Day is < 0 or > 6) ? ("entries", "A day is 0 (Monday) to 6 (Sunday).")
            : Entries.FirstOrDefault(entry => !kinds.Contains(entry.Shift)) is { } shift ? ("entries", $"The roster has no {shift.Shift} shift; it has {string.Join(", ", kinds)}.")
            : Entries.GroupBy(Key).FirstOrDefault(same => same.Count() > 1) is { } twice ? ("entries", $"Person {twice.Key.PersonId} is twice on the same shift.")
            : null;
    }

    /// <summary>Makes the roster as drafted; keeps the rows that stay.</summary>
    internal void WriteTo(Roster roster)
    {
        (roster.NameZh, roster.NameEn, roster.StartsOn, roster.EndsOn, roster.Weeks, roster.AroundTheClock) = (NameZh, NameEn, StartsOn, EndsOn, Weeks, AroundTheClock);
        Rows.Become(roster.Trades, Trades.Select(trade => new RosterTrade { Trade = trade }), trade => trade.Trade);
        Rows.Become(roster.Shifts, Shifts, shift => (shift.Kind, shift.StartMinute, shift.EndMinute));
        Rows.Become(roster.Entries, Entries, Key);
    }

    /// <summary>The roster as it would be, not in any store.</summary>
    internal Roster Make(int id)
    {
        var roster = new Roster { Id = id, SiteId = SiteId, NameZh = NameZh, NameEn = NameEn, StartsOn = StartsOn, Weeks = Weeks };
        WriteTo(roster);
        return roster;
    }

    private static (int Week, int Day, ShiftKind Shift, int PersonId) Key(RosterEntry entry) => (entry.Week, entry.Day, entry.Shift, entry.PersonId);
}
