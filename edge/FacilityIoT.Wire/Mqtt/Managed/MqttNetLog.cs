using System.Globalization;
using Microsoft.Extensions.Logging;
using MQTTnet.Diagnostics.Logger;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>MQTTnet's warnings and errors in our log. What matters of them reaches the caller as well, so they are for whoever looks closer.</summary>
internal sealed partial class MqttNetLog(MqttBroker broker, ILogger logger) : IMqttNetLogger
{
    public bool IsEnabled => logger.IsEnabled(LogLevel.Debug);

    public void Publish(MqttNetLogLevel level, string source, string message, object[]? parameters, Exception? exception)
    {
        if (level is MqttNetLogLevel.Warning or MqttNetLogLevel.Error && IsEnabled)
        {
            Said(logger, broker, parameters is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, message, parameters) : message, exception);
        }
    }

    [LoggerMessage(110, LogLevel.Debug, "{Broker}: MQTTnet says: {Text}")]
    private static partial void Said(ILogger logger, MqttBroker broker, string text, Exception? fault);
}
