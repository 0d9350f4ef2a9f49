namespace FacilityIoT.Cloud.Alarms;

/// <summary>What boxes say of a condition, in any order. Pure.</summary>
internal static class AlarmReports
{
    public static AlarmStep Report(AlarmSituation state, AlarmEvent.Reported report, AlarmRule rule, DateTimeOffset now)
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

        var news = !report.Historical || state.BornNormalAt is not { } normalAt || report.At > normalAt;
        state = state with { LastState = report.Order, StateAt = report.At, LastRaise = active ? report.Order : state.LastRaise };
        var step = active ? Activate(state, report.At, news || rule.Latch ? AlarmReason.Raised : AlarmReason.RaisedInBacklog, rule, now)
            : Return(state, report.At, rule, report.Removed ? AlarmReason.RemovedFromBox : AlarmReason.ReturnedToNormal);
        return step.Effect == AlarmEffect.None && changed && state.IsOpen ? step with { Effect = AlarmEffect.Change } : step;
    }

    public static AlarmStep Observe(AlarmSituation state, AlarmEvent.Observed seen, AlarmRule rule, DateTimeOffset now)
    {
        var changed = seen.Quality != state.Quality;
        state = state with { Quality = seen.Quality, BornNormalAt = seen is { Active: false, Settled: false } ? seen.At : null };
        var step = seen.Active switch
        {
            null => new AlarmStep(state, AlarmReason.QualityChanged, AlarmEffect.None),

            // Opened from a backlog as history, and now it turns out to be there.
            true when state is { IsOpen: true, Active: true, AnnunciatedAt: null, IsHeld: false } => new AlarmStep(state, AlarmReason.FoundActive, AlarmEffect.Change),
            true when state.IsOpen && state.Active => new AlarmStep(state, AlarmReason.AlreadyActive, AlarmEffect.None),
            true => Activate(state with { StateAt = seen.At }, seen.At, AlarmReason.FoundActive, rule, now),
            false when !state.IsOpen || !state.Active => new AlarmStep(state, AlarmReason.AlreadyNormal, AlarmEffect.None),
            false when !seen.Settled => new AlarmStep(state, AlarmReason.NotSettled, AlarmEffect.None),
            false => Return(state with { StateAt = seen.At }, seen.At, rule, seen.Removed ? AlarmReason.RemovedFromBox : AlarmReason.FoundNormal),
        };
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
                Opened(state, report.At) with { State = rule.Latch ? AlarmState.Unacknowledged : AlarmState.ReturnedUnacknowledged, ClearedAt = state.StateAt },
                AlarmReason.RaisedLate,
                AlarmEffect.Open)
            : new AlarmStep(state, AlarmReason.OlderThanKnown, AlarmEffect.History);
    }

    private static AlarmStep Activate(AlarmSituation state, DateTimeOffset at, AlarmReason reason, AlarmRule rule, DateTimeOffset now)
    {
        if (state.IsOpen && state.Active)
        {
            return new AlarmStep(state, AlarmReason.AlreadyActive, AlarmEffect.None);
        }

        var next = state with { Active = true, Chatter = state.Chatter.Activated(at, rule, now) };
        if (!state.IsOpen)
        {
            return new AlarmStep(Opened(next, at), reason, AlarmEffect.Open);
        }

        next = next with
        {
            ActiveAt = at < state.ActiveAt ? at : state.ActiveAt, ClearedAt = null, Activations = state.Activations + 1, ResetRequest = null, NobodyTrapped = null,
        };
        if (next.Chatter.IsOn)
        {
            return new AlarmStep(
                state.State == AlarmState.Acknowledged && state.Chatter.IsOn ? next : Unacknowledged(next),
                state.Chatter.IsOn ? AlarmReason.ActivatedInChatter : AlarmReason.ChatterBegan,
                AlarmEffect.Change);
        }

        return new AlarmStep(Unacknowledged(next), reason == AlarmReason.Raised ? AlarmReason.RaisedAgain : reason, AlarmEffect.Change);
    }

    private static AlarmStep Return(AlarmSituation state, DateTimeOffset at, AlarmRule rule, AlarmReason reason)
    {
        if (!state.IsOpen || !state.Active)
        {
            return new AlarmStep(state with { Active = false }, AlarmReason.AlreadyNormal, AlarmEffect.None);
        }

        var next = state with { Active = false, ClearedAt = at, ResetRequest = null };
        return state switch
        {
            // Nobody watches it any more; an entrapment still needs somebody who looked.
            _ when reason == AlarmReason.RemovedFromBox => rule.Entrapment
                ? new AlarmStep(next, reason, AlarmEffect.Change)
                : new AlarmStep(next with { State = AlarmState.Normal }, reason, AlarmEffect.Close),
            { ResetRequest: not null } => new AlarmStep(next with { State = AlarmState.Normal }, AlarmReason.Reset, AlarmEffect.Close),
            _ when rule.Latch => new AlarmStep(next, AlarmReason.ReturnedButLatched, AlarmEffect.Change),

            // It will be back in a moment: it stays one alarm until it has been quiet.
            { Chatter.IsOn: true, State: AlarmState.Acknowledged } => new AlarmStep(next, AlarmReason.ReturnedInChatter, AlarmEffect.Change),
            { State: AlarmState.Acknowledged } => new AlarmStep(next with { State = AlarmState.Normal }, AlarmReason.ReturnedAndClosed, AlarmEffect.Close),
            _ => new AlarmStep(next with { State = AlarmState.ReturnedUnacknowledged }, state.Chatter.IsOn ? AlarmReason.ReturnedInChatter : reason, AlarmEffect.Change),
        };
    }

    private static AlarmSituation Opened(AlarmSituation state, DateTimeOffset at) => Unacknowledged(state) with
    {
        ActiveAt = at, ClearedAt = null, AnnunciatedAt = null, Activations = 1, ResetRequest = null, NobodyTrapped = null,
    };

    private static AlarmSituation Unacknowledged(AlarmSituation state) => state with { State = AlarmState.Unacknowledged, Acknowledged = null };
}
