using System.Buffers.Binary;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Registers, in wire order, to a raw value.</summary>
internal static class RegisterDecoder
{
    /// <summary>The value at the start of <paramref name="registers"/>. Null for a float that is not a number or infinite: the sensor has none.</summary>
    /// <remarks>An unsigned 64-bit value above 2^63−1 becomes a double, so that it never turns negative.</remarks>
    public static MetricValue Decode(ModbusSource source, ReadOnlySpan<ushort> registers)
    {
        Span<byte> bytes = stackalloc byte[8];
        bytes = bytes[..(2 * ReadPlan.Width(source))];
        BigEndian(registers, source.Order, bytes);
        return source.Type switch
        {
            ModbusType.Bool => MetricValue.Of(Bit(BinaryPrimitives.ReadUInt16BigEndian(bytes), source.Bit)),
            ModbusType.Int16 => MetricValue.Of((long)BinaryPrimitives.ReadInt16BigEndian(bytes)),
            ModbusType.UInt16 => MetricValue.Of((long)BinaryPrimitives.ReadUInt16BigEndian(bytes)),
            ModbusType.Int32 => MetricValue.Of((long)BinaryPrimitives.ReadInt32BigEndian(bytes)),
            ModbusType.UInt32 => MetricValue.Of((long)BinaryPrimitives.ReadUInt32BigEndian(bytes)),
            ModbusType.Int64 => MetricValue.Of(BinaryPrimitives.ReadInt64BigEndian(bytes)),
            ModbusType.UInt64 => Unsigned(BinaryPrimitives.ReadUInt64BigEndian(bytes)),
            ModbusType.Float32 => Finite(BinaryPrimitives.ReadSingleBigEndian(bytes)),
            ModbusType.Float64 => Finite(BinaryPrimitives.ReadDoubleBigEndian(bytes)),
            _ => throw new ArgumentOutOfRangeException(nameof(source), source.Type, "No such register type."),
        };
    }

    /// <summary>Orders the bytes with the most significant first.</summary>
    private static void BigEndian(ReadOnlySpan<ushort> registers, ByteOrder order, Span<byte> bytes)
    {
        var words = bytes.Length / 2;
        var lowWordFirst = order is ByteOrder.CDAB or ByteOrder.DCBA;
        var lowByteFirst = order is ByteOrder.BADC or ByteOrder.DCBA;
        for (var i = 0; i < words; i++)
        {
            var word = registers[lowWordFirst ? words - 1 - i : i];
            BinaryPrimitives.WriteUInt16BigEndian(bytes[(2 * i)..], lowByteFirst ? BinaryPrimitives.ReverseEndianness(word) : word);
        }
    }

    private static bool Bit(ushort word, int? bit) => bit is { } b ? (word >> b & 1) != 0 : word != 0;

    private static MetricValue Unsigned(ulong value) => value <= long.MaxValue ? MetricValue.Of((long)value) : MetricValue.Of((double)value);

    private static MetricValue Finite(double value) => double.IsFinite(value) ? MetricValue.Of(value) : MetricValue.Null;
}
