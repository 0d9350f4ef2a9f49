using FacilityIoT.Cloud.Alarms.Correlation.Floods;

namespace FacilityIoT.UnitTests.Cloud.Alarms.Correlation;

[Trait("domain", "2: A flood starts above 10 alarms in 10 minutes per operator and ends below 5")]
public sealed class FloodRuleTests
{
    [Theory]
    [InlineData(false, 10, FloodVerdict.Calm)]
    [InlineData(false, 11, FloodVerdict.Begins)]
    [InlineData(true, 11, FloodVerdict.Lasts)]
    [InlineData(true, 5, FloodVerdict.Lasts)]
    [InlineData(true, 4, FloodVerdict.Ends)]
    public void Starts_above_ten_and_ends_below_five(bool inFlood, int recent, FloodVerdict expected) => Assert.Equal(expected, FloodRule.Decide(inFlood, recent, 10, 5));

    [Fact]
    public void Can_end_when_the_fifth_newest_alarm_is_out_of_the_window()
    {
        var now = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] newestFirst = [now, now.AddMinutes(-1), now.AddMinutes(-2), now.AddMinutes(-3), now.AddMinutes(-4)];
        Assert.Equal(now.AddMinutes(6), FloodRule.EndsAt(newestFirst, TimeSpan.FromMinutes(10), 5));
    }
}
