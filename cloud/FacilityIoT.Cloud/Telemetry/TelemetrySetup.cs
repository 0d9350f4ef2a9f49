namespace FacilityIoT.Cloud.Telemetry;

/// <summary>Telemetry frames to InfluxDB, acknowledged after the write; and the way back, downsampled there.</summary>
public static class TelemetrySetup
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<InfluxOptions, InfluxOptionsValidator>().BindConfiguration(InfluxOptions.Section);
        return services;
    }
}
