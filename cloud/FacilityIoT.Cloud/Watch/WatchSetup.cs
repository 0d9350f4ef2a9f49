using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Watch;

/// <summary>The service looks after itself each minute.</summary>
public static class WatchSetup
{
    public static IServiceCollection AddWatch(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WatchOptions, WatchOptionsValidator>().BindConfiguration(WatchOptions.Section);
        services.AddSingleton<IWatchCheck, AlarmsHaveTickets>().AddSingleton<IWatchCheck, ClocksAreTold>().AddSingleton<IWatchCheck, TimersFire>()
            .AddSingleton<IWatchCheck, LevelOnesAreDelivered>();
        return services.AddSingleton<WatchRound>().AddSingleton<IRecurringWork>(provider => provider.GetRequiredService<WatchRound>());
    }
}
