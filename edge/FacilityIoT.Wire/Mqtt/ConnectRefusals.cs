namespace FacilityIoT.Wire.Mqtt;

/// <summary>The failures of a CONNECT that every adapter words alike.</summary>
internal static class ConnectRefusals
{
    /// <param name="connack">A code other than 0 of MQTT 3.1.1, section 3.2.2.3.</param>
    public static MqttConnectException Refused(MqttBroker broker, int connack) =>
        new(connack is 4 or 5 ? MqttConnectFailure.NotAuthorized : MqttConnectFailure.Refused, $"{broker} {Connack(connack)}.");

    /// <summary>The CONNACK codes of MQTT 3.1.1, section 3.2.2.3.</summary>
    public static string Connack(int code) => code switch
    {
        1 => "does not speak MQTT 3.1.1",
        2 => "refused the client id",
        3 => "is not available at the moment",
        4 => "refused the user name or the password",
        5 => "refused this client: not authorized",
        _ => $"refused the connection with code {code}",
    };

    public static MqttConnectException NoSuchName(MqttBroker broker) =>
        new(MqttConnectFailure.Unreachable, $"{broker}: the name '{broker.Host}' cannot be resolved.");

    public static MqttConnectException TimedOut(MqttBroker broker) =>
        new(MqttConnectFailure.TimedOut, $"{broker} did not answer within {broker.ConnectTimeout.TotalSeconds:0.#} s.");

    public static MqttConnectException Tls(MqttBroker broker, string? detail) =>
        new(MqttConnectFailure.Tls, $"{broker}: the TLS handshake failed; check the authority, the broker's name and our certificate. {detail}".TrimEnd());

    public static MqttConnectException TlsFile(string role, string why, Exception? inner = null) =>
        new(MqttConnectFailure.Tls, $"The TLS {role} cannot be read: {why}", inner);
}
