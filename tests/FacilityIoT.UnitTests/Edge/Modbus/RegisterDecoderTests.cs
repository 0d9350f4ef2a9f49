using System.Buffers.Binary;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Modbus;

namespace FacilityIoT.UnitTests.Edge.Modbus;

public sealed class RegisterDecoderTests
{
    public static TheoryData<string> Cases => ModbusCases.Names("modbus-values");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Registers_become_the_value_that_the_device_means(string name)
    {
        var @case = ModbusCases.Read("modbus-values", name);
        var bytes = @case.Hex("registers");
        var registers = Enumerable.Range(0, bytes.Length / 2).Select(i => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(2 * i))).ToArray();
        var source = new ModbusSource(
            ModbusTable.Holding, 0, Enum.Parse<ModbusType>(@case["type"]!.GetValue<string>()), Enum.Parse<ByteOrder>(@case["order"]!.GetValue<string>()),
            @case["bit"]?.GetValue<int>());
        Assert.Equal(registers.Length, ReadPlan.Width(source));
        Assert.Equal(@case["number"]?.GetValue<double>(), RegisterDecoder.Decode(source, registers).ToNumber());
    }
}
