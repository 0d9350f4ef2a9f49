namespace FacilityIoT.Cloud.Dispatch.Rosters;

/// <summary>What a roster says for a stretch of time, with its swaps and absences. Pure.</summary>
public static class DutyPlan
{
    /// <summary>The duties that overlap the window, whole, in order of their start.</summary>
    /// <param name="swaps">All; those that are not agreed or not this roster's do not count.</param>
    /// <param name="absences">All that may overlap.</param>
    public static IReadOnlyList<Duty> Of(Roster roster, IReadOnlyCollection<Swap> swaps, IReadOnlyCollection<Absence> absences, Interval window, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(zone);
        var agreed = swaps.Where(swap => swap.State == SwapState.Agreed && swap.RosterId == roster.Id).OrderBy(swap => swap.AgreedAt).ThenBy(swap => swap.Id).ToList();
        var duties = Pattern(roster, window, zone).Select(duty => Swapped(duty, agreed)).SelectMany(duty => Present(duty, absences));
        return [.. duties.Where(duty => duty.Time.Overlaps(window)).OrderBy(duty => duty.Time.Start).ThenBy(duty => duty.PersonId)];
    }

    /// <summary>When the shift that begins on this day is.</summary>
    public static Interval Hours(RosterShift shift, DateOnly date, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(shift);
        var endsOn = shift.EndMinute <= shift.StartMinute ? date.AddDays(1) : date;
        return new Interval(WallClock.At(date, Clock(shift.StartMinute), zone), WallClock.At(endsOn, Clock(shift.EndMinute), zone));
    }

    /// <summary>The week of the pattern that this day is in.</summary>
    public static int WeekOf(Roster roster, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return (Monday(date).DayNumber - Monday(roster.StartsOn).DayNumber) / 7 % roster.Weeks;
    }

    /// <summary>0 Monday to 6 Sunday.</summary>
    public static int DayOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    private static DateOnly Monday(DateOnly date) => date.AddDays(-DayOf(date));

    private static TimeOnly Clock(int minute) => TimeOnly.MinValue.AddMinutes(minute);

    private static IEnumerable<Duty> Pattern(Roster roster, Interval window, TimeZoneInfo zone)
    {
        var hours = roster.Shifts.ToDictionary(shift => shift.Kind);
        var byDay = roster.Entries.ToLookup(entry => (entry.Week, entry.Day));

        // A shift that began on the day before may still run.
        var first = Later(WallClock.DateAt(window.Start, zone).AddDays(-1), roster.StartsOn);
        var last = Earlier(WallClock.DateAt(window.End, zone), roster.EndsOn?.AddDays(-1) ?? DateOnly.MaxValue);
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            foreach (var entry in byDay[(WeekOf(roster, date), DayOf(date))])
            {
                yield return new Duty(entry.PersonId, roster.Id, date, entry.Shift, Hours(hours[entry.Shift], date, zone));
            }
        }
    }

    private static Duty Swapped(Duty duty, List<Swap> agreed) => agreed.Aggregate(duty, (now, swap) =>
        swap.GiverId == now.PersonId && (swap.Date, swap.Shift) == (now.Date, now.Shift) ? now with { PersonId = swap.TakerId, InsteadOf = swap.GiverId }
        : swap.TakerId == now.PersonId && (swap.ReturnDate, swap.ReturnShift) == (now.Date, now.Shift) ? now with { PersonId = swap.GiverId, InsteadOf = swap.TakerId }
        : now);

    private static List<Duty> Present(Duty duty, IReadOnlyCollection<Absence> absences)
    {
        List<Duty> left = [duty];
        foreach (var absence in absences)
        {
            left = [.. left.SelectMany(piece => piece.PersonId == absence.PersonId ? Split(piece, absence) : [piece])];
        }

        return left;
    }

    private static IEnumerable<Duty> Split(Duty duty, Absence absence)
    {
        var pieces = duty.Time.Without(absence.Interval).Select(time => duty with { Time = time });
        var replaced = duty.Time.And(absence.Interval);
        return absence.ReplacementId is { } other && !replaced.IsEmpty ? pieces.Append(duty with { PersonId = other, Time = replaced, InsteadOf = duty.PersonId }) : pieces;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
