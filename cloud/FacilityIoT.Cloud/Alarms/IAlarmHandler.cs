namespace FacilityIoT.Cloud.Alarms;

/// <summary>Takes part in an alarm's transition, in the same transaction.</summary>
public interface IAlarmHandler
{
    /// <summary>Called when the alarm has its key; a new one may still have to be saved before a query finds it. Throwing rolls the frame back; it is tried again.</summary>
    Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken);
}
