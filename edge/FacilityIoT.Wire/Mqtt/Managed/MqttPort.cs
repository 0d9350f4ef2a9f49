using FacilityIoT.Wire.Mqtt.Managed;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt;

/// <summary>What stands behind the MQTT port: MQTTnet.</summary>
public static class MqttPort
{
    public static IMqttClient Client(ILoggerFactory loggers) => new MqttNetClient(loggers.CreateLogger<MqttNetClient>());
}
