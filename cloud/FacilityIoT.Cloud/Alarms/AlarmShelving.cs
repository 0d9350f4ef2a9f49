namespace FacilityIoT.Cloud.Alarms;

/// <summary>Shelving: by a person, with a reason, up to a hard maximum. Pure.</summary>
internal static class AlarmShelving
{
    /// <summary>A shelving may be prolonged, but never beyond the maximum since it began: then the alarm has to show itself once.</summary>
    public static AlarmStep Shelve(AlarmSituation state, AlarmEvent.Shelve shelve, AlarmRule rule, DateTimeOffset now)
    {
        var running = state.Shelf is { IsPending: false } shelf ? shelf : null;
        AlarmReason? refused = shelve switch
        {
            { PersonId: null } => AlarmReason.NeedsPerson,
            _ when string.IsNullOrWhiteSpace(shelve.Reason) => AlarmReason.NeedsReason,
            _ when shelve.Until <= now => AlarmReason.EndsTooEarly,
            _ when shelve.Until - (running?.At ?? now) > rule.LongestShelving => AlarmReason.EndsTooLate,
            _ when rule.Entrapment && running is not null => AlarmReason.NothingToDo,
            _ => null,
        };
        if (refused is { } reason)
        {
            return AlarmHolding.Refused(state, reason);
        }

        var asked = new AlarmShelf(running?.At ?? now, shelve.Until, shelve.PersonId!.Value, shelve.Actor, shelve.Reason);
        var confirmBy = now + rule.SecondPersonWithin;
        return rule.Entrapment
            ? AlarmHolding.Held(state with { Shelf = asked with { PendingUntil = confirmBy < shelve.Until ? confirmBy : shelve.Until } }, AlarmReason.ShelvingAsked)
            : AlarmHolding.Held(state with { Shelf = asked }, AlarmReason.Shelved);
    }

    public static AlarmStep Confirm(AlarmSituation state, AlarmEvent.ConfirmShelving confirm) => state.Shelf switch
    {
        not { IsPending: true } => AlarmHolding.Nothing(state),
        _ when confirm.PersonId is null => AlarmHolding.Refused(state, AlarmReason.NeedsPerson),
        { PersonId: var first } when first == confirm.PersonId => AlarmHolding.Refused(state, AlarmReason.NeedsAnotherPerson),
        var asked => AlarmHolding.Held(state with { Shelf = asked with { PendingUntil = null, ConfirmedBy = confirm.Actor } }, AlarmReason.Shelved),
    };

    public static AlarmStep Unshelve(AlarmSituation state) => state.Shelf switch
    {
        null => AlarmHolding.Nothing(state),
        { IsPending: true } => AlarmHolding.Held(state with { Shelf = null }, AlarmReason.Unshelved),
        _ => AlarmHolding.Released(state with { Shelf = null }, AlarmReason.Unshelved),
    };
}
