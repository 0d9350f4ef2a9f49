using System.Globalization;
using System.Text;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>How many bytes of MQTT the broker has received, by its own count: whole packets of every client, inside TLS.</summary>
internal static class BrokerTraffic
{
    /// <summary>Lines of mosquitto.conf: the counters once a second instead of every ten.</summary>
    public const string Configuration = "sys_interval 1";

    private const string Received = "$SYS/broker/bytes/received";
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);

    // Two intervals: what is asked for now is in the counter by then.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2.2);

    /// <exception cref="TimeoutException">The broker does not tell.</exception>
    public static async Task<long> BytesReceivedAsync(FacilityScenario facility, CancellationToken cancellationToken)
    {
        await Task.Delay(Settled, TimeProvider.System, cancellationToken);
        await using var connection = await MqttPort.Client(NullLoggerFactory.Instance).ConnectAsync(
            new MqttConnectRequest
            {
                Broker = new MqttBroker { Host = MosquittoServer.Host, Port = facility.Broker.Port, User = facility.Reader.Name, Password = facility.Reader.Password },
                ClientId = "bench-traffic",
            },
            cancellationToken);
        await connection.SubscribeAsync([new MqttSubscription(Received, MqttQos.AtLeastOnce)], cancellationToken);
        var message = await connection.Messages.ReadAsync(cancellationToken).AsTask().WaitAsync(Deadline, cancellationToken);
        return long.Parse(Encoding.ASCII.GetString(message.Payload.Span), CultureInfo.InvariantCulture);
    }
}
