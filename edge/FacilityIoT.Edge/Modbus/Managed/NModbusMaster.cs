using System.Net.Sockets;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using NModbus;

namespace FacilityIoT.Edge.Modbus.Managed;

/// <summary>A Modbus TCP master over NModbus.</summary>
/// <remarks>
/// Left to itself NModbus retries three times, waits without end for a device that is busy, begins its time limit anew with every piece of an
/// answer, and compares neither unit nor transaction of an exception. So it asks once, on the bus's own thread, through an
/// <see cref="AnswerStream"/> with one deadline; and what came is judged by <see cref="ModbusTcpFrame.Check"/>. After any doubt the connection
/// is closed: an answer that comes late meets a closed socket and is never taken for the next one.
/// </remarks>
public sealed class NModbusMaster : IModbusMaster
{
    private readonly ModbusBus bus;
    private readonly TimeProvider time;
    private readonly CancellationToken stopping;
    private readonly TimeSpan timeout;
    private NModbus.IModbusMaster? master;
    private AnswerStream? stream;
    private bool disposed;

    /// <param name="stopping">Ends the pause after connecting early.</param>
    public NModbusMaster(ModbusBus bus, TimeProvider time, CancellationToken stopping = default)
    {
        (this.bus, this.time, this.stopping) = (bus, time, stopping);
        timeout = bus.Timeout > TimeSpan.Zero ? bus.Timeout : TimeSpan.FromMilliseconds(1);
    }

    public ModbusResult ReadBits(byte unit, ModbusTable table, ushort address, Span<bool> into)
    {
        var (count, bits) = ((ushort)into.Length, Array.Empty<bool>());
        var result = Exchange(unit, (count + 7) / 8, m => bits = table == ModbusTable.Coil
            ? m.ReadCoils(unit, address, count)
            : m.ReadInputs(unit, address, count));
        return Take(result, bits, into);
    }

    public ModbusResult ReadRegisters(byte unit, ModbusTable table, ushort address, Span<ushort> into)
    {
        var (count, words) = ((ushort)into.Length, Array.Empty<ushort>());
        var result = Exchange(unit, 2 * count, m => words = table == ModbusTable.Holding
            ? m.ReadHoldingRegisters(unit, address, count)
            : m.ReadInputRegisters(unit, address, count));
        return Take(result, words, into);
    }

    public void Dispose()
    {
        disposed = true;
        Disconnect();
    }

    private static ModbusResult Take<T>(ModbusResult result, T[] values, Span<T> into)
    {
        if (result.Ok)
        {
            values.AsSpan(0, into.Length).CopyTo(into);
        }

        return result;
    }

    private ModbusResult Exchange(byte unit, int dataBytes, Action<NModbus.IModbusMaster> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var reused = master is not null;
        var result = Ask(unit, dataBytes, read, out var closedByPeer);
        if (reused && closedByPeer)
        {
            // Many gateways close an idle connection; that says nothing of the unit.
            result = Ask(unit, dataBytes, read, out _);
        }

        return result;
    }

    private ModbusResult Ask(byte unit, int dataBytes, Action<NModbus.IModbusMaster> read, out bool closedByPeer)
    {
        closedByPeer = false;
        if (Connect() is { } unreachable)
        {
            return unreachable;
        }

        var fault = Fault(read);
        var result = stream!.IsComplete ? ModbusTcpFrame.Check(stream.Request, stream.Answer, dataBytes) : Unanswered(unit);
        if (result.Ok && fault is not null)
        {
            result = new ModbusResult(ModbusOutcome.Garbled, 0, fault);
        }

        closedByPeer = stream.Closed is not null && stream.Answer.IsEmpty;
        if (stream.HasMore || result.Outcome is not (ModbusOutcome.Ok or ModbusOutcome.Exception))
        {
            Disconnect();
        }

        return result;
    }

    /// <summary>Garbage makes NModbus throw almost anything; what it means is read from the bytes.</summary>
    private string? Fault(Action<NModbus.IModbusMaster> read)
    {
        try
        {
            read(master!);
            return null;
        }
        catch (Exception fault)
        {
            return fault.Message;
        }
    }

    /// <returns>Null when there is a connection; else why not.</returns>
    private ModbusResult? Connect()
    {
        if (master is not null)
        {
            return null;
        }

        try
        {
            stream = new AnswerStream(BusSocket.Connect(bus.Host, bus.Port, timeout), timeout, time);
        }
        catch (SocketException fault)
        {
            return NoAnswer.Unreachable(bus, fault.Message);
        }

        master = new ModbusFactory().CreateIpMaster(stream);
        master.Transport.Retries = 0;
        master.Transport.SlaveBusyUsesRetryCount = true;
        master.Transport.WaitToRetryMilliseconds = 0;
        time.WaitUntil(time.After(time.GetTimestamp(), bus.PauseAfterConnect), stopping);
        return null;
    }

    private void Disconnect()
    {
        master?.Dispose();
        master = null;
    }

    private ModbusResult Unanswered(byte unit) =>
        !stream!.Answer.IsEmpty ? NoAnswer.CutShort(unit)
        : stream.Closed is { } reason ? NoAnswer.Closed(unit, reason)
        : NoAnswer.TimedOut(bus, unit);
}
