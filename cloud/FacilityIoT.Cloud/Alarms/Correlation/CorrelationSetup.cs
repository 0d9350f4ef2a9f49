using FacilityIoT.Cloud.Alarms.Correlation.Boxes;
using FacilityIoT.Cloud.Alarms.Correlation.Dependencies;
using FacilityIoT.Cloud.Alarms.Correlation.Entrapments;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms.Correlation;

/// <summary>What needs more than one point: lost boxes, power losses, dependencies, entrapments, floods.</summary>
internal static class CorrelationSetup
{
    public static IServiceCollection AddCorrelation(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<BoxLossOptions, BoxLossOptionsValidator>().BindConfiguration(BoxLossOptions.Section);
        services.AddOptionsWithValidateOnStart<EntrapmentOptions, EntrapmentOptionsValidator>().BindConfiguration(EntrapmentOptions.Section);
        services.AddOptionsWithValidateOnStart<FloodOptions, FloodOptionsValidator>().BindConfiguration(FloodOptions.Section);
        services.AddSingleton<Suppressions>();
        services.AddSingleton<PowerLosses>().AddSingleton<BoxLossAlarm>().AddSingleton<IBoxHandler, BoxLossWatch>();
        services.AddSingleton<Elevators>().AddSingleton<IPointHandler, EntrapmentWatch>().AddSingleton<IBoxHandler, EntrapmentSilence>();
        services.AddSingleton<FloodWatch>();
        services.AddSingleton<DependencyWatch>();
        services.AddSingleton<IAlarmHandler>(provider => provider.GetRequiredService<DependencyWatch>()).AddSingleton<IAlarmExplanation>(provider => provider.GetRequiredService<DependencyWatch>());
        services.AddSingleton(provider => new DependencyBook(provider.GetRequiredService<Store>(), provider.GetRequiredService<DependencyWatch>()));
        return services.AddDueTimeHandler<BoxLossDue>().AddDueTimeHandler<BoxSettledDue>().AddDueTimeHandler<EntrapmentDue>().AddDueTimeHandler<FloodDue>();
    }
}
