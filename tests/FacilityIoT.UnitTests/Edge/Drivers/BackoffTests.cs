using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Drivers;

public sealed class BackoffTests
{
    [Fact]
    public void A_lost_unit_is_tried_after_1_2_4_8_16_and_then_every_30_seconds() =>
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], Enumerable.Range(1, 7).Select(n => Backoff.Lost.After(n).TotalSeconds));

    [Fact]
    public void The_wait_never_shrinks_and_never_exceeds_the_longest() => Prop.ForAll<int>(failures =>
        Backoff.Lost.After(failures) <= Backoff.Lost.Longest
        && (failures == int.MaxValue || Backoff.Lost.After(failures + 1) >= Backoff.Lost.After(failures))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_poll_is_due_on_the_grid_after_now_and_within_one_period() => Prop.ForAll<int, PositiveInt, NonNegativeInt>((start, period, late) =>
    {
        long now = (long)start + late.Get;
        var next = PollSchedule.Next(start, period.Get, now);
        return next > now && next - now <= period.Get && (next - start) % period.Get == 0;
    }).QuickCheckThrowOnFailure();
}
