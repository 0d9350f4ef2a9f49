using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary>The demo's broker: MQTTnet's, in this process, so that nothing but InfluxDB need be installed.</summary>
internal static class DemoBroker
{
    internal static async Task<IFacilityBroker> StartAsync(MosquittoSettings settings) => await EmbeddedBroker.StartAsync(settings);
}
