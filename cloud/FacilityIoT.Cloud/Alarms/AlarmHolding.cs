namespace FacilityIoT.Cloud.Alarms;

/// <summary>Suppression by design and maintenance; what they have in common with shelving. Pure.</summary>
internal static class AlarmHolding
{
    public static AlarmStep Suppress(AlarmSituation state, AlarmEvent.Suppress suppress) => state.Suppression is { } present && present.By != suppress.InsteadOf
        ? Nothing(state)
        : Held(state with { Suppression = new AlarmSuppression(suppress.By, suppress.At) }, AlarmReason.Suppressed);

    public static AlarmStep Unsuppress(AlarmSituation state, AlarmEvent.Unsuppress unsuppress) =>
        state.Suppression is not { } suppression || (unsuppress.By is { } by && by != suppression.By)
            ? Nothing(state)
            : Released(state with { Suppression = null }, AlarmReason.Unsuppressed);

    public static AlarmStep TakeOutOfService(AlarmSituation state, AlarmEvent.TakeOutOfService take) =>
        take.PersonId is null ? Refused(state, AlarmReason.NeedsPerson)
        : string.IsNullOrWhiteSpace(take.Reason) ? Refused(state, AlarmReason.NeedsReason)
        : state.OutOfService is not null ? Nothing(state)
        : Held(state with { OutOfService = new AlarmOutOfService(take.At, take.Actor, take.Reason, take.Ticket) }, AlarmReason.OutOfService);

    public static AlarmStep ReturnToService(AlarmSituation state) =>
        state.OutOfService is null ? Nothing(state) : Released(state with { OutOfService = null }, AlarmReason.ReturnedToService);

    /// <summary>A hold belongs to the condition: without an open alarm it is a line in the history of the latest one.</summary>
    public static AlarmStep Held(AlarmSituation next, AlarmReason reason) => new(next, reason, next.IsOpen ? AlarmEffect.Change : AlarmEffect.History);

    /// <summary>One hold is gone. When it was the last, what is active must be acknowledged anew.</summary>
    public static AlarmStep Released(AlarmSituation next, AlarmReason reason) =>
        Held(next is { IsOpen: true, Active: true, IsHeld: false } ? next with { State = AlarmState.Unacknowledged, Acknowledged = null } : next, reason);

    public static AlarmStep Refused(AlarmSituation state, AlarmReason reason) => new(state, reason, AlarmEffect.None);

    public static AlarmStep Nothing(AlarmSituation state) => Refused(state, AlarmReason.NothingToDo);
}
