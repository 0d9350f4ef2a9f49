using System.Runtime.InteropServices;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>Turns what the library reports of a failed CONNECT into the failure and a sentence that says what to look at.</summary>
internal static class ConnectFaults
{
    private const int BrokenPipe = 32;
    private const int Protocol = 71;
    private const int ConnectionReset = 104;
    private const int NotConnected = 107;

    /// <summary>TCP, name resolution or the beginning of TLS failed.</summary>
    /// <param name="systemError">Linux errno of the call.</param>
    public static MqttConnectException NoConnection(MqttBroker broker, MosquittoCode code, int systemError, string? libraryFault) => code switch
    {
        MosquittoCode.AddressLookup => ConnectRefusals.NoSuchName(broker),
        // TCP was there: a broker that does not like our certificate hangs up while we still write (TLS 1.3 lets us write first). The library says EPROTO when its
        // alert came before that.
        MosquittoCode.Errno when broker.Tls is not null && systemError is (BrokenPipe or Protocol or ConnectionReset or NotConnected) => ConnectRefusals.Tls(broker, libraryFault ?? Marshal.GetPInvokeErrorMessage(systemError)),
        MosquittoCode.Errno => new(MqttConnectFailure.Unreachable, $"{broker}: {Marshal.GetPInvokeErrorMessage(systemError)}."),
        MosquittoCode.ConnectionLost when broker.Tls is not null => ConnectRefusals.Tls(broker, libraryFault ?? LibMosquitto.Describe(code)),
        MosquittoCode.Tls => ConnectRefusals.Tls(broker, libraryFault),
        _ => new(MqttConnectFailure.Unreachable, $"{broker}: {LibMosquitto.Describe(code)}."),
    };

    /// <summary>There was a socket, but no good CONNACK.</summary>
    public static MqttConnectException NoConnack(MqttBroker broker, int? connack, string? reason, string? libraryFault) => connack switch
    {
        > 0 => ConnectRefusals.Refused(broker, connack.Value),
        // A broker answers what it refuses by CONNACK; one that hangs up did not like our certificate, and its alert may be lost on the way.
        _ when broker.Tls is not null => ConnectRefusals.Tls(broker, libraryFault ?? reason),
        _ => new(MqttConnectFailure.Unreachable, $"{broker} closed the connection before its CONNACK: {reason}"),
    };
}
