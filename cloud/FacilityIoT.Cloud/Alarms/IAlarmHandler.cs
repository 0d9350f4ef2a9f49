namespace FacilityIoT.Cloud.Alarms;

/// <summary>Takes part in an alarm's transition, in the same transaction.</summary>
public interface IAlarmHandler
{
    /// <summary>Called after the alarm's row has its key. Throwing rolls the frame back; it is tried again.</summary>
    Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken);
}
