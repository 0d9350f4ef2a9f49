using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary>The demo's broker: mosquitto.</summary>
internal static class DemoBroker
{
    internal static async Task<IFacilityBroker> StartAsync(MosquittoSettings settings) => await MosquittoServer.StartAsync(settings);
}
