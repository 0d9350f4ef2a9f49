using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>What can happen to an alarm. Times are the event's own: the box's clock, or ours for what people do.</summary>
public abstract record AlarmEvent(DateTimeOffset At)
{
    /// <summary>A numbered sample of the condition. <paramref name="Active"/> is null when the quality is not good.</summary>
    public sealed record Reported(DateTimeOffset At, EventOrder Order, bool? Active, Wire.Sparkplug.Quality Quality) : AlarmEvent(At);

    /// <summary>The condition's present value in a birth: it has no place in the order, and reconciles what frames did not tell.</summary>
    /// <param name="Settled">True when no frame is on its way that could tell of a clearing.</param>
    public sealed record Observed(DateTimeOffset At, bool? Active, Wire.Sparkplug.Quality Quality, bool Settled) : AlarmEvent(At);

    /// <summary>A person has seen it.</summary>
    public sealed record Acknowledge(DateTimeOffset At, string Actor) : AlarmEvent(At);

    /// <summary>A person ends a latched alarm whose condition has returned to normal.</summary>
    public sealed record Reset(DateTimeOffset At, string Actor) : AlarmEvent(At);
}

/// <summary>What the birth says of a condition, as far as the engine asks.</summary>
/// <param name="Latch">Returning to normal does not end it; a person resets it.</param>
public readonly record struct AlarmRule(bool Latch);
