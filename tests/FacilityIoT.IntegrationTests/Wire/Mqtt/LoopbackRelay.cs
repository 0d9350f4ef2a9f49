using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt;

/// <summary>Carries bytes between a loopback address of its own and a server's port, keeps what clients send, and can cut every connection, as a link does.</summary>
internal sealed class LoopbackRelay : IDisposable
{
    private readonly TcpListener listener;
    private readonly int serverPort;
    private readonly List<Socket> open = [];
    private readonly MemoryStream sent = new();
    private readonly Lock gate = new();

    public LoopbackRelay(IPAddress address, int serverPort)
    {
        this.serverPort = serverPort;
        listener = new TcpListener(address, 0);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Every byte that clients sent so far.</summary>
    public byte[] SentByClients()
    {
        lock (gate)
        {
            return sent.ToArray();
        }
    }

    /// <summary>Resets every connection; new ones are carried again.</summary>
    public void Cut()
    {
        lock (gate)
        {
            foreach (var socket in open)
            {
                // No lingering: the other side sees a reset.
                socket.Close(0);
            }

            open.Clear();
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await server.ConnectAsync(IPAddress.Loopback, serverPort);
                lock (gate)
                {
                    open.AddRange([client, server]);
                }

                _ = CarryAsync(client, server, record: true);
                _ = CarryAsync(server, client, record: false);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener was disposed or the server is gone: nothing more to carry.
            Cut();
        }
    }

    private async Task CarryAsync(Socket from, Socket to, bool record)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                if (record)
                {
                    lock (gate)
                    {
                        sent.Write(buffer, 0, count);
                    }
                }

                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // One side was cut: the other side follows.
            from.Close(0);
        }

        to.Close(0);
    }
}
