using System.Globalization;
using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Turns a vendor's way of naming a register into table and address on the wire.</summary>
internal sealed class SourceResolver(ModbusTemplateYaml device, FaultList faults)
{
    public ModbusSource Resolve(ReadYaml read)
    {
        var (table, address) = read.Has(nameof(ReadYaml.Reference)) ? ByReference(read) : ByAddress(read);
        var type = read.Type ?? (IsBits(table) || read.Bit is not null ? ModbusType.Bool : ModbusType.UInt16);
        CheckType(read, table, type);
        var last = address + ModbusWidth.Registers(type) - 1;
        if (address < 0 || last > ushort.MaxValue)
        {
            faults.Add(read.Source.At, $"address {address} on the wire is out of range; allowed: {(address < 0 ? $"{device.Base} or more, because base is {device.Base}" : "0 to 65535, the value's last register included")}");
        }

        return new ModbusSource(table, (ushort)Math.Clamp(address, 0, ushort.MaxValue), type, read.Order ?? device.Order, read.Bit);
    }

    private (ModbusTable Table, int Address) ByReference(ReadYaml read)
    {
        if (read.Has(nameof(ReadYaml.Table)) || read.Has(nameof(ReadYaml.Address)))
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Reference)), "give either 'reference' or 'table' and 'address', not both");
        }

        if (read.Reference is null)
        {
            return default;
        }

        var table = read.Reference[0] switch { '0' => ModbusTable.Coil, '1' => ModbusTable.Discrete, '3' => ModbusTable.Input, _ => ModbusTable.Holding };
        var number = int.Parse(read.Reference.AsSpan(1), CultureInfo.InvariantCulture);
        if (number == 0)
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Reference)), $"reference numbers count from 1; the first is {read.Reference[..^1]}1");
        }

        return (table, Math.Max(number, 1) - 1);
    }

    private (ModbusTable Table, int Address) ByAddress(ReadYaml read)
    {
        if (read.Source.Entries.Count > 0 && (!read.Has(nameof(ReadYaml.Table)) || !read.Has(nameof(ReadYaml.Address))))
        {
            faults.Add(read.Source.At, "'read' needs 'table' and 'address', or 'reference'");
        }

        return (read.Table ?? default, (read.Address ?? device.Base) - device.Base);
    }

    private void CheckType(ReadYaml read, ModbusTable table, ModbusType type)
    {
        if (IsBits(table) && type != ModbusType.Bool)
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Type)), $"a {KeyName.Of(table.ToString())} is one bit; allowed type: bool");
        }
        else if (IsBits(table) && read.Bit is not null)
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Bit)), "'bit' is for registers; a coil or discrete input is a bit already");
        }
        else if (!IsBits(table) && type == ModbusType.Bool && read.Bit is null && read.Source.Entries.Count > 0)
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Type)), "a bool in a register needs 'bit': 0 to 15, 0 is the least significant");
        }
        else if (type != ModbusType.Bool && read.Bit is not null)
        {
            faults.Add(read.PositionOf(nameof(ReadYaml.Type)), "with 'bit' the type is bool");
        }
    }

    private static bool IsBits(ModbusTable table) => table is ModbusTable.Coil or ModbusTable.Discrete;
}
