using FacilityIoT.Cloud.Alarms.Correlation.Boxes;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Alarms.Correlation;

public sealed class PowerLossRuleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(20);

    private static readonly Arbitrary<LostBox[]> Losses =
        (from seconds in Gen.Choose(0, 300).ListOf()
         from flags in Gen.Choose(0, 3).ListOf(seconds.Count)
         select seconds.Zip(flags).Select((pair, at) => new LostBox($"box-{at}", Start.AddSeconds(pair.First), (pair.Second & 1) == 0, pair.Second == 3)).ToArray()).ToArbitrary();

    [Fact]
    public void One_box_is_never_a_power_loss() =>
        Assert.Equal(PowerLossReason.None, PowerLossRule.Decide([new LostBox("a", Start, true, true)], Window, Together).Reason);

    [Fact]
    public void What_was_not_witnessed_did_not_die_together() =>
        Assert.Equal(PowerLossReason.None, PowerLossRule.Decide([new LostBox("a", Start, false, false), new LostBox("b", Start, false, false)], Window, Together).Reason);

    [Fact]
    public void Its_boxes_are_several_within_the_time_and_have_a_reason() => Prop.ForAll(Losses, losses =>
    {
        var (reason, boxes) = PowerLossRule.Decide(losses, Window, Together);
        return reason switch
        {
            PowerLossReason.None => boxes.Count == 0,
            PowerLossReason.MainsReported => boxes.Count >= 2 && boxes.Any(box => box.MainsLost) && boxes[^1].LostAt - boxes[0].LostAt <= Window,
            _ => boxes.Count >= 2 && boxes.All(box => box.Witnessed) && boxes[^1].LostAt - boxes[0].LostAt <= Together,
        };
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_order_in_which_they_are_told_makes_no_difference() => Prop.ForAll(Losses, losses =>
        PowerLossRule.Decide(losses, Window, Together).Boxes.SequenceEqual(PowerLossRule.Decide([.. losses.Reverse()], Window, Together).Boxes)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
