using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt.Native;

internal static partial class MqttLog
{
    [LoggerMessage(100, LogLevel.Debug, "{Broker}: libmosquitto says: {Text}")]
    public static partial void Library(ILogger logger, MqttBroker broker, string text);

    [LoggerMessage(101, LogLevel.Error, "{Broker}: a callback failed; the connection is dropped")]
    public static partial void CallbackFailed(ILogger logger, MqttBroker broker, Exception fault);

    [LoggerMessage(102, LogLevel.Warning, "{Broker}: no connection within {Timeout}; its thread is left to end by itself")]
    public static partial void ConnectAbandoned(ILogger logger, MqttBroker broker, TimeSpan timeout);
}
