namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>A site's rosters with their exceptions, as one value: what-ifs are made with <c>with</c>.</summary>
public sealed record SiteDuties(
    string SiteId, TimeZoneInfo Zone, IReadOnlyList<Roster> Rosters, IReadOnlyList<Swap> Swaps, IReadOnlyList<Absence> Absences)
{
    /// <summary>The duties of all rosters that overlap the window, in order of their start.</summary>
    public IReadOnlyList<Duty> In(Interval window) => Of(Rosters, window);

    /// <summary>The duties for a trade.</summary>
    public IReadOnlyList<Duty> In(Interval window, string trade) => Of(Rosters.Where(roster => roster.IsFor(trade)), window);

    /// <summary>The trades that must be covered at every minute.</summary>
    public IEnumerable<string> AroundTheClock => Rosters.Where(roster => roster.AroundTheClock).SelectMany(roster => roster.Trades).Select(trade => trade.Trade).Distinct().Order(StringComparer.Ordinal);

    /// <summary>When the first shift of the first roster for this trade begins: the small hours before it are not its gap.</summary>
    public DateTimeOffset Begin(string trade) => Rosters.Where(roster => roster.IsFor(trade))
        .Min(roster => DutyPlan.Hours(roster.Shifts.MinBy(shift => shift.StartMinute) ?? throw new InvalidOperationException($"Roster {roster.Id} has no shift."), roster.StartsOn, Zone).Start);

    private IReadOnlyList<Duty> Of(IEnumerable<Roster> rosters, Interval window) =>
        [.. rosters.SelectMany(roster => DutyPlan.Of(roster, Swaps, Absences, window, Zone)).OrderBy(duty => duty.Time.Start).ThenBy(duty => duty.PersonId)];
}
