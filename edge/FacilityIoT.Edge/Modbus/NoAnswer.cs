using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>The ways in which an answer fails to come, in the words of every stack.</summary>
internal static class NoAnswer
{
    public static ModbusResult Unreachable(ModbusBus bus, string reason) =>
        new(ModbusOutcome.Unreachable, 0, $"no connection to {bus.Host}:{bus.Port}: {reason}");

    public static ModbusResult TimedOut(ModbusBus bus, byte unit) =>
        new(ModbusOutcome.TimedOut, 0, $"unit {unit} did not answer within {bus.Timeout.TotalMilliseconds:0} ms");

    public static ModbusResult Closed(byte unit, string reason) =>
        new(ModbusOutcome.TimedOut, 0, $"the connection was closed instead of an answer of unit {unit}: {reason}");

    public static ModbusResult CutShort(byte unit) =>
        new(ModbusOutcome.Garbled, 0, $"the answer of unit {unit} is cut short or longer than Modbus allows");
}
