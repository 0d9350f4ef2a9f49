using FacilityIoT.Cloud.Reports.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Reports;

public sealed class SpreadTests
{
    [Fact]
    public void Of_ten_the_ninth_is_the_ninetieth_percentile() => Assert.Equal(new Spread(10, 5.5, 5.5, 9), Of([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]));

    [Fact]
    public void Of_one_all_are_that_one() => Assert.Equal(new Spread(1, 7, 7, 7), Of([7]));

    [Fact]
    public void Of_none_there_is_none() => Assert.Null(Of([]));

    [Fact]
    public void The_percentile_is_the_least_that_nine_tenths_do_not_exceed() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 50).NonEmptyListOf().ToArbitrary(),
        seconds =>
        {
            var p90 = Of([.. seconds])!.P90;
            return seconds.Count(each => each <= p90) * 10 >= seconds.Count * 9 && seconds.Where(each => each < p90).DefaultIfEmpty(-1).Max() is var below
                && seconds.Count(each => each <= below) * 10 < seconds.Count * 9;
        }));

    private static Spread? Of(int[] seconds) => Spread.Of(seconds.Select(each => TimeSpan.FromSeconds(each)));
}
