using FacilityIoT.Cloud.Telemetry;

namespace FacilityIoT.UnitTests.Cloud.Telemetry;

public sealed class MeasuredPointLinesTests
{
    [Fact]
    public void Tags_are_escaped_and_empty_ones_left_out() => Assert.Equal(
        "ticket,site=jade\\ garden\\,\\ A\\=1,class=a%5Cb count=1 5\n",
        MeasuredPointLines.Of([new MeasuredPoint("ticket", [("site", "jade garden, A=1"), ("area", ""), ("asset", null), ("class", "a\\b")], [("count", 1)], 5)]));

    [Fact]
    public void What_is_no_number_is_left_out_and_a_point_without_a_field_too() => Assert.Equal(
        "box waiting=0.5 7\n",
        MeasuredPointLines.Of(
        [
            new MeasuredPoint("box", [], [("online", double.NaN), ("head", null)], 6),
            new MeasuredPoint("box", [], [("online", double.PositiveInfinity), ("waiting", 0.5)], 7),
        ]));
}
