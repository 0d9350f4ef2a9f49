using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>The life of an alarm after ISA-18.2: a pure function.</summary>
/// <remarks>
/// Reports may come repeated, late and in any order. Whatever the order, the same reports lead to the same open alarms in the same states:
/// the newest state in the box's own numbering counts, and an activation with none newer is never lost, even when its end is known first.
/// </remarks>
public static class AlarmEngine
{
    /// <param name="now">When the cloud decides; held times and shelving will need it.</param>
    public static AlarmStep Step(AlarmSituation state, AlarmEvent happened, AlarmRule rule, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return happened switch
        {
            AlarmEvent.Reported report => Report(state, report, rule),
            AlarmEvent.Observed seen => Observe(state, seen, rule),
            AlarmEvent.Acknowledge => Acknowledge(state, rule),
            AlarmEvent.Reset => Reset(state),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, $"Unknown event at {now:O}."),
        };
    }

    private static AlarmStep Report(AlarmSituation state, AlarmEvent.Reported report, AlarmRule rule)
    {
        var quality = report.Order > state.LastQuality;
        var changed = quality && report.Quality != state.Quality;
        if (quality)
        {
            state = state with { LastQuality = report.Order, Quality = report.Quality };
        }

        if (report.Active is not { } active)
        {
            return new AlarmStep(state, AlarmReason.QualityChanged, changed && state.IsOpen ? AlarmEffect.Change : AlarmEffect.None);
        }

        if (report.Order <= state.LastState)
        {
            return Late(state, report, active, rule);
        }

        state = state with { LastState = report.Order, StateAt = report.At, LastRaise = active ? report.Order : state.LastRaise };
        var step = active ? Activate(state, report.At, AlarmReason.Raised) : Return(state, report.At, rule, AlarmReason.ReturnedToNormal);
        return step.Effect == AlarmEffect.None && changed && state.IsOpen ? step with { Effect = AlarmEffect.Change } : step;
    }

    /// <summary>A report from before the newest state.</summary>
    private static AlarmStep Late(AlarmSituation state, AlarmEvent.Reported report, bool active, AlarmRule rule)
    {
        if (!active || report.Order == state.LastState)
        {
            return new AlarmStep(state, AlarmReason.OlderThanKnown, report.Order == state.LastState ? AlarmEffect.None : AlarmEffect.History);
        }

        var newest = report.Order > state.LastRaise;
        state = newest ? state with { LastRaise = report.Order } : state;
        if (state.IsOpen)
        {
            var earlier = report.At < state.ActiveAt;
            return new AlarmStep(earlier ? state with { ActiveAt = report.At } : state, AlarmReason.OlderThanKnown, earlier ? AlarmEffect.Change : AlarmEffect.History);
        }

        // No activation as new as this one was ever seen, only its end: the fault was there, and someone must know.
        return newest
            ? new AlarmStep(
                state with { State = rule.Latch ? AlarmState.Unacknowledged : AlarmState.ReturnedUnacknowledged, ActiveAt = report.At, ClearedAt = state.StateAt },
                AlarmReason.RaisedLate,
                AlarmEffect.Open)
            : new AlarmStep(state, AlarmReason.OlderThanKnown, AlarmEffect.History);
    }

    private static AlarmStep Observe(AlarmSituation state, AlarmEvent.Observed seen, AlarmRule rule)
    {
        var changed = seen.Quality != state.Quality;
        state = state with { Quality = seen.Quality };
        var step = seen.Active switch
        {
            null => new AlarmStep(state, AlarmReason.QualityChanged, AlarmEffect.None),
            true when state.IsOpen && state.Active => new AlarmStep(state, AlarmReason.AlreadyActive, AlarmEffect.None),
            true => Activate(state with { StateAt = seen.At }, seen.At, AlarmReason.FoundActive),
            false when !state.IsOpen || !state.Active => new AlarmStep(state, AlarmReason.AlreadyNormal, AlarmEffect.None),
            false when !seen.Settled => new AlarmStep(state, AlarmReason.NotSettled, AlarmEffect.None),
            false => Return(state with { StateAt = seen.At }, seen.At, rule, AlarmReason.FoundNormal),
        };
        return step.Effect == AlarmEffect.None && changed && state.IsOpen ? step with { Effect = AlarmEffect.Change } : step;
    }

    private static AlarmStep Activate(AlarmSituation state, DateTimeOffset at, AlarmReason reason)
    {
        if (state.IsOpen && state.Active)
        {
            return new AlarmStep(state, AlarmReason.AlreadyActive, AlarmEffect.None);
        }

        var next = state with { Active = true, State = AlarmState.Unacknowledged, ClearedAt = null };
        return state.IsOpen
            ? new AlarmStep(next with { ActiveAt = at < state.ActiveAt ? at : state.ActiveAt }, reason == AlarmReason.Raised ? AlarmReason.RaisedAgain : reason, AlarmEffect.Change)
            : new AlarmStep(next with { ActiveAt = at }, reason, AlarmEffect.Open);
    }

    private static AlarmStep Return(AlarmSituation state, DateTimeOffset at, AlarmRule rule, AlarmReason reason)
    {
        if (!state.IsOpen || !state.Active)
        {
            return new AlarmStep(state with { Active = false }, AlarmReason.AlreadyNormal, AlarmEffect.None);
        }

        var next = state with { Active = false, ClearedAt = at };
        return (rule.Latch, state.State) switch
        {
            (true, _) => new AlarmStep(next, AlarmReason.ReturnedButLatched, AlarmEffect.Change),
            (false, AlarmState.Acknowledged) => new AlarmStep(next with { State = AlarmState.Normal }, AlarmReason.ReturnedAndClosed, AlarmEffect.Close),
            _ => new AlarmStep(next with { State = AlarmState.ReturnedUnacknowledged }, reason, AlarmEffect.Change),
        };
    }

    private static AlarmStep Acknowledge(AlarmSituation state, AlarmRule rule) => state.State switch
    {
        AlarmState.ReturnedUnacknowledged => new AlarmStep(state with { State = AlarmState.Normal }, AlarmReason.AcknowledgedAndClosed, AlarmEffect.Close),
        AlarmState.Unacknowledged when state.Active || rule.Latch => new AlarmStep(state with { State = AlarmState.Acknowledged }, AlarmReason.Acknowledged, AlarmEffect.Change),
        // A latch that a later birth took away: it has returned, and nothing holds it any more.
        AlarmState.Unacknowledged => new AlarmStep(state with { State = AlarmState.Normal }, AlarmReason.AcknowledgedAndClosed, AlarmEffect.Close),
        _ => new AlarmStep(state, AlarmReason.NothingToDo, AlarmEffect.None),
    };

    private static AlarmStep Reset(AlarmSituation state) => state switch
    {
        { IsOpen: false } => new AlarmStep(state, AlarmReason.NothingToDo, AlarmEffect.None),
        { Active: true } => new AlarmStep(state, AlarmReason.StillActive, AlarmEffect.None),
        _ => new AlarmStep(state with { State = AlarmState.Normal }, AlarmReason.Reset, AlarmEffect.Close),
    };
}
