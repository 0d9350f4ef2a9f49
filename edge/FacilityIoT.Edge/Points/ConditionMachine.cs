using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Points;

/// <summary>Where an alarm condition stands.</summary>
/// <param name="Active">What is reported.</param>
/// <param name="Raised">The trigger after its delays; with a latch, <paramref name="Active"/> may outlast it.</param>
/// <param name="Input">The trigger now.</param>
/// <param name="Known">The trigger as last known, for deadbands.</param>
/// <param name="KnownSince">Monotonic: when the trigger was last unknown before; nothing is decided earlier.</param>
/// <param name="TurnedAt">Monotonic: since when the known trigger differs from <paramref name="Raised"/>; null when it does not.</param>
internal readonly record struct ConditionPhase(bool Active, bool Raised, Truth Input, Truth Known, TimeSpan KnownSince, TimeSpan? TurnedAt)
{
    /// <summary>As remembered over a restart: an open condition is open until evidence says otherwise.</summary>
    public static ConditionPhase Restore(bool active) => new(active, active, Truth.Unknown, active ? Truth.True : Truth.Unknown, default, null);
}

/// <summary>On-delay, off-delay and latch of one condition. Unknown holds the delays: they run on, but nothing is decided until the next known value.</summary>
internal static class ConditionMachine
{
    public static ConditionPhase See(ConditionPhase phase, Truth truth, TimeSpan now)
    {
        if (truth == Truth.Unknown)
        {
            return phase with { Input = Truth.Unknown };
        }

        var differs = truth == Truth.True != phase.Raised;
        return phase with
        {
            Input = truth,
            Known = truth,
            KnownSince = phase.Input == Truth.Unknown ? now : phase.KnownSince,
            TurnedAt = differs ? phase.TurnedAt ?? now : null,
        };
    }

    /// <summary>When a delay ends; null when none runs or the trigger is unknown.</summary>
    public static TimeSpan? Due(AlarmCondition condition, ConditionPhase phase)
    {
        if (phase.TurnedAt is not { } turned || phase.Input == Truth.Unknown)
        {
            return null;
        }

        var due = turned + (phase.Raised ? condition.OffDelay : condition.OnDelay);
        return due > phase.KnownSince ? due : phase.KnownSince;
    }

    /// <summary>The delay has ended.</summary>
    public static ConditionPhase Turn(AlarmCondition condition, ConditionPhase phase)
    {
        var raised = !phase.Raised;
        return phase with { Raised = raised, Active = raised || (condition.Latch && phase.Active), TurnedAt = null };
    }

    /// <summary>A person resets a latch: it ends if the trigger has ended, otherwise nothing changes.</summary>
    public static ConditionPhase Reset(ConditionPhase phase) => phase with { Active = phase.Raised };
}
