using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>Tickets, alarms and boxes as series in InfluxDB, for dashboards that know no other source.</summary>
public static class TrendsSetup
{
    public static IServiceCollection AddTrends(this IServiceCollection services)
    {
        services.AddSingleton<ISampled, OpenWork>().AddSingleton<ISampled, BoxStates>();
        services.AddSingleton(provider => Follower(provider, new TicketTrail())).AddSingleton(provider => Follower(provider, new AlarmTrail()));
        return services.AddHostedService<TrendService>();
    }

    private static TrailFollower Follower(IServiceProvider provider, ITrail trail) => new(
        trail,
        provider.GetRequiredService<TelemetryReader>(),
        provider.GetRequiredService<IMeasuredPointWriter>(),
        provider.GetRequiredService<IDbContextFactory<FacilityDb>>(),
        provider.GetRequiredService<ILogger<TrailFollower>>());
}
