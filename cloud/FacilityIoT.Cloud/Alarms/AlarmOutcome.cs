namespace FacilityIoT.Cloud.Alarms;

/// <summary>What became of what a person asked of an alarm.</summary>
public abstract record AlarmOutcome
{
    /// <param name="Reason">Why the engine did what it did.</param>
    public sealed record Done(Alarm Alarm, AlarmReason Reason) : AlarmOutcome;

    public sealed record NoSuchAlarm(long Id) : AlarmOutcome;

    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(Alarm Alarm, AlarmReason Reason, string Sentence) : AlarmOutcome;

    /// <summary>Somebody or something changed it since the asker saw it.</summary>
    /// <param name="Changes">What happened since that version.</param>
    public sealed record Changed(Alarm Alarm, IReadOnlyList<AlarmTransition> Changes) : AlarmOutcome;
}
