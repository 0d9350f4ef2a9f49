using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Everything the engine knows of one condition at one point.</summary>
public sealed record AlarmSituation
{
    /// <summary>Of the open alarm; <see cref="AlarmState.Normal"/> when none is open.</summary>
    public AlarmState State { get; init; } = AlarmState.Normal;

    /// <summary>The condition itself, last known.</summary>
    public bool Active { get; init; }

    public Quality Quality { get; init; } = Quality.Good;

    /// <summary>Of the open alarm: the earliest raise that belongs to it.</summary>
    public DateTimeOffset? ActiveAt { get; init; }

    /// <summary>Of the open alarm: when the condition returned to normal.</summary>
    public DateTimeOffset? ClearedAt { get; init; }

    /// <summary>Event time of the last state in order.</summary>
    public DateTimeOffset? StateAt { get; init; }

    /// <summary>The latest raise or clear that was taken.</summary>
    public EventOrder LastState { get; init; }

    /// <summary>The latest raise that was taken.</summary>
    public EventOrder LastRaise { get; init; }

    /// <summary>The latest report of any quality.</summary>
    public EventOrder LastQuality { get; init; }

    public bool IsOpen => State != AlarmState.Normal;
}
