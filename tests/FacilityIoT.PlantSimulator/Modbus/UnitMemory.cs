using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>The coils, inputs and registers of one unit, all 65,536 of each, in libmodbus's own mapping.</summary>
public sealed unsafe class UnitMemory : IDisposable
{
    private const int Size = 65536;
    private readonly Lock gate = new();
    private LibmodbusServer.Mapping* mapping;

    public UnitMemory()
    {
        mapping = LibmodbusServer.NewMapping(0, Size, 0, Size, 0, Size, 0, Size);
        if (mapping == null)
        {
            throw new InvalidOperationException("libmodbus has no memory for another unit.");
        }
    }

    public void SetBit(ModbusTable table, ushort address, bool value)
    {
        lock (gate)
        {
            (table == ModbusTable.Coil ? mapping->TabBits : mapping->TabInputBits)[address] = value ? (byte)1 : (byte)0;
        }
    }

    /// <summary>Changes registers in one step: a reader sees all of them or none.</summary>
    public void SetRegisters(ModbusTable table, ushort address, ReadOnlySpan<ushort> values)
    {
        lock (gate)
        {
            values.CopyTo(new Span<ushort>(Table(table) + address, values.Length));
        }
    }

    public ushort Register(ModbusTable table, ushort address)
    {
        lock (gate)
        {
            return Table(table)[address];
        }
    }

    /// <summary>Sets or clears one bit of a register and leaves the others.</summary>
    public void SetRegisterBit(ModbusTable table, ushort address, int bit, bool value)
    {
        lock (gate)
        {
            var word = Table(table) + address;
            *word = (ushort)(value ? *word | (1 << bit) : *word & ~(1 << bit));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            LibmodbusServer.FreeMapping(mapping);
            mapping = null;
        }
    }

    /// <summary>Answers a request from this memory, as libmodbus does it.</summary>
    internal bool Reply(nint context, byte* request, int length)
    {
        lock (gate)
        {
            return mapping != null && LibmodbusServer.Reply(context, request, length, mapping) >= 0;
        }
    }

    private ushort* Table(ModbusTable table) => table == ModbusTable.Holding ? mapping->TabRegisters : mapping->TabInputRegisters;
}
