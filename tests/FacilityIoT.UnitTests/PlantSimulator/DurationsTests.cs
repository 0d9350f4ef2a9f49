using FacilityIoT.PlantSimulator;

namespace FacilityIoT.UnitTests.PlantSimulator;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("500ms", 0.5)]
    [InlineData("2s", 2)]
    [InlineData("1.5m", 90)]
    [InlineData("1h", 3600)]
    public void Durations_are_read(string text, double seconds)
    {
        Assert.True(Durations.TryParse(text, out var span));
        Assert.Equal(seconds, span.TotalSeconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("-3s")]
    [InlineData("5 days")]
    public void What_is_no_duration_is_refused(string? text) => Assert.False(Durations.TryParse(text, out _));
}
