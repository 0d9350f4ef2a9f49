using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>The Modbus port: one bus, used by one thread. Blocking, because a bus is.</summary>
public interface IModbusMaster : IDisposable
{
    /// <summary>Reads coils or discrete inputs, 1–2,000. Connects first when it is not connected. Never throws for what a device or the network does.</summary>
    ModbusResult ReadBits(byte unit, ModbusTable table, ushort address, Span<bool> into);

    /// <summary>Reads holding or input registers, 1–125, in wire order.</summary>
    ModbusResult ReadRegisters(byte unit, ModbusTable table, ushort address, Span<ushort> into);
}

/// <summary>How a read ended.</summary>
/// <param name="Exception">The device's exception code when <see cref="Outcome"/> is Exception, else 0.</param>
/// <param name="Detail">In words, for logs and <c>check</c>; null when it succeeded.</param>
public readonly record struct ModbusResult(ModbusOutcome Outcome, byte Exception = 0, string? Detail = null)
{
    public bool Ok => Outcome == ModbusOutcome.Ok;
}

public enum ModbusOutcome
{
    Ok,

    /// <summary>No TCP connection.</summary>
    Unreachable,

    /// <summary>No answer in time. The connection is closed, so that a late answer cannot be taken for the next one.</summary>
    TimedOut,

    /// <summary>The device answered with an exception code: 1–3 configuration, 4 device, 5 and 6 busy, 10 and 11 gateway.</summary>
    Exception,

    /// <summary>A wrong unit, transaction, length or function: the connection is closed.</summary>
    Garbled,
}
