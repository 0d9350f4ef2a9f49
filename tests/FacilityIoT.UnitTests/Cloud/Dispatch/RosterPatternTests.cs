using FacilityIoT.Cloud.Dispatch.Rosters;
using static FacilityIoT.UnitTests.Cloud.Dispatch.SampleRosters;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

public sealed class RosterPatternTests
{
    // A Monday.
    private static readonly DateOnly Start = new(2026, 3, 2);

    [Fact]
    public void The_pattern_of_weeks_repeats_from_the_first_weeks_Monday()
    {
        // Begins on a Wednesday: that week is week 0 all the same.
        var roster = Draft(Start.AddDays(2), 2, [Shift(ShiftKind.Day, 8, 16)], [.. Enumerable.Range(0, 14).Select(day => Entry(day / 7, day % 7, ShiftKind.Day, 1 + (day / 7)))]);
        var duties = DutyPlan.Of(roster, [], [], Days(Start, 28, Shanghai), Shanghai);
        Assert.Equal(Start.AddDays(2), duties[0].Date);
        Assert.Equal([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1], duties.Take(13).Select(duty => duty.PersonId));
        Assert.Equal(26, duties.Count);
    }

    [Fact]
    public void The_end_is_the_first_day_no_longer_on_the_roster()
    {
        var roster = Draft(Start, 1, Three, [.. Enumerable.Range(0, 7).Select(day => Entry(0, day, ShiftKind.Night, 3))], Start.AddDays(3));
        var duties = DutyPlan.Of(roster, [], [], Days(Start, 7, Shanghai), Shanghai);
        Assert.Equal([Start, Start.AddDays(1), Start.AddDays(2)], duties.Select(duty => duty.Date));
    }

    [Fact]
    public void A_night_shift_of_the_day_before_is_on_duty_after_midnight()
    {
        var duties = DutyPlan.Of(ThreeShifts(Start), [], [], Days(Start.AddDays(1), 1, Shanghai), Shanghai);
        var atTwo = Assert.Single(OnDuty.At(duties, new DateTimeOffset(2026, 3, 3, 2, 0, 0, TimeSpan.FromHours(8))));
        Assert.Equal((3, Start, ShiftKind.Night), (atTwo.PersonId, atTwo.Date, atTwo.Shift));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 22, 0, 0, TimeSpan.FromHours(8)), OnDuty.NextAfter(duties, 3, new DateTimeOffset(2026, 3, 3, 2, 0, 0, TimeSpan.FromHours(8))));
    }

    [Fact]
    public void An_agreed_swap_exchanges_the_two_shifts_and_one_only_asked_for_does_not()
    {
        var asked = new Swap { Id = 1, RosterId = 1, GiverId = 1, Date = Start, Shift = ShiftKind.Early, TakerId = 2, ReturnDate = Start.AddDays(1), ReturnShift = ShiftKind.Late };
        Assert.Equal([1, 2, 3], People(Start));
        asked.State = SwapState.Agreed;
        Assert.Equal([2, 2, 3], People(Start));
        Assert.Equal([1, 1, 3], People(Start.AddDays(1)));

        IEnumerable<int> People(DateOnly date) => DutyPlan.Of(ThreeShifts(Start), [asked], [], Days(Start, 4, Shanghai), Shanghai).Where(duty => duty.Date == date).Select(duty => duty.PersonId);
    }

    [Fact]
    public void Swaps_take_effect_in_the_order_in_which_they_were_agreed()
    {
        var noon = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        Swap[] swaps =
        [
            new() { Id = 1, RosterId = 1, GiverId = 2, Date = Start, Shift = ShiftKind.Early, TakerId = 4, State = SwapState.Agreed, AgreedAt = noon.AddHours(1) },
            new() { Id = 2, RosterId = 1, GiverId = 1, Date = Start, Shift = ShiftKind.Early, TakerId = 2, State = SwapState.Agreed, AgreedAt = noon },
        ];
        Assert.Equal(4, DutyPlan.Of(ThreeShifts(Start), swaps, [], Days(Start, 1, Shanghai), Shanghai).Single(duty => duty.Date == Start && duty.Shift == ShiftKind.Early).PersonId);
    }

    [Fact]
    public void A_gap_is_named_with_its_hours_in_the_sites_zone()
    {
        var gap = new Interval(new DateTimeOffset(2026, 3, 28, 21, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 29, 4, 0, 0, TimeSpan.Zero));
        Assert.Equal("Sat 2026-03-28 22:00 – Sun 2026-03-29 06:00 (7 h)", RosterCoverage.Words(gap, Berlin));
    }
}
