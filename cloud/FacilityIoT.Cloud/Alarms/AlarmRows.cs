using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Between the engine's situation and the rows. Pure.</summary>
internal static class AlarmRows
{
    public static AlarmSituation Read(AlarmCondition condition, Alarm? latest)
    {
        var open = latest is { Open: true } ? latest : null;
        return new AlarmSituation
        {
            State = open?.State ?? AlarmState.Normal,
            Active = condition.Active,
            Quality = open is null ? Quality.Good : Enum.Parse<Quality>(open.Quality),
            ActiveAt = open?.ActiveAt,
            ClearedAt = open?.ClearedAt,
            StateAt = condition.StateAt,
            LastState = new EventOrder(condition.StateEpoch, condition.StatePosition),
            LastRaise = new EventOrder(condition.RaiseEpoch, condition.RaisePosition),
            LastQuality = new EventOrder(condition.QualityEpoch, condition.QualityPosition),
        };
    }

    public static void Write(AlarmSituation situation, AlarmCondition condition)
    {
        condition.Active = situation.Active;
        condition.StateAt = situation.StateAt;
        (condition.StateEpoch, condition.StatePosition) = situation.LastState;
        (condition.RaiseEpoch, condition.RaisePosition) = situation.LastRaise;
        (condition.QualityEpoch, condition.QualityPosition) = situation.LastQuality;
    }

    public static void Write(AlarmSituation situation, Alarm alarm)
    {
        alarm.State = situation.State;
        alarm.Open = situation.IsOpen;
        alarm.ActiveAt = situation.ActiveAt ?? alarm.ActiveAt;
        alarm.ClearedAt = situation.ClearedAt;
        alarm.Quality = situation.Quality.ToString();
        alarm.Version++;
    }

    public static Alarm Open(ConditionSample sample, AlarmSituation situation, DateTimeOffset now) => new()
    {
        Point = sample.Point,
        Condition = sample.Condition,
        SiteId = sample.SiteId,
        Class = sample.Rule.Class ?? sample.Condition,
        Level = sample.Rule.AlarmLevel ?? BirthReader.DefaultLevel,
        Trade = sample.Rule.AlarmTrade ?? BirthReader.DefaultTrade,
        TextZh = sample.Rule.AlarmTextZh ?? sample.Condition,
        TextEn = sample.Rule.AlarmTextEn ?? sample.Condition,
        Asset = sample.Rule.Asset,
        Area = sample.Rule.Area,
        State = situation.State,
        Latched = sample.Rule.AlarmLatch,
        ActiveAt = situation.ActiveAt ?? sample.At,
        RecordedAt = now,
        ClearedAt = situation.ClearedAt,
        Quality = situation.Quality.ToString(),
    };
}
