using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Api;

/// <summary>A point and its current value.</summary>
/// <param name="Id">site/box/device/point; the device is empty for the box's own points.</param>
/// <param name="Name">In the language asked for; the metric's name when births gave none.</param>
/// <param name="Value">Number, Boolean or text; null when unknown. With quality stale it is the last known.</param>
/// <param name="Quality">good, bad or stale.</param>
/// <param name="Time">Of the value, by the box's clock; null when none was heard since the service started.</param>
/// <param name="Stale">Nobody knows: the box or device is gone or was not heard yet.</param>
/// <param name="Present">False when the latest birth no longer names it.</param>
/// <param name="Alarm">Set for an alarm condition: what the birth says of it.</param>
public sealed record PointView(
    string Id,
    string Site,
    string Box,
    string? Device,
    string Point,
    string Name,
    LocalText? Names,
    string DataType,
    string? Unit,
    string? Class,
    PlaceView? Asset,
    PlaceView? Area,
    object? Value,
    string Quality,
    DateTimeOffset? Time,
    bool Stale,
    bool Present,
    PointAlarmView? Alarm)
{
    public static PointId IdOf(Point row, Box box) => new(new EdgeNodeId(box.SiteId, box.Node), row.Device.Length == 0 ? null : row.Device, row.Name);

    public static PointView Of(Point row, Box box, PointNow? now, Language language)
    {
        var id = IdOf(row, box);
        var names = LocalText.Of(row.NameZh, row.NameEn);
        return new PointView(
            id.ToString(), box.SiteId, box.Node, id.Device, row.Name, names?.In(language) ?? row.Name, names, row.DataType, row.Unit, row.Class,
            PlaceView.Of(row.Asset, row.AssetZh, row.AssetEn, language), PlaceView.Of(row.Area, row.AreaZh, row.AreaEn, language),
            PointValue.Json(now?.Value), PointValue.Word(now?.Quality), now?.Time, PointValue.IsStale(now), row.Present, PointAlarmView.Of(row, language));
    }
}

/// <summary>An asset or an area.</summary>
public sealed record PlaceView(string Id, string Name, LocalText? Names)
{
    public static PlaceView? Of(string? id, string? zh, string? en, Language language)
    {
        var names = LocalText.Of(zh, en);
        return id is null ? null : new PlaceView(id, names?.In(language) ?? id, names);
    }
}

/// <summary>What an alarm condition raises.</summary>
public sealed record PointAlarmView(int Level, string? Trade, string? Text, LocalText? Texts, bool Latch)
{
    public static PointAlarmView? Of(Point row, Language language)
    {
        var texts = LocalText.Of(row.AlarmTextZh, row.AlarmTextEn);
        return row.AlarmLevel is { } level ? new PointAlarmView(level, row.AlarmTrade, texts?.In(language), texts, row.AlarmLatch) : null;
    }
}

/// <summary>A point's new value on the live stream.</summary>
public sealed record PointChange(string Id, object? Value, string Quality, DateTimeOffset Time, bool Stale)
{
    public static PointChange Of(PointNow now) => new(now.Id.ToString(), PointValue.Json(now.Value), PointValue.Word(now.Quality), now.Time, PointValue.IsStale(now));
}

internal static class PointValue
{
    /// <summary>JSON has no NaN or infinity: they are shown as null.</summary>
    public static object? Json(MetricValue? value) => value is not { } known ? null : known.Kind switch
    {
        MetricValueKind.Boolean => known.AsBoolean,
        MetricValueKind.Integer => known.AsInt64,
        MetricValueKind.Real => double.IsFinite(known.AsDouble) ? known.AsDouble : null,
        MetricValueKind.Text => known.AsString,
        MetricValueKind.Bytes => Convert.ToBase64String(known.AsBytes.Span),
        _ => null,
    };

    public static string Word(Quality? quality) => quality switch
    {
        Quality.Good => "good",
        Quality.Bad => "bad",
        _ => "stale",
    };

    public static bool IsStale(PointNow? now) => now is null or { Quality: Quality.Stale };
}
