using System.Globalization;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>The lines of an alarm's history. Pure.</summary>
internal static class AlarmHistory
{
    public static AlarmTransition Line(Alarm alarm, AlarmSituation before, AlarmStep step, AlarmEvent happened, DateTimeOffset now) => new()
    {
        AlarmId = alarm.Id,
        From = before.State,
        To = step.Next.State,
        Reason = step.Reason.ToString(),
        Actor = Actor(before, step, happened),
        At = happened.At,
        RecordedAt = now,
        Annunciated = step.Annunciate,
        Detail = Detail(before, step, happened),
        Version = alarm.Version,
    };

    /// <summary>Explained from its first moment on.</summary>
    public static AlarmTransition SuppressedLine(Alarm alarm, string cause, DateTimeOffset now) => new()
    {
        AlarmId = alarm.Id,
        From = alarm.State,
        To = alarm.State,
        Reason = nameof(AlarmReason.Suppressed),
        At = now,
        RecordedAt = now,
        Detail = cause,
        Version = alarm.Version,
    };

    private static string? Actor(AlarmSituation before, AlarmStep step, AlarmEvent happened) => happened switch
    {
        AlarmEvent.Acknowledge seen => seen.Actor,
        AlarmEvent.Reset reset => reset.Actor,
        AlarmEvent.Shelve shelve => shelve.Actor,
        AlarmEvent.ConfirmShelving confirm => confirm.Actor,
        AlarmEvent.Unshelve unshelve => unshelve.Actor,
        AlarmEvent.TakeOutOfService take => take.Actor,
        AlarmEvent.ReturnToService back => back.Actor,
        AlarmEvent.ConfirmNobodyTrapped confirmed => confirmed.Actor,
        _ when step.Reason == AlarmReason.Reset => before.ResetRequest?.By,
        _ => null,
    };

    private static string? Detail(AlarmSituation before, AlarmStep step, AlarmEvent happened) => happened switch
    {
        AlarmEvent.Shelve shelve => string.Create(CultureInfo.InvariantCulture, $"{shelve.Reason} (until {shelve.Until.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'})"),
        AlarmEvent.Suppress suppress => suppress.By,
        AlarmEvent.Unsuppress => before.Suppression?.By,
        AlarmEvent.TakeOutOfService take => $"{take.Ticket}: {take.Reason}",
        AlarmEvent.ReturnToService => before.OutOfService?.Ticket,
        _ when step.Reason is AlarmReason.ChatterEnded => string.Create(CultureInfo.InvariantCulture, $"{before.Activations} activations"),
        _ => null,
    };
}
