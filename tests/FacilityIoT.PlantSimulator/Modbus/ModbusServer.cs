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
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Bind(new IPEndPoint(address, port));
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
