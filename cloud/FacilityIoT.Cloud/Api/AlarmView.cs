using FacilityIoT.Cloud.Alarms;

namespace FacilityIoT.Cloud.Api;

/// <summary>One activation of a condition at a point.</summary>
/// <param name="Point">site/box/device/point.</param>
/// <param name="Class">Brick's alarm class where it has one.</param>
/// <param name="Level">1 is danger to people, 5 an observation.</param>
/// <param name="Text">What is wrong, in the language asked for.</param>
/// <param name="ActiveAt">By the box's clock.</param>
/// <param name="RecordedAt">When the service stored it.</param>
/// <param name="Quality">good, bad or stale: whether the state is still known.</param>
/// <param name="Open">Until returned to normal and acknowledged.</param>
public sealed record AlarmView(
    long Id,
    string Point,
    string Condition,
    string Class,
    int Level,
    AlarmState State,
    string Trade,
    string Text,
    LocalText Texts,
    string Site,
    string? Area,
    string? Asset,
    bool Latched,
    DateTimeOffset ActiveAt,
    DateTimeOffset RecordedAt,
    DateTimeOffset? ClearedAt,
    DateTimeOffset? AcknowledgedAt,
    string? AcknowledgedBy,
    string Quality,
    bool Open,
    int Version)
{
    /// <summary>The same alarm in another language.</summary>
    internal AlarmView In(Language language) => this with { Text = Texts.In(language) ?? Condition };

    public static AlarmView Of(Alarm alarm, Language language)
    {
        var texts = new LocalText(alarm.TextZh, alarm.TextEn);
        return new AlarmView(
            alarm.Id, alarm.Point, alarm.Condition, alarm.Class, alarm.Level, alarm.State, alarm.Trade, texts.In(language) ?? alarm.Condition, texts, alarm.SiteId, alarm.Area,
            alarm.Asset, alarm.Latched, alarm.ActiveAt, alarm.RecordedAt, alarm.ClearedAt, alarm.AcknowledgedAt, alarm.AcknowledgedBy, alarm.Quality.ToLowerInvariant(),
            alarm.Open, alarm.Version);
    }
}

/// <summary>An alarm with its history, the oldest line first.</summary>
public sealed record AlarmDetail(AlarmView Alarm, IReadOnlyList<AlarmTransitionView> History);

/// <param name="Reason">Why, in one word.</param>
/// <param name="Actor">Who, when it was a person.</param>
public sealed record AlarmTransitionView(AlarmState From, AlarmState To, string Reason, string? Actor, DateTimeOffset At, DateTimeOffset RecordedAt);
