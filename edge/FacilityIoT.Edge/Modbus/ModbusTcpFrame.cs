using System.Buffers.Binary;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>The bytes of a Modbus TCP read request and what makes an answer one to it (MODBUS Messaging on TCP/IP V1.0b, 3.1.3).</summary>
internal static class ModbusTcpFrame
{
    public const int RequestLength = 12;
    public const int MaxLength = 260;

    /// <summary>Transaction, protocol 0, length and unit.</summary>
    private const int HeaderLength = 7;

    public static void WriteRequest(Span<byte> frame, ushort transaction, byte unit, ModbusTable table, ushort address, ushort count)
    {
        BinaryPrimitives.WriteUInt16BigEndian(frame, transaction);
        BinaryPrimitives.WriteUInt16BigEndian(frame[2..], 0);
        BinaryPrimitives.WriteUInt16BigEndian(frame[4..], RequestLength - 6);
        frame[6] = unit;
        frame[7] = Function(table);
        BinaryPrimitives.WriteUInt16BigEndian(frame[8..], address);
        BinaryPrimitives.WriteUInt16BigEndian(frame[10..], count);
    }

    /// <summary>Whether these bytes answer that request, and all of it; the data then begins at <see cref="DataOffset"/>.</summary>
    public static ModbusResult Check(ReadOnlySpan<byte> request, ReadOnlySpan<byte> answer, int dataBytes)
    {
        if (answer.Length < HeaderLength + 2)
        {
            return Garbled($"only {answer.Length} bytes of an answer came");
        }

        var (asked, answered) = (BinaryPrimitives.ReadUInt16BigEndian(request), BinaryPrimitives.ReadUInt16BigEndian(answer));
        if (asked != answered)
        {
            return Garbled($"an answer to another request came (transaction {answered} instead of {asked})");
        }

        if (BinaryPrimitives.ReadUInt16BigEndian(answer[2..]) != 0)
        {
            return Garbled("the answer is not Modbus (its protocol number is not 0)");
        }

        if (answer[6] != request[6])
        {
            return Garbled($"unit {answer[6]} answered instead of unit {request[6]}");
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(answer[4..]);
        if (length != answer.Length - 6)
        {
            return Garbled($"the answer says {length} bytes and holds {answer.Length - 6}");
        }

        var function = request[7];
        if (answer[7] == (function | 0x80))
        {
            return new ModbusResult(ModbusOutcome.Exception, answer[8], ModbusExceptions.Describe(answer[8]));
        }

        if (answer[7] != function)
        {
            return Garbled($"the answer is to function {answer[7]} instead of {function}");
        }

        return answer[8] == dataBytes && answer.Length == DataOffset + dataBytes
            ? new ModbusResult(ModbusOutcome.Ok)
            : Garbled($"the answer holds {answer[8]} bytes of data instead of {dataBytes}");
    }

    public const int DataOffset = HeaderLength + 2;

    private static byte Function(ModbusTable table) => table switch
    {
        ModbusTable.Coil => 1,
        ModbusTable.Discrete => 2,
        ModbusTable.Holding => 3,
        _ => 4,
    };

    private static ModbusResult Garbled(string detail) => new(ModbusOutcome.Garbled, 0, detail);
}
