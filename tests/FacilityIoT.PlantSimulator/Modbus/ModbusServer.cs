using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>A Modbus TCP server: several units behind one port, several connections at a time, each on a thread of its own.</summary>
public sealed class ModbusServer : IDisposable
{
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<ServerConnection, byte> connections = [];
    private readonly Thread acceptor;
    private long accepted;
    private volatile bool stopped;

    /// <param name="port">0 for a free one.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public ModbusServer(IPAddress address, int port, IReadOnlyDictionary<byte, SimulatedUnit> units)
    {
        Units = units;
        Bind(address, port);
        listener.Listen(64);
        Port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        acceptor = new Thread(Accept) { IsBackground = true, Name = $"modbus server {Port}" };
        acceptor.Start();
    }

    public int Port { get; }

    public IReadOnlyDictionary<byte, SimulatedUnit> Units { get; }

    /// <summary>Connections accepted so far.</summary>
    public long Accepted => Interlocked.Read(ref accepted);

    /// <summary>Closes every connection; new ones are accepted.</summary>
    public void DropConnections()
    {
        foreach (var connection in connections.Keys)
        {
            connection.Close();
        }
    }

    public void Dispose()
    {
        stopped = true;
        listener.Dispose();
        DropConnections();
        acceptor.Join();
        foreach (var connection in connections.Keys)
        {
            connection.Join();
        }
    }

    /// <summary>A free port is taken below the kernel's ephemeral range (32768 and up), so that no outgoing connection holds it when the server restarts.</summary>
    private void Bind(IPAddress address, int port)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                listener.Bind(new IPEndPoint(address, port == 0 ? Random.Shared.Next(20_000, 32_000) : port));
                return;
            }
            catch (SocketException taken) when (port == 0 && attempt < 100 && taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                continue;
            }
        }
    }

    private void Accept()
    {
        while (!stopped)
        {
            try
            {
                var socket = listener.Accept();
                Interlocked.Increment(ref accepted);
                var connection = new ServerConnection(socket, Units, ended => connections.TryRemove(ended, out _));
                connections[connection] = 0;
                connection.Start();
            }
            catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
            {
                // Stopped, or a peer that gave up before it was accepted: only the first ends the loop.
                stopped |= closed is ObjectDisposedException;
            }
        }
    }
}
