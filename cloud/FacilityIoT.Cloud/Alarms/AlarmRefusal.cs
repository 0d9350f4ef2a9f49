namespace FacilityIoT.Cloud.Alarms;

/// <summary>Why something is not possible, and what to do instead. Pure.</summary>
public static class AlarmRefusal
{
    public static string Sentence(Alarm alarm, AlarmReason reason, AlarmEvent asked, AlarmRule rule)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        return reason switch
        {
            AlarmReason.NothingToDo => Already(alarm, asked),
            AlarmReason.StillActive => $"Alarm {alarm.Id} is still active; it can be reset when its condition has returned to normal.",
            AlarmReason.NotLatched => $"Alarm {alarm.Id} is not latched; acknowledge it instead.",
            AlarmReason.NeedsPerson => "Only a person can do this; a program's key cannot.",
            AlarmReason.NeedsAnotherPerson => "The person who asked for the shelving cannot confirm it; a second person must.",
            AlarmReason.NeedsReason => "Say why.",
            AlarmReason.EndsTooEarly => "The end must be ahead.",
            AlarmReason.EndsTooLate when rule.LongestShelving == TimeSpan.Zero => $"Alarms of level {alarm.Level} cannot be shelved.",
            AlarmReason.EndsTooLate => $"An alarm of level {alarm.Level} can be shelved for at most {rule.LongestShelving:c}, counted from when its shelving began.",
            AlarmReason.NobodyTrappedNotConfirmed =>
                "An entrapment ends only when a named person on site has confirmed that nobody is trapped (confirmNobodyTrapped on its ticket).",
            _ => $"Alarm {alarm.Id}: {reason}.",
        };
    }

    private static string Already(Alarm alarm, AlarmEvent asked) => asked switch
    {
        AlarmEvent.Acknowledge when alarm.State == AlarmState.Acknowledged => $"Alarm {alarm.Id} was acknowledged by {alarm.AcknowledgedBy}.",
        AlarmEvent.Reset when alarm.ResetRequestedAt is not null => $"The box of alarm {alarm.Id} was asked to reset its latch a moment ago.",
        AlarmEvent.Acknowledge or AlarmEvent.Reset => $"Alarm {alarm.Id} is closed.",
        AlarmEvent.ConfirmShelving => $"No shelving of alarm {alarm.Id} waits for a second person.",
        AlarmEvent.Shelve or AlarmEvent.Unshelve => alarm.ShelvedUntil is null ? $"Alarm {alarm.Id} is not shelved." : $"Alarm {alarm.Id} is shelved already; unshelve it first.",
        AlarmEvent.TakeOutOfService => $"Alarm {alarm.Id} is out of service already, for ticket {alarm.OutOfServiceTicket}.",
        AlarmEvent.ReturnToService => $"Alarm {alarm.Id} is in service.",
        _ => $"There is nothing to do for alarm {alarm.Id}.",
    };
}
