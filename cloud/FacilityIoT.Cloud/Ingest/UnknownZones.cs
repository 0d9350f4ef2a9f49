namespace FacilityIoT.Cloud.Ingest;

/// <summary>Says which zones of sites this machine does not know: once per zone, when the sites are loaded or a birth brings it. Not thread-safe.</summary>
internal sealed partial class UnknownZones(ILogger<UnknownZones> logger)
{
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public void Check(string siteId, string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) && said.Add(zone))
        {
            Unknown(zone, siteId);
        }
    }

    [LoggerMessage(3131, LogLevel.Warning, "The time zone '{Zone}' of site {Site} is unknown to this machine; the site's times are counted in UTC. Correct the box file, or install tzdata.")]
    private partial void Unknown(string zone, string site);
}
