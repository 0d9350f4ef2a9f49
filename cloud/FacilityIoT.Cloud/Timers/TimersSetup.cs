namespace FacilityIoT.Cloud.Timers;

/// <summary>Every timer is a row with a due time: a restart forgets nothing, and what fell due meanwhile fires at once.</summary>
public static class TimersSetup
{
    public static IServiceCollection AddTimers(this IServiceCollection services) =>
        services.AddSingleton<DueTimeWake>().AddSingleton<DueTimes>().AddSingleton<DueTimeSweep>().AddHostedService<DueTimeService>()
            .AddSingleton<IRecurringWork, SweepWork>().AddHostedService<Schedules>();

    /// <summary>Registers who answers for a kind of timer.</summary>
    public static IServiceCollection AddDueTimeHandler<T>(this IServiceCollection services)
        where T : class, IDueTimeHandler => services.AddSingleton<IDueTimeHandler, T>();
}
