namespace FacilityIoT.Cloud.Alarms;

/// <summary>How people answer an open alarm. Pure.</summary>
internal static class AlarmAnswers
{
    /// <summary>Acknowledging never clears: an active alarm stays open.</summary>
    public static AlarmStep Acknowledge(AlarmSituation state, AlarmEvent.Acknowledge seen, AlarmRule rule)
    {
        var next = state with { Acknowledged = new AlarmAcknowledgement(seen.At, seen.Actor, seen.PersonId, seen.At + rule.AcknowledgementLasts) };
        return state.State switch
        {
            AlarmState.Unacknowledged when state.Active || rule.Latch => new AlarmStep(next with { State = AlarmState.Acknowledged }, AlarmReason.Acknowledged, AlarmEffect.Change),

            // It will be back in a moment: it stays one alarm until it has been quiet.
            AlarmState.ReturnedUnacknowledged when state.Chatter.IsOn => new AlarmStep(next with { State = AlarmState.Acknowledged }, AlarmReason.Acknowledged, AlarmEffect.Change),

            // Unacknowledged and not active: a latch that a later birth took away. It has returned, and nothing holds it any more.
            AlarmState.ReturnedUnacknowledged or AlarmState.Unacknowledged => new AlarmStep(next with { State = AlarmState.Normal }, AlarmReason.AcknowledgedAndClosed, AlarmEffect.Close),
            _ => new AlarmStep(state, AlarmReason.NothingToDo, AlarmEffect.None),
        };
    }

    /// <summary>A box that holds the latch says "active" until it is asked to reset it: then it answers, or its trigger still holds.</summary>
    public static AlarmStep Reset(AlarmSituation state, AlarmEvent.Reset reset, AlarmRule rule)
    {
        var refused = state switch
        {
            { IsOpen: false } => AlarmReason.NothingToDo,
            _ when reset.PersonId is null => AlarmReason.NeedsPerson,
            { NobodyTrapped: null } when rule.Entrapment => AlarmReason.NobodyTrappedNotConfirmed,
            { State: AlarmState.ReturnedUnacknowledged } => AlarmReason.NotLatched,
            { Active: true } when !rule.LatchedOnBox => AlarmReason.StillActive,
            { ResetRequest: not null } => AlarmReason.NothingToDo,
            _ => (AlarmReason?)null,
        };
        return refused is { } reason ? new AlarmStep(state, reason, AlarmEffect.None)
            : state.Active ? new AlarmStep(state with { ResetRequest = new AlarmResetRequest(reset.At, reset.Actor) }, AlarmReason.ResetRequested, AlarmEffect.Change)
            : new AlarmStep(state with { State = AlarmState.Normal }, AlarmReason.Reset, AlarmEffect.Close);
    }

    /// <summary>It counts for this activation alone; the alarm stays until it is reset.</summary>
    public static AlarmStep ConfirmNobodyTrapped(AlarmSituation state, AlarmEvent.ConfirmNobodyTrapped confirmed, AlarmRule rule) =>
        rule.Entrapment && state.IsOpen
            ? new AlarmStep(state with { NobodyTrapped = new NobodyTrapped(confirmed.At, confirmed.Actor) }, AlarmReason.NobodyTrappedConfirmed, AlarmEffect.Change)
            : new AlarmStep(state, AlarmReason.NothingToDo, AlarmEffect.None);
}
