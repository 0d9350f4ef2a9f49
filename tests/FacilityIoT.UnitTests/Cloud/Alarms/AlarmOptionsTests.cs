using FacilityIoT.Cloud.Alarms;
using Microsoft.Extensions.Configuration;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

public sealed class AlarmOptionsTests
{
    [Fact]
    public void Every_setting_is_read()
    {
        var options = Read(new()
        {
            ["AcknowledgementLasts:Level1"] = "00:05:00",
            ["RealarmAfter:Level5"] = "1.00:00:00",
            ["LongestShelving:Level2"] = "00:30:00",
            ["SecondPersonWithin"] = "00:02:00",
            ["ChatterActivations"] = "5",
            ["ChatterWindow"] = "00:00:30",
            ["ChatterQuiet"] = "00:01:00",
            ["StandingAfter"] = "12:00:00",
            ["ResetAnswer"] = "00:00:10",
        });
        Assert.Equal((TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)), (options.AcknowledgementLasts.Of(1), options.AcknowledgementLasts.Of(2)));
        Assert.Equal((TimeSpan.FromDays(1), null), (options.RealarmAfter.Of(5), options.RealarmAfter.Of(4)));
        Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.FromHours(8)), (options.LongestShelving.Of(2), options.LongestShelving.Of(4)));
        Assert.Equal((TimeSpan.FromMinutes(2), 5, TimeSpan.FromSeconds(30)), (options.SecondPersonWithin, options.ChatterActivations, options.ChatterWindow));
        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromHours(12), TimeSpan.FromSeconds(10)), (options.ChatterQuiet, options.StandingAfter, options.ResetAnswer));
        Assert.True(new AlarmOptionsValidator().Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("AcknowledgementLasts:Level1", "-00:00:01")]
    [InlineData("LongestShelving:Level3", "366.00:00:00")]
    [InlineData("SecondPersonWithin", "00:00:01")]
    [InlineData("ChatterActivations", "21")]
    [InlineData("ChatterWindow", "00:00:00")]
    [InlineData("ChatterQuiet", "00:00:01")]
    [InlineData("StandingAfter", "00:00:00")]
    [InlineData("ResetAnswer", "01:00:00")]
    public void A_setting_out_of_its_range_is_refused_with_what_is_allowed(string key, string value)
    {
        var result = new AlarmOptionsValidator().Validate(null, Read(new() { [key] = value }));
        Assert.True(result.Failed);
        Assert.Contains("must be between", result.FailureMessage, StringComparison.Ordinal);
    }

    private static AlarmOptions Read(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<AlarmOptions>() ?? new AlarmOptions();
}
