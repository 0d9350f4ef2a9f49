using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Points;

public sealed class ScalingTests
{
    [Fact]
    public void A_real_is_raw_times_scale_plus_offset() =>
        Assert.Equal(MetricValue.Of(23.5), Scaling.Apply(Given.Analog() with { Scale = 0.1, Offset = -40 }, MetricValue.Of(635L)));

    [Fact]
    public void A_64_bit_counter_stays_exact_when_nothing_is_scaled() =>
        Assert.Equal(
            MetricValue.Of(long.MaxValue),
            Scaling.Apply(Given.Analog() with { DataType = SparkplugDataType.Int64 }, MetricValue.Of(long.MaxValue)));

    [Fact]
    public void A_scaled_integer_is_rounded_half_away_from_zero() =>
        Assert.Equal(
            MetricValue.Of(-3L),
            Scaling.Apply(Given.Analog() with { DataType = SparkplugDataType.Int64, Scale = 0.5 }, MetricValue.Of(-5L)));

    [Fact]
    public void An_integer_that_does_not_fit_is_bad() =>
        Assert.Equal(
            MetricValue.Null,
            Scaling.Apply(Given.Analog() with { DataType = SparkplugDataType.Int64, Scale = 1000 }, MetricValue.Of(long.MaxValue)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_bad(double raw) => Assert.Equal(MetricValue.Null, Scaling.Apply(Given.Analog(), MetricValue.Of(raw)));

    [Theory]
    [InlineData(-0.1, true)]
    [InlineData(0, false)]
    [InlineData(100, false)]
    [InlineData(100.1, true)]
    public void Outside_the_valid_range_the_sensor_is_broken(double raw, bool bad) =>
        Assert.Equal(bad, Scaling.Apply(Given.Analog() with { ValidMin = 0, ValidMax = 100 }, MetricValue.Of(raw)).IsNull);

    [Fact]
    public void Any_integer_but_zero_is_a_true_bit() =>
        Assert.Equal(MetricValue.Of(true), Scaling.Apply(Given.Contact(0, false), MetricValue.Of(4L)));

    [Fact]
    public void Text_in_a_number_is_bad() => Assert.Equal(MetricValue.Null, Scaling.Apply(Given.Analog(), MetricValue.Of("high")));
}
