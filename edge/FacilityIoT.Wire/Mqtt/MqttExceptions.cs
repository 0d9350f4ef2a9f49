namespace FacilityIoT.Wire.Mqtt;

/// <summary>Why a CONNECT failed.</summary>
public enum MqttConnectFailure
{
    /// <summary>DNS, TCP or a socket closed before CONNACK.</summary>
    Unreachable,

    /// <summary>User, password or certificate refused (CONNACK 4 or 5).</summary>
    NotAuthorized,

    /// <summary>Any other CONNACK code.</summary>
    Refused,

    /// <summary>The TLS handshake failed: certificate, name or protocol.</summary>
    Tls,

    TimedOut,
}

public sealed class MqttConnectException(MqttConnectFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public MqttConnectFailure Failure { get; } = failure;
}

public sealed class MqttClosedException(string message) : IOException(message);

public sealed class MqttSubscribeException(string filter) : Exception($"The broker refused the subscription '{filter}'; does its access list allow it?");
