using FacilityIoT.Cloud.Dispatch.Rosters;
using FsCheck;
using FsCheck.Fluent;
using Interval = FacilityIoT.Cloud.Dispatch.Rosters.Interval;
using static FacilityIoT.UnitTests.Cloud.Dispatch.SampleRosters;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

/// <summary>Shifts are wall-clock times of the site's zone, half open, also when clocks are put forward or back.</summary>
public sealed class ShiftTimeTests
{
    private static readonly DateOnly SpringEve = new(2026, 3, 28);
    private static readonly DateOnly AutumnEve = new(2026, 10, 24);

    [Theory]
    [InlineData("2026-03-27", 8)]
    [InlineData("2026-03-28", 7)]
    [InlineData("2026-10-24", 9)]
    [InlineData("2026-10-25", 8)]
    [Trait("domain", "1: Dispatch by trade")]
    public void A_night_shift_in_Berlin_has_seven_eight_or_nine_hours(string date, int hours) =>
        Assert.Equal(hours, DutyPlan.Hours(Shift(ShiftKind.Night, 22, 6), DateOnly.Parse(date, null), Berlin).Length.TotalHours);

    [Fact]
    public void A_shift_that_starts_in_the_hour_that_does_not_exist_starts_when_the_clocks_are_put_forward()
    {
        // 02:30 on 29 March 2026 is not on any clock in Berlin: at 02:00 it was 03:00, 01:00 UTC.
        var shift = DutyPlan.Hours(new RosterShift { Kind = ShiftKind.Early, StartMinute = 150, EndMinute = 600 }, SpringEve.AddDays(1), Berlin);
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), shift.Start);
        Assert.Equal(7, shift.Length.TotalHours);
    }

    [Fact]
    public void A_shift_that_starts_in_the_hour_that_is_twice_starts_in_the_first()
    {
        var shift = DutyPlan.Hours(new RosterShift { Kind = ShiftKind.Early, StartMinute = 150, EndMinute = 600 }, AutumnEve.AddDays(1), Berlin);
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), shift.Start);
        Assert.Equal(8.5, shift.Length.TotalHours);
    }

    [Fact]
    public void A_shift_that_lies_wholly_in_the_missing_hour_is_not_there_and_leaves_no_gap()
    {
        RosterShift[] shifts = [Shift(ShiftKind.Early, 2, 3), Shift(ShiftKind.Day, 3, 2)];
        var duties = DutyPlan.Of(ThreeShifts(SpringEve.AddDays(-7), shifts), [], [], Days(SpringEve, 3, Berlin), Berlin);
        Assert.DoesNotContain(duties, duty => duty.Shift == ShiftKind.Early && duty.Date == SpringEve.AddDays(1));
        Assert.Empty(RosterCoverage.Gaps(duties.Select(duty => duty.Time), Days(SpringEve, 3, Berlin)));
    }

    [Fact]
    public void When_the_sites_zone_changes_the_shifts_keep_their_wall_clock()
    {
        var roster = ThreeShifts(new(2026, 3, 2));
        var (before, after) = (First(Shanghai), First(Berlin));
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 6, 0, 0, TimeSpan.FromHours(8)), before.Start);
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 6, 0, 0, TimeSpan.FromHours(1)), after.Start);
        Assert.Empty(RosterCoverage.Gaps(DutyPlan.Of(roster, [], [], Days(new(2026, 3, 9), 7, Berlin), Berlin).Select(duty => duty.Time), Days(new(2026, 3, 9), 7, Berlin)));

        Interval First(TimeZoneInfo zone) => DutyPlan.Of(roster, [], [], Days(new(2026, 3, 9), 1, zone), zone).First(duty => duty is { Shift: ShiftKind.Early, Date.Day: 9 }).Time;
    }

    [Fact]
    public void The_wall_clock_never_goes_backwards() => Prop.ForAll(Minutes(), Minutes(), (one, other) =>
    {
        var (a, b) = one <= other ? (one, other) : (other, one);
        return At(a) <= At(b);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void At_each_boundary_exactly_one_of_the_three_shifts_is_on_duty() => Prop.ForAll(Starts(), Dates(), Zones(), (starts, date, zone) =>
    {
        RosterShift[] shifts =
        [
            new() { Kind = ShiftKind.Early, StartMinute = starts[0], EndMinute = starts[1] },
            new() { Kind = ShiftKind.Late, StartMinute = starts[1], EndMinute = starts[2] },
            new() { Kind = ShiftKind.Night, StartMinute = starts[2], EndMinute = starts[0] },
        ];
        var duties = DutyPlan.Of(ThreeShifts(date.AddDays(-7), shifts), [], [], Days(date, 3, zone), zone);
        return Enumerable.Range(0, 3).SelectMany(day => starts, (day, start) => WallClock.At(date.AddDays(day), TimeOnly.MinValue.AddMinutes(start), zone))
            .SelectMany(at => new[] { at, at.AddTicks(-1) })
            .Where(at => Days(date, 3, zone).Holds(at))
            .All(at => OnDuty.At(duties, at).Count == 1);
    }).QuickCheckThrowOnFailure();

    /// <summary>Minutes from the eve of a change of the clocks.</summary>
    private static Arbitrary<int> Minutes() => Gen.Choose(0, 3 * 1440).ToArbitrary();

    private static DateTimeOffset At(int minute) => WallClock.At(AutumnEve.AddDays(minute / 1440), TimeOnly.MinValue.AddMinutes(minute % 1440), Berlin);

    private static Arbitrary<int[]> Starts() =>
        Gen.Choose(0, 1439).ArrayOf(3).Where(starts => starts.Distinct().Count() == 3).Select(starts => starts.Order().ToArray()).ToArbitrary();

    private static Arbitrary<DateOnly> Dates() => Gen.OneOf(Gen.Elements(SpringEve, AutumnEve), Gen.Choose(0, 700).Select(day => new DateOnly(2026, 1, 1).AddDays(day))).ToArbitrary();

    private static Arbitrary<TimeZoneInfo> Zones() => Gen.Elements(Berlin, Shanghai, TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe"), TimeZoneInfo.Utc).ToArbitrary();
}
