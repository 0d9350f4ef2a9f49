using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Retention;

/// <summary>What is too old goes, once a day; the tickets before their alarms.</summary>
public static class RetentionSetup
{
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<RetentionOptions, RetentionOptionsValidator>().BindConfiguration(RetentionOptions.Section);
        services.AddSingleton<Microsoft.Extensions.Options.IValidateOptions<RetentionOptions>, ElevatorRecordsRule>();
        services.AddSingleton<IRetentionRule, TimerRetention>().AddSingleton<IRetentionRule, DeadLetterRetention>().AddSingleton<IRetentionRule, TicketRetention>()
            .AddSingleton<IRetentionRule, AlarmRetention>().AddSingleton<IRetentionRule, ReportRetention>().AddSingleton<IRetentionRule, AuditRetention>();
        services.AddSingleton<RetentionTimer>().AddSingleton<IDueTimeHandler>(provider => provider.GetRequiredService<RetentionTimer>());
        return services.AddHostedService<RetentionStart>();
    }
}
