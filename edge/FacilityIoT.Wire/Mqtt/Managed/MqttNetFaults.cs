using System.Net.Sockets;
using MQTTnet;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>Turns what MQTTnet returns or throws for a failed CONNECT into the failure and a sentence that says what to look at.</summary>
internal static class MqttNetFaults
{
    /// <summary>MQTTnet returns a refusal as a result, in the codes of MQTT 5.</summary>
    public static MqttConnectException Refused(MqttBroker broker, MqttClientConnectResultCode code) => ConnectRefusals.Refused(broker, code switch
    {
        MqttClientConnectResultCode.UnsupportedProtocolVersion => 1,
        MqttClientConnectResultCode.ClientIdentifierNotValid => 2,
        MqttClientConnectResultCode.ServerUnavailable => 3,
        MqttClientConnectResultCode.BadUserNameOrPassword => 4,
        MqttClientConnectResultCode.NotAuthorized => 5,
        _ => (int)code,
    });

    /// <summary>No CONNACK.</summary>
    public static MqttConnectException NoConnack(MqttBroker broker, Exception fault)
    {
        var causes = CausesOf(fault).ToList();
        var socket = causes.OfType<SocketException>().FirstOrDefault();
        return socket?.SocketErrorCode switch
        {
            SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.NoRecovery => ConnectRefusals.NoSuchName(broker),
            // TCP was there, and then not any more: with TLS, a broker that does not like our certificate hangs up.
            null or SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown or SocketError.NotConnected when broker.Tls is not null =>
                ConnectRefusals.Tls(broker, causes[^1].Message),
            null => new(MqttConnectFailure.Unreachable, $"{broker} closed the connection before its CONNACK: {causes[^1].Message}", fault),
            _ => new(MqttConnectFailure.Unreachable, $"{broker}: {socket.Message}.", fault),
        };
    }

    private static IEnumerable<Exception> CausesOf(Exception fault)
    {
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
