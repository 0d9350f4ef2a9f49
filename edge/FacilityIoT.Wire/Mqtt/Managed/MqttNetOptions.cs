using MQTTnet;
using MQTTnet.Formatter;
using MQTTnet.Protocol;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>A request in MQTTnet's words. Made anew for each connection: every one has its own will, and certificates on disk may have been renewed.</summary>
internal static class MqttNetOptions
{
    /// <exception cref="MqttConnectException">A TLS file cannot be read.</exception>
    public static MqttClientOptions Of(MqttConnectRequest request)
    {
        var broker = request.Broker;
        var options = new MqttClientOptionsBuilder()
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithTcpServer(broker.Host, broker.Port)
            .WithClientId(request.ClientId)
            .WithCleanSession()
            .WithKeepAlivePeriod(TimeSpan.FromSeconds(Math.Clamp((int)broker.KeepAlive.TotalSeconds, 1, ushort.MaxValue)))
            .WithTimeout(broker.ConnectTimeout)
            // Otherwise head and payload are two writes, and so two segments on the wire.
            .WithoutPacketFragmentation();
        if (broker.User is { } user)
        {
            options.WithCredentials(user, broker.Password ?? "");
        }

        if (broker.Tls is { } tls)
        {
            options.WithTlsOptions(TlsFiles.Read(tls));
        }

        if (request.Will is { } will)
        {
            options.WithWillTopic(will.Topic).WithWillPayload(will.Payload.ToArray()).WithWillQualityOfServiceLevel(Qos(will.Qos)).WithWillRetain(will.Retain);
        }

        return options.Build();
    }

    // Both count as the protocol does.
    public static MqttQualityOfServiceLevel Qos(MqttQos qos) => (MqttQualityOfServiceLevel)qos;
}
