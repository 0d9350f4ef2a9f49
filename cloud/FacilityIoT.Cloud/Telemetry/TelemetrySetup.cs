using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Telemetry frames to InfluxDB, acknowledged after the write; and the way back, downsampled there.</summary>
public static class TelemetrySetup
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<InfluxOptions, InfluxOptionsValidator>().BindConfiguration(InfluxOptions.Section);
        services.AddSingleton(provider => TelemetryPort.Writer(
            new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }, provider.GetRequiredService<IOptions<InfluxOptions>>()));
        services.AddSingleton<ITelemetryWriter>(provider => provider.GetRequiredService<IInfluxWriter>());
        services.AddSingleton<IMeasuredPointWriter>(provider => provider.GetRequiredService<IInfluxWriter>());
        services.AddSingleton<BatchWriter>();
        services.AddHostedService<TelemetryBatcher>();

        services.AddHttpClient(TelemetryReader.Client).ConfigureHttpClient((provider, client) => client.Timeout = provider.GetRequiredService<IOptions<InfluxOptions>>().Value.Timeout);
        return services.AddSingleton<TelemetryReader>();
    }
}
