using System.Net;
using System.Net.Sockets;
using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt;

/// <summary>A broker for one connection at a time that says exactly what a test has it say, and keeps what it was told.</summary>
internal sealed class ScriptedBroker : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly MemoryStream heard = new();
    private readonly Lock gate = new();
    private TcpClient? client;

    public ScriptedBroker()
    {
        listener.Start();
        Broker = new MqttBroker { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, KeepAlive = TimeSpan.FromSeconds(1) };
    }

    public MqttBroker Broker { get; }

    /// <summary>Takes one connection, answers its CONNECT and from then on listens only, or answers PINGREQ, which every client may expect.</summary>
    /// <param name="connack">The return code of MQTT 3.1.1, section 3.2.2.3.</param>
    public async Task AcceptAsync(byte connack = 0)
    {
        client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await HearAsync(stream);
        await stream.WriteAsync(new byte[] { 0x20, 0x02, 0x00, connack });
        _ = ListenAsync(stream);
    }

    /// <summary>Sends bytes as they are.</summary>
    public async Task SayAsync(params byte[] packet) => await client!.GetStream().WriteAsync(packet);

    public void HangUp() => client!.Close();

    /// <summary>Everything that clients sent so far.</summary>
    public byte[] Heard()
    {
        lock (gate)
        {
            return heard.ToArray();
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        client?.Dispose();
    }

    private async Task ListenAsync(NetworkStream stream)
    {
        try
        {
            while (await HearAsync(stream) is { Length: > 0 } said)
            {
                if (said is [.., 0xC0, 0x00])
                {
                    await stream.WriteAsync(new byte[] { 0xD0, 0x00 });
                }
            }
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException)
        {
            // One of the two hung up.
        }
    }

    private async Task<byte[]> HearAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        var said = buffer[..await stream.ReadAsync(buffer)];
        lock (gate)
        {
            heard.Write(said);
        }

        return said;
    }
}
