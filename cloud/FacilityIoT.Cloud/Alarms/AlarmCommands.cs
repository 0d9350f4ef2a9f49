namespace FacilityIoT.Cloud.Alarms;

/// <summary>What can be asked of an alarm as it is now, by the names of the API. Pure.</summary>
public static class AlarmCommands
{
    public static IReadOnlyList<string> Allowed(Alarm alarm)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        (string Name, bool Allowed)[] all =
        [
            ("acknowledge", alarm.State is AlarmState.Unacknowledged or AlarmState.ReturnedUnacknowledged),
            ("shelve", alarm.ShelvedUntil is null || alarm.Class != AlarmClasses.Entrapment),
            ("confirmShelving", alarm.ShelfPending),
            ("unshelve", alarm.ShelvedUntil is not null),
            ("takeOutOfService", alarm.OutOfServiceTicket is null),
            ("returnToService", alarm.OutOfServiceTicket is not null),
            ("reset", alarm is { Open: true, Latched: true, ResetRequestedAt: null } && (alarm.Class != AlarmClasses.Entrapment || alarm.NobodyTrappedAt is not null)),
        ];
        return [.. all.Where(command => command.Allowed).Select(command => command.Name)];
    }
}
