using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt;

/// <summary>MQTT 3.1.1 over libmosquitto with our own poll loop: one thread owns one handle.</summary>
public sealed class MosquittoClient(ILogger<MosquittoClient> logger) : IMqttClient
{
    public Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken)
    {
        _ = logger;
        throw new NotImplementedException();
    }
}
