using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Reports;

namespace FacilityIoT.UnitTests.Cloud.Reports;

public sealed class SiteDaysTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "2026-03-01", "2026-02-28T16:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-30", "2026-03-29T22:00:00Z")]

    // Midnight does not exist: Beirut's clocks go from 0:00 to 1:00.
    [InlineData("Asia/Beirut", "2025-03-30", "2025-03-29T22:00:00Z")]

    // Midnight comes twice: Havana's clocks go from 1:00 back to 0:00.
    [InlineData("America/Havana", "2025-11-02", "2025-11-02T04:00:00Z")]
    public void A_day_begins_at_its_first_instant(string zone, string day, string start)
    {
        var instant = SiteDays.Start(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), SiteZones.Of(zone));
        Assert.Equal(DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture), instant);
        Assert.Equal(day, SiteDays.Of(instant, SiteZones.Of(zone)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEqual(day, SiteDays.Of(instant.AddMilliseconds(-1), SiteZones.Of(zone)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Weeks_begin_on_Monday_and_steps_are_cut_to_the_range()
    {
        var range = new ReportRange(new DateOnly(2026, 3, 4), new DateOnly(2026, 3, 17));
        Assert.Equal(["2026-03-04", "2026-03-09", "2026-03-16", "2026-03-17"], Edges(range, ReportPeriod.Week));
        Assert.Equal(["2026-02-27", "2026-03-01", "2026-03-03"], Edges(new ReportRange(new DateOnly(2026, 2, 27), new DateOnly(2026, 3, 3)), ReportPeriod.Month));
        Assert.Equal(13, range.Steps(ReportPeriod.Day).Count());
    }

    private static IEnumerable<string> Edges(ReportRange range, ReportPeriod period)
    {
        var steps = range.Steps(period).ToList();
        return steps.Select(step => step.From).Append(steps[^1].Until).Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
