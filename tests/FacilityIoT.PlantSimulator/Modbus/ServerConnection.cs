using System.Buffers.Binary;
using System.Net.Sockets;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>One master's connection. libmodbus receives and answers; what no honest library sends is written to the socket by hand.</summary>
internal sealed unsafe class ServerConnection
{
    /// <summary>What a TCP gateway answers for a unit that is not behind it.</summary>
    private const byte GatewayTargetFailed = 11;

    private readonly Socket socket;
    private readonly IReadOnlyDictionary<byte, SimulatedUnit> units;
    private readonly Action<ServerConnection> ended;
    private readonly object gate = new();
    private bool closing;
    private readonly Thread thread;

    public ServerConnection(Socket socket, IReadOnlyDictionary<byte, SimulatedUnit> units, Action<ServerConnection> ended)
    {
        (this.socket, this.units, this.ended) = (socket, units, ended);
        socket.NoDelay = true;
        thread = new Thread(Serve) { IsBackground = true, Name = "modbus connection" };
    }

    public void Start() => thread.Start();

    public void Join() => thread.Join();

    /// <summary>Wakes the thread, which then closes the socket.</summary>
    public void Close()
    {
        lock (gate)
        {
            closing = true;
            Monitor.PulseAll(gate);
        }

        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // The master was quicker.
            _ = gone;
        }
    }

    private void Serve()
    {
        var context = LibmodbusServer.NewTcp(null, 502);
        _ = LibmodbusServer.SetSocket(context, (int)socket.Handle);
        var buffer = stackalloc byte[260];
        var length = 0;
        do
        {
            length = LibmodbusServer.Receive(context, buffer);
        }
        while (length > 0 && Answer(context, buffer, length));

        LibmodbusServer.Free(context);
        ended(this);
        socket.Dispose();
    }

    private bool Answer(nint context, byte* request, int length)
    {
        var bytes = new Span<byte>(request, length);
        if (!units.TryGetValue(bytes[6], out var unit))
        {
            return LibmodbusServer.ReplyException(context, request, GatewayTargetFailed) >= 0;
        }

        if (unit.Take(bytes) is { } exception)
        {
            return LibmodbusServer.ReplyException(context, request, exception) >= 0;
        }

        switch (unit.Fault)
        {
            case UnitFault.Dead:
                return true;
            case UnitFault.HangUp:
                return false;
            case UnitFault.ShortFrame:
                // The header promises a whole answer; half of it comes.
                return Send([bytes[0], bytes[1], 0, 0, 0, 9, bytes[6], bytes[7], 6, 0x12]);
            case UnitFault.Garbage:
                return Send("HTTP/1.1 400 Bad Request\r\n\r\n"u8);
            case UnitFault.Late:
                lock (gate)
                {
                    _ = !closing && Monitor.Wait(gate, unit.Delay);
                }

                break;
            case UnitFault.WrongUnit:
                bytes[6]++;
                break;
            case UnitFault.WrongTransaction:
                BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(bytes) - 1));
                break;
        }

        return unit.Memory.Reply(context, request, length);
    }

    private bool Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return socket.Send(bytes) == bytes.Length;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
