using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Alarm frames to alarm states.</summary>
public static class AlarmsSetup
{
    public static IServiceCollection AddAlarms(this IServiceCollection services) => services.AddSingleton<IConditionHandler, AlarmRecorder>();
}
