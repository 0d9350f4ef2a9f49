using FacilityIoT.Cloud.Ingest;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.UnitTests.Cloud.Ingest;

public sealed class SiteZoneTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "Asia/Shanghai")]
    [InlineData("Mars/Olympus_Mons", "UTC")]
    [InlineData("", "UTC")]
    [InlineData(null, "UTC")]
    public void A_zone_that_this_machine_does_not_know_counts_as_UTC(string? id, string zone) => Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(zone), SiteZones.Of(id));

    [Fact]
    public void Each_unknown_zone_is_said_once_with_what_to_do()
    {
        var log = new Lines();
        var zones = new UnknownZones(log);
        zones.Check("hengtai", "Asia/Shanghai");
        zones.Check("hengtai", "Mars/Olympus_Mons");
        zones.Check("hengtai", "Mars/Olympus_Mons");
        zones.Check("garden", "Mars/Olympus_Mons");
        Assert.Equal(
            "The time zone 'Mars/Olympus_Mons' of site hengtai is unknown to this machine; the site's times are counted in UTC. Correct the box file, or install tzdata.",
            Assert.Single(log.Written));
    }

    private sealed class Lines : ILogger<UnknownZones>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Add(formatter(state, exception));
    }
}
