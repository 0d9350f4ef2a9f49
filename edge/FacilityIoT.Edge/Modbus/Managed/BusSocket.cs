using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.Edge.Modbus.Managed;

/// <summary>
/// TCP connections made on the calling thread alone. The asynchronous ways need the thread pool for their end and for their limit: with a busy pool they
/// last for many seconds, and a device that is there counts as unreachable.
/// </summary>
internal static class BusSocket
{
    /// <summary>Tries the host's addresses one after the other.</summary>
    /// <param name="limit">For each address; above zero.</param>
    /// <exception cref="SocketException">The host has no address, or none took the connection in time: why the last one did not.</exception>
    public static Socket Connect(string host, int port, TimeSpan limit)
    {
        var fault = new SocketException((int)SocketError.HostNotFound);
        foreach (var address in IPAddress.TryParse(host, out var written) ? [written] : Dns.GetHostAddresses(host))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, SendTimeout = (int)Math.Ceiling(limit.TotalMilliseconds) };
            try
            {
                Connect(socket, new IPEndPoint(address, port), limit);
                return socket;
            }
            catch (SocketException reason)
            {
                socket.Dispose();
                fault = reason;
            }
        }

        throw fault;
    }

    private static void Connect(Socket socket, IPEndPoint peer, TimeSpan limit)
    {
        socket.Blocking = false;
        try
        {
            socket.Connect(peer);
        }
        catch (SocketException begun) when (begun.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
        {
            if (!socket.Poll(limit, SelectMode.SelectWrite))
            {
                throw new SocketException((int)SocketError.TimedOut);
            }

            if (socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error) is int and not 0 and var error)
            {
                throw new SocketException(error);
            }
        }

        socket.Blocking = true;
    }
}
