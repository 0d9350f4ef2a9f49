using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>Everything remembered of one point between two readings. A value: a step makes a new one.</summary>
internal readonly record struct PointState
{
    /// <summary>What is known now.</summary>
    public required LiveValue Current { get; init; }

    public ContactState Contact { get; init; }

    public ReportState Report { get; init; }

    /// <summary>False before the first reading, or the first verdict that there is none: nothing to tell yet.</summary>
    public bool Heard { get; init; }

    /// <summary>The device is lost, and this point has not been read since.</summary>
    public bool Explained { get; init; }

    /// <summary>Monotonic: the last good reading, or the start.</summary>
    public required TimeSpan LastGood { get; init; }

    /// <summary>No good reading for StaleAfter.</summary>
    public bool Silent { get; init; }

    /// <summary>By the index of the point's alarms. Never written to: a change makes a copy.</summary>
    public required ConditionPhase[] Conditions { get; init; }

    /// <param name="restored">By the index of the point's alarms: whether it was open before the restart.</param>
    public static PointState Start(Point point, IReadOnlyList<bool> restored, Moment now) => new()
    {
        Current = LiveValue.Unheard(now.WallMs),
        LastGood = now.Mono,
        Conditions = [.. point.Alarms.Select((_, i) => ConditionPhase.Restore(restored[i]))],
    };

    public Evidence Evidence => new(Current.Value, Current.Quality, Heard, Explained, Silent);

    public bool IsGood => Current.Quality == Quality.Good;
}
