using FacilityIoT.Cloud.Incidents;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Incidents;

public sealed class CompoundEmergencyTests
{
    private static readonly DateTimeOffset Start = new(2026, 7, 18, 21, 0, 0, TimeSpan.Zero);
    private static readonly PlanDefinition Storm = BuiltInPlans.Storm.Definition;

    [Fact]
    public void Flooding_and_power_loss_together_are_one_emergency()
    {
        var leak = new OpenFault(1, "Leak_Alarm", Start);
        var power = new OpenFault(2, "Power_Loss_Alarm", Start.AddMinutes(20));

        Assert.Equal([leak, power], CompoundEmergency.Detect(Storm, power, [leak, power]));
    }

    [Theory]
    [InlineData("Leak_Alarm", 0)]
    [InlineData("Power_Loss_Alarm", 61)]
    [InlineData("Overload_Alarm", 0)]
    public void One_hazard_alone_or_too_far_apart_is_none(string secondClass, int minutesLater)
    {
        var leak = new OpenFault(1, "Leak_Alarm", Start);
        var second = new OpenFault(2, secondClass, Start.AddMinutes(minutesLater));

        Assert.Null(CompoundEmergency.Detect(Storm, second, [leak, second]));
    }

    [Fact]
    public void It_does_not_matter_which_fault_is_heard_last() => Prop.ForAll(
        Gen.Choose(0, 120).Select(minutes => minutes).Two().ToArbitrary(),
        pair =>
        {
            var leak = new OpenFault(1, "Leak_Alarm", Start.AddMinutes(pair.Item1));
            var power = new OpenFault(2, "Power_Loss_Alarm", Start.AddMinutes(pair.Item2));
            OpenFault[] both = [leak, power];
            var expected = Math.Abs(pair.Item1 - pair.Item2) <= Storm.WithinMinutes;
            return (CompoundEmergency.Detect(Storm, leak, both) is not null) == expected && (CompoundEmergency.Detect(Storm, power, both) is not null) == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_built_in_plans_are_allowed() => Assert.All(BuiltInPlans.All, plan => Assert.Null(plan.Definition.Refusal()));

    [Fact]
    public void A_plan_that_one_fault_would_set_off_is_refused()
    {
        var flooding = Storm.Hazards[0];
        Assert.Contains("at least two hazards", (Storm with { Hazards = [flooding] }).Refusal(), StringComparison.Ordinal);
        Assert.Contains("Leak_Alarm is in two hazards", (Storm with { Hazards = [flooding, flooding] }).Refusal(), StringComparison.Ordinal);
        Assert.Contains("withinMinutes", (Storm with { WithinMinutes = 0 }).Refusal(), StringComparison.Ordinal);
    }
}
