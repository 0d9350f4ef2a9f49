using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Mqtt.Managed;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt.Managed;

/// <summary>The contract, by MQTTnet.</summary>
public sealed class MqttNetClientTests : MqttClientContract
{
    protected override IMqttClient CreateClient() => new MqttNetClient(NullLogger<MqttNetClient>.Instance);
}
