using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Sparkplug;

internal static partial class SessionLog
{
    [LoggerMessage(200, LogLevel.Information, "Connected to {Broker}")]
    public static partial void Connected(ILogger logger, MqttBroker broker);

    [LoggerMessage(201, LogLevel.Warning, "No connection to {Broker}, trying again: {Why}")]
    public static partial void NotConnected(ILogger logger, MqttBroker broker, string why);

    [LoggerMessage(202, LogLevel.Debug, "Stopped waiting for {Broker}")]
    public static partial void Stopping(ILogger logger, MqttBroker broker);

    [LoggerMessage(203, LogLevel.Information, "Born: {Node} with bdSeq {BdSeq} and {Devices} devices")]
    public static partial void Born(ILogger logger, EdgeNodeId node, int bdSeq, int devices);

    [LoggerMessage(204, LogLevel.Warning, "A message on '{Topic}' is passed over: {Why}")]
    public static partial void PassedOver(ILogger logger, string topic, string why);

    [LoggerMessage(205, LogLevel.Information, "Primary host {Host} is {State}")]
    public static partial void PrimaryHost(ILogger logger, string host, string state);

    [LoggerMessage(206, LogLevel.Warning, "The death certificate of {Node} could not be published before disconnecting: {Why}; the broker publishes the will")]
    public static partial void DeathNotSent(ILogger logger, string node, string why);

    [LoggerMessage(207, LogLevel.Information, "Asking {Node} for its births: {Why}")]
    public static partial void AskingForRebirth(ILogger logger, EdgeNodeId node, string why);

    [LoggerMessage(208, LogLevel.Warning, "Somebody set the state of host {Host} to offline; it is set right")]
    public static partial void StateSetRight(ILogger logger, string host);

    [LoggerMessage(209, LogLevel.Debug, "Rejected a message on '{Topic}': {Reason}, {Detail}")]
    public static partial void Rejected(ILogger logger, string topic, RejectionReason reason, string detail);

    [LoggerMessage(210, LogLevel.Debug, "Refused {Count} metrics of a message on '{Topic}': {Reason}, {Detail}")]
    public static partial void MetricsRefused(ILogger logger, int count, string topic, RejectionReason reason, string detail);
}
