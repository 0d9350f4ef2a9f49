using FacilityIoT.Cloud.Alarms.Correlation;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Alarm frames to alarm states; what people, rules and time do to them.</summary>
public static class AlarmsSetup
{
    public static IServiceCollection AddAlarms(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<AlarmOptions, AlarmOptionsValidator>().BindConfiguration(AlarmOptions.Section);
        services.AddSingleton<AlarmRules>().AddSingleton<AlarmTimer>().AddSingleton<AlarmSteps>().AddSingleton<AlarmRecorder>();
        services.AddSingleton<IConditionHandler>(provider => provider.GetRequiredService<AlarmRecorder>());
        services.AddSingleton(provider => new AlarmBook(provider.GetRequiredService<Store>(), provider.GetRequiredService<AlarmSteps>(), provider.GetRequiredService<AlarmRules>()));
        services.AddSingleton(provider => new AlarmSuppressions(provider.GetRequiredService<AlarmSteps>(), provider.GetRequiredService<AlarmRules>()));
        services.AddSingleton(provider => new OwnAlarms(provider.GetRequiredService<AlarmRecorder>()));
        services.AddSingleton<BoxResets>().AddSingleton<IAlarmHandler>(provider => provider.GetRequiredService<BoxResets>()).AddHostedService<BoxResetSender>();
        return services.AddDueTimeHandler<AlarmDueTimes>().AddCorrelation();
    }
}
