namespace FacilityIoT.Wire.Mqtt;

/// <summary>The MQTT port: makes one connection per call. Reconnecting is the caller's (see the Sparkplug sessions), because every CONNECT carries its own will.</summary>
public interface IMqttClient
{
    /// <summary>Connects and waits for the broker's CONNACK.</summary>
    /// <exception cref="MqttConnectException">No broker, refused, TLS failure or time-out; the reason says which.</exception>
    Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken);
}

/// <summary>One MQTT 3.1.1 network connection, from CONNACK to its end. Thread-safe.</summary>
/// <remarks>Disposing without <see cref="DisconnectAsync"/> drops the socket, so that the broker publishes the will.</remarks>
public interface IMqttConnection : IAsyncDisposable
{
    /// <summary>Messages in the order the broker sent them. Bounded: a slow reader holds the socket, nothing is dropped. Completes when the connection ends.</summary>
    System.Threading.Channels.ChannelReader<MqttMessage> Messages { get; }

    /// <summary>Completes, never faults, when the connection has ended; the result says why.</summary>
    Task<MqttClosed> Closed { get; }

    /// <summary>QoS 0: completes when the message was handed to the socket. QoS 1: completes on PUBACK.</summary>
    /// <exception cref="MqttClosedException">The connection has ended; the message may or may not have arrived.</exception>
    ValueTask PublishAsync(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain, CancellationToken cancellationToken);

    /// <summary>Subscribes and waits for the SUBACK.</summary>
    /// <exception cref="MqttSubscribeException">The broker refused one of the filters.</exception>
    /// <exception cref="MqttClosedException">The connection has ended.</exception>
    Task SubscribeAsync(IReadOnlyList<MqttSubscription> subscriptions, CancellationToken cancellationToken);

    /// <summary>Sends DISCONNECT after everything published before; the broker discards the will.</summary>
    Task DisconnectAsync(CancellationToken cancellationToken);
}

/// <summary>MQTT quality of service. Sparkplug uses 0 and 1 only.</summary>
public enum MqttQos
{
    AtMostOnce = 0,
    AtLeastOnce = 1,
}

/// <param name="Topic">The topic as received.</param>
/// <param name="Payload">A copy; the receiver may keep it.</param>
/// <param name="Retained">Whether the broker sent it from its retained store.</param>
public sealed record MqttMessage(string Topic, ReadOnlyMemory<byte> Payload, MqttQos Qos, bool Retained);

public sealed record MqttSubscription(string Filter, MqttQos Qos);

/// <summary>The will, published by the broker when the connection ends without DISCONNECT.</summary>
public sealed record MqttWill(string Topic, ReadOnlyMemory<byte> Payload, MqttQos Qos, bool Retain);

/// <summary>Why a connection ended.</summary>
/// <param name="ByUs">True after <see cref="IMqttConnection.DisconnectAsync"/> or disposal.</param>
public sealed record MqttClosed(bool ByUs, string Reason);
