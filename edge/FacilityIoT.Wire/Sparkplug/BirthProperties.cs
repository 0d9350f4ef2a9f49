namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// Keys of the metric properties by which births carry a box's configuration, so that the cloud needs no second one.
/// Texts for people come in two languages: the key with <c>.zh</c> and with <c>.en</c>.
/// </summary>
public static class BirthProperties
{
    /// <summary>Unit of measurement, UCUM-like: V, A, kW, °C, %, bar.</summary>
    public const string Unit = "unit";

    /// <summary>Point class or alarm class, Brick's name where it has one (Leak_Alarm, …).</summary>
    public const string Class = "class";

    /// <summary>Asset id within the site; <c>asset.zh</c>, <c>asset.en</c> are its names.</summary>
    public const string Asset = "asset";

    /// <summary>Area id within the site; <c>area.zh</c>, <c>area.en</c> are its names.</summary>
    public const string Area = "area";

    /// <summary>The point's name: <c>name.zh</c>, <c>name.en</c>.</summary>
    public const string Name = "name";

    /// <summary>Alarm: Int32 1–5, 1 is danger to people.</summary>
    public const string Level = "level";

    /// <summary>Alarm: the trade that repairs it: elevator, plumbing, electrical, equipment, civil, it.</summary>
    public const string Trade = "trade";

    /// <summary>Alarm: what is wrong, the ticket's title: <c>text.zh</c>, <c>text.en</c>.</summary>
    public const string Text = "text";

    /// <summary>Alarm: its code in the field's own standard, such as GB/T 24476 90 for an elevator's alarm button.</summary>
    public const string Code = "code";

    /// <summary>Boolean, on a condition that is not configured any more: it is said to be not active because nobody watches it.</summary>
    public const string Removed = "removed";

    /// <summary>Alarm: Boolean, stays until reset.</summary>
    public const string Latch = "latch";

    public const string Chinese = ".zh";
    public const string English = ".en";

    /// <summary>Node metrics of the NBIRTH, all String: the site's names and IANA time zone, the box's software.</summary>
    public const string SiteNameChinese = "FacilityIoT/Site/Name.zh";
    public const string SiteNameEnglish = "FacilityIoT/Site/Name.en";
    public const string SiteTimeZone = "FacilityIoT/Site/TimeZone";
    public const string Software = "FacilityIoT/Software";

    /// <summary>Between a point and its condition in an alarm metric's name: <c>water/alarm/leak</c>.</summary>
    public const string AlarmSeparator = "/alarm/";
}
