using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.Edge.Modbus.Native;

/// <summary>A Modbus TCP master over libmodbus: its connection, its time limits and its framing.</summary>
/// <remarks>
/// libmodbus compares an answer's transaction but not its unit, and tells no one the transaction it used. So the request's twelve bytes
/// are ours, and <see cref="ModbusTcpFrame.Check"/> compares everything. After any doubt the connection is closed: an answer that comes
/// late meets a closed socket and is never taken for the next one.
/// </remarks>
public sealed class LibmodbusMaster : IModbusMaster
{
    private const int NoSignal = 0x4000;
    private const int Etimedout = 110;

    private readonly ModbusBus bus;
    private readonly TimeProvider time;
    private readonly CancellationToken stopping;
    private readonly nint context;
    private readonly byte[] request = new byte[ModbusTcpFrame.RequestLength];
    private readonly byte[] answer = new byte[ModbusTcpFrame.MaxLength];
    private ushort transaction;
    private bool connected;
    private bool disposed;

    /// <param name="stopping">Ends the pause after connecting early.</param>
    /// <exception cref="DllNotFoundException">libmodbus is missing; the message names its package.</exception>
    public LibmodbusMaster(ModbusBus bus, TimeProvider time, CancellationToken stopping = default)
    {
        (this.bus, this.time, this.stopping) = (bus, time, stopping);
        context = Libmodbus.NewTcp(bus.Host, bus.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (context == 0)
        {
            throw new ArgumentException($"libmodbus refuses {bus.Host}:{bus.Port}: {Libmodbus.Describe(Marshal.GetLastPInvokeError())}.");
        }

        var timeout = bus.Timeout > TimeSpan.Zero ? bus.Timeout : TimeSpan.FromMilliseconds(1);
        Libmodbus.SetResponseTimeout(context, (uint)timeout.TotalSeconds, (uint)(timeout.Ticks % TimeSpan.TicksPerSecond / 10));
        // 0: the limit above is for the whole answer, so that an attempt costs at most one timeout however slowly the bytes drip.
        Libmodbus.SetByteTimeout(context, 0, 0);
    }

    public ModbusResult ReadBits(byte unit, ModbusTable table, ushort address, Span<bool> into)
    {
        var result = Exchange(unit, table, address, into.Length, (into.Length + 7) / 8);
        for (var i = 0; result.Ok && i < into.Length; i++)
        {
            into[i] = (answer[ModbusTcpFrame.DataOffset + (i / 8)] >> (i % 8) & 1) != 0;
        }

        return result;
    }

    public ModbusResult ReadRegisters(byte unit, ModbusTable table, ushort address, Span<ushort> into)
    {
        var result = Exchange(unit, table, address, into.Length, 2 * into.Length);
        for (var i = 0; result.Ok && i < into.Length; i++)
        {
            into[i] = BinaryPrimitives.ReadUInt16BigEndian(answer.AsSpan(ModbusTcpFrame.DataOffset + (2 * i)));
        }

        return result;
    }

    public void Dispose()
    {
        if (!disposed)
        {
            disposed = true;
            Disconnect();
            Libmodbus.Free(context);
        }
    }

    private ModbusResult Exchange(byte unit, ModbusTable table, ushort address, int count, int dataBytes)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var reused = connected;
        var result = Ask(unit, table, address, count, dataBytes, out var closedByPeer);
        if (reused && closedByPeer)
        {
            // Many gateways close an idle connection; that says nothing of the unit.
            result = Ask(unit, table, address, count, dataBytes, out _);
        }

        return result;
    }

    private ModbusResult Ask(byte unit, ModbusTable table, ushort address, int count, int dataBytes, out bool closedByPeer)
    {
        closedByPeer = false;
        if (!connected && Connect() is { Ok: false } unreachable)
        {
            return unreachable;
        }

        ModbusTcpFrame.WriteRequest(request, ++transaction, unit, table, address, (ushort)count);
        answer.AsSpan().Clear();
        var sent = Libmodbus.Send(Libmodbus.GetSocket(context), ref request[0], request.Length, NoSignal);
        var length = sent == request.Length ? Libmodbus.ReceiveConfirmation(context, ref answer[0]) : -1;
        var error = length < 0 ? Marshal.GetLastPInvokeError() : 0;
        var result = length >= 0 ? ModbusTcpFrame.Check(request, answer.AsSpan(0, length), dataBytes) : Unanswered(unit, error);
        if (result.Outcome is not (ModbusOutcome.Ok or ModbusOutcome.Exception))
        {
            Disconnect();
        }

        closedByPeer = length < 0 && error != Etimedout && result.Outcome == ModbusOutcome.TimedOut;
        return result;
    }

    private ModbusResult Connect()
    {
        if (Libmodbus.Connect(context) != 0)
        {
            return NoAnswer.Unreachable(bus, Libmodbus.Describe(Marshal.GetLastPInvokeError()));
        }

        connected = true;
        time.WaitUntil(time.After(time.GetTimestamp(), bus.PauseAfterConnect), stopping);
        return new ModbusResult(ModbusOutcome.Ok);
    }

    private void Disconnect()
    {
        if (connected)
        {
            connected = false;
            Libmodbus.Close(context);
        }
    }

    private ModbusResult Unanswered(byte unit, int error)
    {
        // Our transactions are never 0 twice in a row: a byte in the buffer means that an answer began.
        if (answer.AsSpan().ContainsAnyExcept((byte)0))
        {
            return NoAnswer.CutShort(unit);
        }

        return error == Etimedout ? NoAnswer.TimedOut(bus, unit) : NoAnswer.Closed(unit, Libmodbus.Describe(error));
    }
}
