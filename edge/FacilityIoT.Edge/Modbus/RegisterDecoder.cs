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
        var bits = MostSignificantFirst(registers[..ReadPlan.Width(source)], source.Order);
        return source.Type switch
        {
            ModbusType.Bool => MetricValue.Of(Bit((ushort)bits, source.Bit)),
            ModbusType.Int16 => MetricValue.Of((long)(short)bits),
            ModbusType.UInt16 or ModbusType.UInt32 => MetricValue.Of((long)bits),
            ModbusType.Int32 => MetricValue.Of((long)(int)bits),
            ModbusType.Int64 => MetricValue.Of((long)bits),
            ModbusType.UInt64 => Unsigned(bits),
            ModbusType.Float32 => Finite(BitConverter.UInt32BitsToSingle((uint)bits)),
            ModbusType.Float64 => Finite(BitConverter.UInt64BitsToDouble(bits)),
            _ => throw new ArgumentOutOfRangeException(nameof(source), source.Type, "No such register type."),
        };
    }

    private static ulong MostSignificantFirst(ReadOnlySpan<ushort> registers, ByteOrder order)
    {
        var lowWordFirst = order is ByteOrder.CDAB or ByteOrder.DCBA;
        var lowByteFirst = order is ByteOrder.BADC or ByteOrder.DCBA;
        var bits = 0ul;
        for (var i = 0; i < registers.Length; i++)
        {
            var word = registers[lowWordFirst ? registers.Length - 1 - i : i];
            bits = bits << 16 | (lowByteFirst ? BinaryPrimitives.ReverseEndianness(word) : word);
        }

        return bits;
    }

    private static bool Bit(ushort word, int? bit) => bit is { } b ? (word >> b & 1) != 0 : word != 0;

    private static MetricValue Unsigned(ulong value) => value <= long.MaxValue ? MetricValue.Of((long)value) : MetricValue.Of((double)value);

    private static MetricValue Finite(double value) => double.IsFinite(value) ? MetricValue.Of(value) : MetricValue.Null;
}
