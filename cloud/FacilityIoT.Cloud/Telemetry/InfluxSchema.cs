namespace FacilityIoT.Cloud.Telemetry;

/// <summary>
/// The names in InfluxDB, one series per point:
/// <c>reading,site=s,box=b,device=d,point=p value=21.5,quality=192i 1700000000000000000</c>.
/// </summary>
/// <remarks>
/// The device tag is left out for the box's own points (a tag cannot be empty); <c>"device" = ''</c> finds them.
/// Quality is a field and not a tag: a tag would make a second series of the same point.
/// </remarks>
public static class InfluxSchema
{
    public const string Measurement = "reading";
    public const string SiteTag = "site";
    public const string BoxTag = "box";
    public const string DeviceTag = "device";
    public const string PointTag = "point";

    /// <summary>Float, for every number and for Booleans as 0 and 1: one type, so that a point whose type changes meets no conflict. Absent when the value is null.</summary>
    public const string ValueField = "value";

    /// <summary>String, for texts.</summary>
    public const string TextField = "text";

    /// <summary>Integer: Sparkplug's 192 good, 0 bad, 500 stale. Always there.</summary>
    public const string QualityField = "quality";
}
