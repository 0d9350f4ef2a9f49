using FacilityIoT.Wire.Mqtt.Native;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt;

/// <summary>What stands behind the MQTT port: libmosquitto.</summary>
public static class MqttPort
{
    public static IMqttClient Client(ILoggerFactory loggers) => new MosquittoClient(loggers.CreateLogger<MosquittoClient>());
}
