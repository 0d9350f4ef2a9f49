using FacilityIoT.Edge.Cli;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Cli;

public sealed class PointTextTests
{
    private static readonly Point Level = new()
    {
        Id = "level", Name = new LocalizedText("液位", "Level"), DataType = SparkplugDataType.Double, Place = new Place(null, null, null, null), Scale = 0.1, ValidMin = 0, ValidMax = 5,
    };

    [Fact]
    public void A_value_is_told_in_the_points_unit() =>
        Assert.Equal(("1.2", Quality.Good), Told(MetricValue.Of(12L)));

    [Fact]
    public void A_value_outside_the_valid_range_is_no_value() =>
        Assert.Equal("99 raw is outside the valid range", PointText.Of(new PointAttempt(Level, MetricValue.Of(99L), Quality.Good, null)).Fault);

    [Fact]
    public void What_was_not_read_keeps_its_reason()
    {
        var text = PointText.Of(new PointAttempt(Level, MetricValue.Null, Quality.Bad, "exception 02"));

        Assert.Equal(("", Quality.Bad, "exception 02"), (text.Value, text.Quality, text.Fault));
    }

    private static (string, Quality) Told(MetricValue raw)
    {
        var text = PointText.Of(new PointAttempt(Level, raw, Quality.Good, null));
        return (text.Value, text.Quality);
    }
}
