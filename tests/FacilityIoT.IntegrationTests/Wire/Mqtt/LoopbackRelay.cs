using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.IntegrationTests.Wire.Mqtt;

/// <summary>Carries bytes between a loopback address of its own and a server's port; can cut every connection, as a link does.</summary>
internal sealed class LoopbackRelay : IDisposable
{
    private readonly TcpListener listener;
    private readonly int serverPort;
    private readonly List<Socket> open = [];
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

    /// <summary>How many connections were made so far.</summary>
    public int Accepted { get; private set; }

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
                    Accepted++;
                }

                _ = CarryAsync(client, server);
                _ = CarryAsync(server, client);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener was disposed or the server is gone: nothing more to carry.
            Cut();
        }
    }

    private static async Task CarryAsync(Socket from, Socket to)
    {
        try
        {
            await using var source = new NetworkStream(from);
            await using var target = new NetworkStream(to);
            await source.CopyToAsync(target);
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException)
        {
            // One side was cut: the other side follows.
            from.Close(0);
        }

        to.Close(0);
    }
}
