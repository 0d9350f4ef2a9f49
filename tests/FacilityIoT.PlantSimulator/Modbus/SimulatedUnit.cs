using System.Buffers.Binary;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>One unit of a server: its memory, its limits and its present fault. Every property may change while it is asked.</summary>
public sealed class SimulatedUnit : IDisposable
{
    private long requests;

    public UnitMemory Memory { get; } = new();

    public UnitFault Fault { get; set; }

    /// <summary>The code of <see cref="UnitFault.Exception"/>.</summary>
    public byte ExceptionCode { get; set; } = 4;

    /// <summary>The delay of <see cref="UnitFault.Late"/>.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>More registers in one request are answered with exception 3.</summary>
    public int LargestBlock { get; set; } = 125;

    /// <summary>Addresses from here on do not exist, in any table.</summary>
    public int AddressEnd { get; set; } = 65536;

    /// <summary>Register addresses that do not exist: a request that touches one is answered with exception 2.</summary>
    public IReadOnlySet<(ModbusTable Table, ushort Address)> Missing { get; set; } = new HashSet<(ModbusTable, ushort)>();

    /// <summary>Told, before the answer is made, which table, first address and count a request reads; on the connection's thread.</summary>
    public Action<ModbusTable, int, int>? Asked { get; set; }

    /// <summary>Requests received so far, answered or not.</summary>
    public long Requests => Interlocked.Read(ref requests);

    public void Dispose() => Memory.Dispose();

    /// <summary>Counts a request, and says which exception this unit's limits ask for; null for none.</summary>
    internal byte? Take(ReadOnlySpan<byte> request)
    {
        Interlocked.Increment(ref requests);
        if (Fault == UnitFault.Exception)
        {
            return ExceptionCode;
        }

        if (request.Length < 12 || request[7] is < 1 or > 4)
        {
            return null;
        }

        var table = request[7] switch { 1 => ModbusTable.Coil, 2 => ModbusTable.Discrete, 3 => ModbusTable.Holding, _ => ModbusTable.Input };
        var (address, count) = (BinaryPrimitives.ReadUInt16BigEndian(request[8..]), BinaryPrimitives.ReadUInt16BigEndian(request[10..]));
        byte? refusal = table is ModbusTable.Holding or ModbusTable.Input && count > LargestBlock ? (byte)3
            : address + count > AddressEnd || Missing.Any(m => m.Table == table && m.Address >= address && m.Address < address + count) ? (byte)2
            : null;
        if (refusal is null)
        {
            Asked?.Invoke(table, address, count);
        }

        return refusal;
    }
}
