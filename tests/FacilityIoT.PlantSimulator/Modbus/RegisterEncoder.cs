using System.Buffers.Binary;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>Writes values into a unit's registers as a device would. On purpose not the edge's decoder turned round: two hands must agree.</summary>
public static class RegisterEncoder
{
    /// <summary>Puts a raw number where a point is read; integers are rounded and kept within the type's range.</summary>
    public static void Write(UnitMemory memory, ModbusSource source, double raw)
    {
        if (source.Table is ModbusTable.Coil or ModbusTable.Discrete)
        {
            memory.SetBit(source.Table, source.Address, raw != 0);
        }
        else if (source is { Type: ModbusType.Bool, Bit: { } bit })
        {
            var onWire = source.Order is ByteOrder.BADC or ByteOrder.DCBA ? (bit + 8) % 16 : bit;
            memory.SetRegisterBit(source.Table, source.Address, onWire, raw != 0);
        }
        else
        {
            memory.SetRegisters(source.Table, source.Address, Registers(source.Type, source.Order, raw));
        }
    }

    private static ushort[] Registers(ModbusType type, ByteOrder order, double raw)
    {
        // Least significant byte first; then dealt out in the order's own letters.
        var bytes = LittleEndian(type, raw);
        var words = new ushort[bytes.Length / 2];
        for (var i = 0; i < words.Length; i++)
        {
            var significance = order is ByteOrder.ABCD or ByteOrder.BADC ? words.Length - 1 - i : i;
            var (low, high) = (bytes[2 * significance], bytes[(2 * significance) + 1]);
            words[i] = order is ByteOrder.ABCD or ByteOrder.CDAB ? (ushort)(high << 8 | low) : (ushort)(low << 8 | high);
        }

        return words;
    }

    private static byte[] LittleEndian(ModbusType type, double raw)
    {
        var whole = double.IsFinite(raw) ? Math.Round(raw) : 0;
        var bytes = new byte[8];
        var span = bytes.AsSpan();
        switch (type)
        {
            case ModbusType.Bool:
                bytes[0] = raw != 0 ? (byte)1 : (byte)0;
                return bytes[..2];
            case ModbusType.Int16:
                BinaryPrimitives.WriteInt16LittleEndian(span, short.CreateSaturating(whole));
                return bytes[..2];
            case ModbusType.UInt16:
                BinaryPrimitives.WriteUInt16LittleEndian(span, ushort.CreateSaturating(whole));
                return bytes[..2];
            case ModbusType.Int32:
                BinaryPrimitives.WriteInt32LittleEndian(span, int.CreateSaturating(whole));
                return bytes[..4];
            case ModbusType.UInt32:
                BinaryPrimitives.WriteUInt32LittleEndian(span, uint.CreateSaturating(whole));
                return bytes[..4];
            case ModbusType.Float32:
                BinaryPrimitives.WriteSingleLittleEndian(span, (float)raw);
                return bytes[..4];
            case ModbusType.Int64:
                BinaryPrimitives.WriteInt64LittleEndian(span, long.CreateSaturating(whole));
                return bytes;
            case ModbusType.UInt64:
                BinaryPrimitives.WriteUInt64LittleEndian(span, ulong.CreateSaturating(whole));
                return bytes;
            default:
                BinaryPrimitives.WriteDoubleLittleEndian(span, raw);
                return bytes;
        }
    }
}
