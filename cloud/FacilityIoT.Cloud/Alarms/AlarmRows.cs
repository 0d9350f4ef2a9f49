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
            BornNormalAt = condition.BornNormalAt,
            Acknowledged = open is { AcknowledgedAt: { } at, AcknowledgedBy: { } by } ? new AlarmAcknowledgement(at, by, open.AcknowledgedById, open.AcknowledgedUntil) : null,
            AnnunciatedAt = open?.AnnunciatedAt,
            Shelf = AlarmHoldRows.Shelf(condition),
            Suppression = AlarmHoldRows.Suppression(condition),
            OutOfService = AlarmHoldRows.OutOfService(condition),
            Activations = open?.Activations ?? 0,
            Chatter = new AlarmChatter(condition.RecentActivations, condition.ChatteringSince, condition.ChatterEndsAt),
            ResetRequest = open is { ResetRequestedAt: { } asked, ResetRequestedBy: { } asker } ? new AlarmResetRequest(asked, asker) : null,
            NobodyTrapped = open is { NobodyTrappedAt: { } confirmed, NobodyTrappedBy: { } who } ? new NobodyTrapped(confirmed, who) : null,
        };
    }

    public static void Write(AlarmSituation situation, AlarmCondition condition)
    {
        condition.Active = situation.Active;
        condition.StateAt = situation.StateAt;
        (condition.StateEpoch, condition.StatePosition) = situation.LastState;
        (condition.RaiseEpoch, condition.RaisePosition) = situation.LastRaise;
        (condition.QualityEpoch, condition.QualityPosition) = situation.LastQuality;
        condition.BornNormalAt = situation.BornNormalAt;
        (condition.RecentActivations, condition.ChatteringSince, condition.ChatterEndsAt) = situation.Chatter;
        AlarmHoldRows.Write(situation, condition);
    }

    public static void Write(AlarmSituation situation, Alarm alarm)
    {
        alarm.State = situation.State;
        alarm.Open = situation.IsOpen;
        alarm.ActiveAt = situation.ActiveAt ?? alarm.ActiveAt;
        alarm.ClearedAt = situation.ClearedAt;
        alarm.Quality = situation.Quality.ToString();
        (alarm.AcknowledgedAt, alarm.AcknowledgedBy) = (situation.Acknowledged?.At, situation.Acknowledged?.By);
        (alarm.AcknowledgedById, alarm.AcknowledgedUntil) = (situation.Acknowledged?.PersonId, situation.Acknowledged?.Until);
        alarm.AnnunciatedAt = situation.AnnunciatedAt;
        alarm.Activations = situation.Activations;
        (alarm.ResetRequestedAt, alarm.ResetRequestedBy) = (situation.ResetRequest?.At, situation.ResetRequest?.By);
        (alarm.NobodyTrappedAt, alarm.NobodyTrappedBy) = (situation.NobodyTrapped?.At, situation.NobodyTrapped?.By);
    }

    public static Alarm Open(long id, ConditionSample sample, AlarmSituation situation, bool latch, DateTimeOffset now) => new()
    {
        Id = id,
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
        Latched = latch,
        ActiveAt = situation.ActiveAt ?? sample.At,
        RecordedAt = now,
        ClearedAt = situation.ClearedAt,
        Quality = situation.Quality.ToString(),
    };
}
