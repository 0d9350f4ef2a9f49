using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Publishing;

public sealed class DeliveryPropertyTests
{
    [Fact]
    public void At_least_once_on_the_wire_and_exactly_once_in_effect_on_every_schedule_of_loss_repetition_reordering_and_crashes() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), seed => DeliveryRun.Check(seed, steps: 250)));
}
