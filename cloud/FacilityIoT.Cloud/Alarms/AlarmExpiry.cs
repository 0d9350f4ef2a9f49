namespace FacilityIoT.Cloud.Alarms;

/// <summary>What time alone does to an alarm, one thing at a step: the caller asks again while <see cref="AlarmDue.Next"/> is not ahead. Pure.</summary>
internal static class AlarmExpiry
{
    public static AlarmStep Pass(AlarmSituation state, AlarmRule rule, DateTimeOffset now)
    {
        if (AlarmDue.ShelvingEnds(state) <= now)
        {
            return state.Shelf!.IsPending
                ? AlarmHolding.Held(state with { Shelf = null }, AlarmReason.ShelvingNotConfirmed)
                : AlarmHolding.Released(state with { Shelf = null }, AlarmReason.ShelvingEnded);
        }

        if (AlarmDue.ResetFails(state, rule) <= now)
        {
            return new AlarmStep(state with { ResetRequest = null }, AlarmReason.ResetNotTaken, AlarmEffect.Change);
        }

        if (AlarmDue.ChatterEnds(state) <= now)
        {
            return Quiet(state with { Chatter = AlarmChatter.None }, rule);
        }

        var unseen = state with { State = AlarmState.Unacknowledged, Acknowledged = null };
        return AlarmDue.AcknowledgementEnds(state) <= now ? new AlarmStep(unseen, AlarmReason.AcknowledgementExpired, AlarmEffect.Change)
            : AlarmDue.Realarm(state, rule) <= now ? new AlarmStep(unseen, AlarmReason.Realarmed, AlarmEffect.Change)
            : AlarmHolding.Nothing(state);
    }

    /// <summary>What returned while it chattered and was acknowledged ends now.</summary>
    private static AlarmStep Quiet(AlarmSituation next, AlarmRule rule) =>
        next is { State: AlarmState.Acknowledged, Active: false } && !rule.Latch
            ? new AlarmStep(next with { State = AlarmState.Normal }, AlarmReason.ChatterEnded, AlarmEffect.Close)
            : AlarmHolding.Held(next, AlarmReason.ChatterEnded);
}
