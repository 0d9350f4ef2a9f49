using System.Buffers;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using MQTTnet;
using MQTTnet.Adapter;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Formatter;
using MQTTnet.Implementations;
using MQTTnet.Packets;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>
/// MQTTnet's adapter of a socket, made to wait: it reads the next packet when the inbox has room, and puts each message into it in the order of
/// the wire. MQTTnet's own queue of messages has no bound and reads on, however slow its handler is.
/// </summary>
internal sealed class HeldAdapter(IMqttChannelAdapter adapter, HeldInbox inbox) : IMqttChannelAdapter
{
    public long BytesReceived => adapter.BytesReceived;

    public long BytesSent => adapter.BytesSent;

    public X509Certificate2 ClientCertificate => adapter.ClientCertificate;

    public EndPoint RemoteEndPoint => adapter.RemoteEndPoint;

    public EndPoint LocalEndPoint => adapter.LocalEndPoint;

    public bool IsSecureConnection => adapter.IsSecureConnection;

    public MqttPacketFormatterAdapter PacketFormatterAdapter => adapter.PacketFormatterAdapter;

    public async Task<MqttPacket?> ReceivePacketAsync(CancellationToken cancellationToken)
    {
        try
        {
            await inbox.RoomAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // As the adapter itself says that it was cancelled.
            return null;
        }

        var packet = await adapter.ReceivePacketAsync(cancellationToken);
        if (packet is MqttPublishPacket publish)
        {
            inbox.Add(MessageOf(publish));
        }

        return packet;
    }

    public Task ConnectAsync(CancellationToken cancellationToken) => adapter.ConnectAsync(cancellationToken);

    public Task DisconnectAsync(CancellationToken cancellationToken) => adapter.DisconnectAsync(cancellationToken);

    public Task SendPacketAsync(MqttPacket packet, CancellationToken cancellationToken) => adapter.SendPacketAsync(packet, cancellationToken);

    public void ResetStatistics() => adapter.ResetStatistics();

    public void Dispose() => adapter.Dispose();

    // Every packet was read into an array of its own, which nobody else keeps.
    private static MqttMessage MessageOf(MqttPublishPacket publish) => new(
        publish.Topic, publish.Payload.IsSingleSegment ? publish.Payload.First : publish.Payload.ToArray(), (MqttQos)publish.QualityOfServiceLevel, publish.Retain);
}

/// <summary>Makes the adapters of one connection.</summary>
internal sealed class HeldAdapters(HeldInbox inbox) : IMqttClientAdapterFactory
{
    private readonly MqttClientAdapterFactory adapters = new();

    public IMqttChannelAdapter CreateClientAdapter(MqttClientOptions options, MqttPacketInspector packetInspector, IMqttNetLogger logger) =>
        new HeldAdapter(adapters.CreateClientAdapter(options, packetInspector, logger), inbox);
}
