using FacilityIoT.Cloud.Plans;

namespace FacilityIoT.UnitTests.Cloud.Plans;

public sealed class PlanTimesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 27, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0 8 * * MON", "Asia/Shanghai", "2026-03-30T00:00:00Z", "2026-04-06T00:00:00Z")]
    [InlineData("0 8 * * 1", "Asia/Shanghai", "2026-03-30T00:00:00Z", "2026-04-06T00:00:00Z")]
    [InlineData("0 0 8 ? * MON", "Asia/Shanghai", "2026-03-30T00:00:00Z", "2026-04-06T00:00:00Z")]
    [InlineData("0 9 * * *", "Europe/Berlin", "2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z")]
    public void Times_are_of_the_sites_wall_clock(string cron, string zone, string first, string second) => Assert.Equal(
        [DateTimeOffset.Parse(first), DateTimeOffset.Parse(second)], PlanTimes.Next(cron, TimeZoneInfo.FindSystemTimeZoneById(zone), Now).Take(2));

    [Fact]
    public void A_time_that_daylight_saving_skips_or_repeats_comes_once_that_day()
    {
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        Assert.Equal([28, 29, 30], Days(new DateTimeOffset(2026, 3, 27, 12, 0, 0, TimeSpan.Zero)));
        Assert.Equal([24, 25, 26], Days(new DateTimeOffset(2026, 10, 23, 12, 0, 0, TimeSpan.Zero)));

        IEnumerable<int> Days(DateTimeOffset after) => PlanTimes.Next("30 2 * * *", berlin, after).Take(3).Select(at => TimeZoneInfo.ConvertTime(at, berlin).Day);
    }

    [Theory]
    [InlineData("every monday", "is no schedule")]
    [InlineData("61 8 * * *", "is no schedule")]
    [InlineData("", "is no schedule")]
    [InlineData("0 0 30 2 *", "never comes")]
    [InlineData("*/5 * * * *", "more often than once an hour")]
    public void A_wrong_schedule_is_refused_with_a_sentence(string cron, string sentence) => Assert.Contains(sentence, PlanTimes.Refusal(cron, Now), StringComparison.Ordinal);

    [Fact]
    public void A_right_one_is_not_refused() => Assert.Null(PlanTimes.Refusal("0 8 1 */3 *", Now));

    [Fact]
    public void Running_hours_survive_a_counter_that_begins_again()
    {
        Assert.Equal(0, RunningHours.Add(0, null, 5000));
        Assert.Equal(12, RunningHours.Add(2, 5000, 5010));
        Assert.Equal(15, RunningHours.Add(12, 5010, 3));
        Assert.Equal(2, RunningHours.Hours(7200, "s"));
        Assert.Null(RunningHours.Hours(5, "kWh"));
        Assert.Null(RunningHours.Hours(double.NaN, "h"));
    }
}
