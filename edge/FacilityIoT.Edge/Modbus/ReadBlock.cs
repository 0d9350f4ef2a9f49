using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>One read request, and the points that its answer holds.</summary>
/// <param name="Count">Registers or bits.</param>
/// <param name="Points">Indexes into <see cref="ModbusDevice.Sources"/>, by address.</param>
/// <param name="HasGaps">It reads over registers or bits that no point wants.</param>
internal sealed record ReadBlock(ModbusTable Table, ushort Address, int Count, int[] Points, bool HasGaps)
{
    public bool IsBits => Table is ModbusTable.Coil or ModbusTable.Discrete;

    public override string ToString() => $"{Table.ToString().ToLowerInvariant()} {Address}–{Address + Count - 1}";
}

/// <summary>What a request may hold: the protocol's limits, or the device's own.</summary>
/// <param name="ReadOverGap">Unwanted registers or bits in a row that may be read over to join two blocks.</param>
internal sealed record ReadLimits(int MaxRegisters, int MaxBits, int ReadOverGap)
{
    public const int ProtocolRegisters = 125;
    public const int ProtocolBits = 2000;

    public static ReadLimits Of(ModbusDevice device) => new(
        Math.Clamp(device.MaxRegisters, 1, ProtocolRegisters), Math.Clamp(device.MaxBits, 1, ProtocolBits), Math.Max(0, device.ReadOverGap));

    public int Max(ModbusTable table) => table is ModbusTable.Coil or ModbusTable.Discrete ? MaxBits : MaxRegisters;
}
