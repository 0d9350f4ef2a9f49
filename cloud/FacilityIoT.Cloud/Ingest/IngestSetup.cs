namespace FacilityIoT.Cloud.Ingest;

/// <summary>Broker to frame: the Sparkplug host, the registry of sites, boxes and points, the ledger that makes delivery exactly once in effect.</summary>
public static class IngestSetup
{
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<BrokerOptions, BrokerOptionsValidator>().BindConfiguration(BrokerOptions.Section);
        return services;
    }
}
