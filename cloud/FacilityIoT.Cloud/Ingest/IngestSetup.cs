using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Broker to frame: the Sparkplug host, the registry of sites, boxes and points, the ledger that makes delivery exactly once in effect.</summary>
public static class IngestSetup
{
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<BrokerOptions, BrokerOptionsValidator>().BindConfiguration(BrokerOptions.Section);
        services.TryAddSingleton(TimeProvider.System);

        services.TryAddSingleton(provider => MqttPort.Client(provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(Session);
        services.AddSingleton(new TelemetryLane(TelemetryLane.DefaultCapacity));
        services.AddSingleton<RelationalLane>().AddSingleton<LedgerBook>().AddSingleton<UnknownZones>().AddSingleton<EstateRegistry>();
        services.AddSingleton<DeadLetters>().AddSingleton<BoxClocks>();
        services.AddSingleton<IngestHandlers>().AddSingleton<UrgentConditions>().AddSingleton<AckSender>().AddSingleton<Receiver>().AddSingleton<IngestCommit>().AddSingleton<RelationalWriter>();
        return services.AddHostedService<IngestService>();
    }

    private static HostSession Session(IServiceProvider provider)
    {
        var broker = provider.GetRequiredService<IOptions<BrokerOptions>>().Value;
        var options = new HostSessionOptions { HostId = broker.HostId, Broker = broker.ToBroker(), Groups = [.. broker.Groups] };
        return new HostSession(provider.GetRequiredService<IMqttClient>(), options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<HostSession>>());
    }
}
