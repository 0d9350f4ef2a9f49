using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Rows of a small estate, as the features would have written them.</summary>
internal static class Estate
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static Site Site(string id) => new() { Id = id, NameZh = $"{id} 小区", NameEn = $"{id} court", TimeZone = "Asia/Shanghai" };

    public static Box Box(int id, string site, string node) => new() { Id = id, SiteId = site, Node = node, Software = "1.0", Online = true, OutboxHead = 20, OutboxAcked = 15 };

    public static Point Point(int box, string device, string name, string? asset = null) => new()
    {
        BoxId = box,
        Device = device,
        Name = name,
        DataType = "Double",
        Unit = "kW",
        NameZh = $"{name} 值",
        NameEn = $"{name} value",
        Asset = asset,
        AssetZh = asset is null ? null : $"{asset} 电梯",
        AssetEn = asset is null ? null : $"{asset} lift",
    };

    public static Alarm Alarm(long id, string point, int level = 1) => new()
    {
        Id = id,
        Point = point,
        Condition = "entrapment",
        SiteId = point.Split('/')[0],
        Class = "Entrapment_Alarm",
        Level = level,
        Trade = "elevator",
        TextZh = "电梯困人",
        TextEn = "Passenger stuck",
        State = AlarmState.Unacknowledged,
        ActiveAt = Noon,
        RecordedAt = Noon.AddSeconds(1),
        Quality = "Good",
    };

    public static Ticket Ticket(long id, string site, int level = 1, DateTimeOffset? raisedAt = null, string? asset = "lift-1") => new()
    {
        Id = id,
        Number = $"T-{id}",
        Level = level,
        TitleZh = "电梯困人",
        TitleEn = "Passenger stuck",
        Trade = "elevator",
        SiteId = site,
        Asset = asset,
        RaisedAt = raisedAt ?? Noon,
        RecordedAt = (raisedAt ?? Noon).AddSeconds(1),
        Source = "sensor",
    };
}
