namespace FacilityIoT.Wire.Mqtt;

/// <summary>Everything one CONNECT needs. The session is always clean (Sparkplug principles-persistence-clean-session-311).</summary>
public sealed record MqttConnectRequest
{
    public required MqttBroker Broker { get; init; }

    /// <summary>Unique at the broker: a second connection with the same id ends the first.</summary>
    public required string ClientId { get; init; }

    public MqttWill? Will { get; init; }

    /// <summary>How many received messages may wait for the reader before the socket is held.</summary>
    public int ReceiveBuffer { get; init; } = 1024;
}

/// <summary>Where a broker is and how to prove who we are.</summary>
public sealed record MqttBroker
{
    public required string Host { get; init; }

    /// <summary>1–65535; 1883 plain, 8883 TLS by convention.</summary>
    public int Port { get; init; } = 1883;

    public string? User { get; init; }

    /// <summary>Never logged.</summary>
    public string? Password { get; init; }

    public MqttTls? Tls { get; init; }

    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>For TCP, TLS and CONNACK together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Host and port, for logs; no secrets.</summary>
    public override string ToString() => $"{(Tls is null ? "mqtt" : "mqtts")}://{Host}:{Port}";
}

/// <summary>TLS: PEM files. The server's certificate and name are always checked.</summary>
/// <param name="CaFile">The authority that signed the broker's certificate; null takes the system's store.</param>
/// <param name="CertificateFile">Our certificate, if the broker asks for one.</param>
/// <param name="KeyFile">Its private key, not encrypted.</param>
public sealed record MqttTls(string? CaFile, string? CertificateFile = null, string? KeyFile = null);
