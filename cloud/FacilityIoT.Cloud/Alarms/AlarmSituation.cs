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

    /// <summary>The latest birth said that the condition is normal since then, while frames were on their way: an older raise among them is history, not news.</summary>
    public DateTimeOffset? BornNormalAt { get; init; }

    /// <summary>Of the open alarm.</summary>
    public AlarmAcknowledgement? Acknowledged { get; init; }

    /// <summary>Of the open alarm: when people were last called to it.</summary>
    public DateTimeOffset? AnnunciatedAt { get; init; }

    public AlarmShelf? Shelf { get; init; }

    public AlarmSuppression? Suppression { get; init; }

    public AlarmOutOfService? OutOfService { get; init; }

    /// <summary>Of the open alarm: how often it became active.</summary>
    public int Activations { get; init; }

    public AlarmChatter Chatter { get; init; } = AlarmChatter.None;

    /// <summary>Of the open alarm.</summary>
    public AlarmResetRequest? ResetRequest { get; init; }

    /// <summary>Of the open alarm, when it is an entrapment.</summary>
    public NobodyTrapped? NobodyTrapped { get; init; }

    public bool IsOpen => State != AlarmState.Normal;

    /// <summary>Nobody is called while one of the three holds.</summary>
    public bool IsHeld => Shelf is { IsPending: false } || Suppression is not null || OutOfService is not null;
}
