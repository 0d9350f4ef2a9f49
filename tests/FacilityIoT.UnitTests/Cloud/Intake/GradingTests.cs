using FacilityIoT.Cloud.Intake;

namespace FacilityIoT.UnitTests.Cloud.Intake;

public sealed class GradingTests
{
    private static readonly DemandCategory Lamp = new() { Code = "lamp", NameZh = "灯", NameEn = "Lamp", Trade = "electrical", FaultClass = "Lighting_Fault" };
    private static readonly DemandCategory Trapped = new() { Code = "trapped", NameZh = "困人", NameEn = "Trapped", Trade = "elevator", FaultClass = "Entrapment_Alarm", Level = 1 };

    [Theory]
    [InlineData(true, false, true, 2)]
    [InlineData(true, false, false, 3)]
    [InlineData(true, true, true, 3)]
    [InlineData(true, true, false, 3)]
    [InlineData(false, false, true, 4)]
    [InlineData(false, false, false, 4)]
    [InlineData(false, true, true, 5)]
    [InlineData(false, true, false, 5)]
    [Trait("domain", "1: Intake besides sensors")]
    public void Every_demand_has_its_level(bool urgent, bool special, bool group, int level)
    {
        var grade = Grading.Of(Lamp, new Demand(urgent, special, group), DemandMatrix.Default);
        Assert.Equal((level, GradeReason.Matrix), (grade.Level, grade.Reason));
        Assert.Contains(grade.Demand.ToString(), grade.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_more_of_a_demand_is_never_graded_as_less() => Assert.All(
        from one in Demand.All
        from other in Demand.All
        where (one.Urgent || !other.Urgent) && (!one.Special || other.Special) && (one.Group || !other.Group)
        select (one, other),
        pair => Assert.True(DemandMatrix.Default[pair.one] <= DemandMatrix.Default[pair.other], $"{pair.one} / {pair.other}"));

    [Fact]
    public void The_matrix_alone_never_says_danger_to_people() => Assert.DoesNotContain(1, Demand.All.Select(demand => DemandMatrix.Default[demand]));

    [Fact]
    public void A_category_with_its_own_level_is_over_the_matrix()
    {
        var grade = Grading.Of(Trapped, new Demand(false, true, false), DemandMatrix.Default);
        Assert.Equal((1, GradeReason.Category), (grade.Level, grade.Reason));
    }

    [Fact]
    public void A_person_is_over_both_and_the_reason_is_told()
    {
        var grade = Grading.Of(Trapped, Trapped.Demand, DemandMatrix.Default, (3, "door opened by itself"));
        Assert.Equal((3, GradeReason.Operator), (grade.Level, grade.Reason));
        Assert.Contains("door opened by itself", grade.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_was_set_is_over_its_default_and_the_others_stay()
    {
        var matrix = DemandMatrix.Of([new DemandCell { Urgent = true, Special = true, Group = false, Level = 1, Version = 4 }]);
        Assert.Equal((1, 3, 4), (matrix[new Demand(true, true, false)], matrix[new Demand(true, true, true)], matrix.Version));
    }
}
