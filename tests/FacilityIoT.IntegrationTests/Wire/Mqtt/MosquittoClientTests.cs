using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt;

/// <summary>The contract, by libmosquitto.</summary>
public sealed class MosquittoClientTests : MqttClientContract
{
    protected override IMqttClient CreateClient() => new MosquittoClient(NullLogger<MosquittoClient>.Instance);
}
