using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class ValueTextTests
{
    [Fact]
    public void A_duration_reads_as_it_is_written() =>
        Prop.ForAll(Gen.Choose(0, 9_999_999).ToArbitrary(), milliseconds =>
        {
            var written = TimeSpan.FromMilliseconds(milliseconds);
            return Duration.TryParse(Duration.Format(written), out var read) && read == written;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("20ms", 0.02)]
    [InlineData("0.5s", 0.5)]
    [InlineData("10min", 600)]
    [InlineData("1.5h", 5400)]
    [InlineData("2d", 172800)]
    public void Durations_carry_their_unit(string text, double seconds)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(TimeSpan.FromSeconds(seconds), duration);
    }

    [Fact]
    public void A_size_reads_as_it_is_written() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), bytes =>
            ByteSize.TryParse(new ByteSize(bytes).ToString(), out var read) ? read.Bytes == bytes : bytes >= 1_000_000_000).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("5")]
    [InlineData("5 s")]
    [InlineData("-5s")]
    [InlineData("5m")]
    [InlineData("1e3s")]
    [InlineData("五秒")]
    public void What_is_no_duration_is_not_taken_for_one(string text) => Assert.False(Duration.TryParse(text, out _));
}
