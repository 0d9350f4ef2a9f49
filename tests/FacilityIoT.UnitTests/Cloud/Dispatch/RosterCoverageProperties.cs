using FacilityIoT.Cloud.Dispatch.Rosters;
using FsCheck;
using FsCheck.Fluent;
using Interval = FacilityIoT.Cloud.Dispatch.Rosters.Interval;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

/// <summary>The interval arithmetic of rosters against asking minute by minute.</summary>
public sealed class RosterCoverageProperties
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private const int Length = 600;

    [Fact]
    public void A_minute_is_in_a_gap_exactly_when_no_duty_holds_it() => Prop.ForAll(Some(), duties =>
    {
        var gaps = RosterCoverage.Gaps(duties, Window);
        return Minutes.All(at => gaps.Any(gap => gap.Holds(at)) == !duties.Any(duty => duty.Holds(at)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Gaps_are_in_order_not_empty_within_the_window_and_never_touch() => Prop.ForAll(Some(), duties =>
    {
        var gaps = RosterCoverage.Gaps(duties, Window);
        return gaps.All(gap => !gap.IsEmpty && gap.Start >= Window.Start && gap.End <= Window.End) && gaps.Zip(gaps.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_without_another_holds_exactly_the_minutes_that_only_the_first_has() => Prop.ForAll(Any(), Any(), (first, other) =>
        Minutes.All(at => first.Without(other).Count(piece => piece.Holds(at)) == (first.Holds(at) && !other.Holds(at) ? 1 : 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Absences_and_replacements_move_each_minute_to_the_right_person() => Prop.ForAll(Some(), absent =>
    {
        var roster = SampleRosters.ThreeShifts(new DateOnly(2026, 2, 2));
        Absence[] absences = [.. absent.Select((time, number) => new Absence { PersonId = 1 + (number % 3), Kind = AbsenceKind.Sick, From = time.Start, Until = time.End, ReplacementId = number % 2 == 0 ? 9 : null })];
        var duties = DutyPlan.Of(roster, [], absences, Window, TimeZoneInfo.Utc);
        var pattern = DutyPlan.Of(roster, [], [], Window, TimeZoneInfo.Utc);
        return Minutes.All(at =>
        {
            var planned = OnDuty.At(pattern, at).Single().PersonId;
            var away = absences.Where(absence => absence.PersonId == planned && absence.Interval.Holds(at)).ToList();

            // The first absence takes the hours; a later one finds nothing left to take.
            int[] expected = away.Count == 0 ? [planned] : away[0].ReplacementId is { } other ? [other] : [];
            return OnDuty.At(duties, at).Select(duty => duty.PersonId).SequenceEqual(expected);
        });
    }).QuickCheckThrowOnFailure();

    private static Interval Window => new(Start, Start.AddMinutes(Length));

    private static IEnumerable<DateTimeOffset> Minutes => Enumerable.Range(0, Length).Select(minute => Start.AddMinutes(minute));

    private static Gen<Interval> Stretch => from start in Gen.Choose(-60, Length + 60) from length in Gen.Choose(0, 200) select new Interval(Start.AddMinutes(start), Start.AddMinutes(start + length));

    private static Arbitrary<Interval> Any() => Stretch.ToArbitrary();

    private static Arbitrary<Interval[]> Some() => Gen.Choose(0, 8).SelectMany(count => Stretch.ArrayOf(count)).ToArbitrary();
}
