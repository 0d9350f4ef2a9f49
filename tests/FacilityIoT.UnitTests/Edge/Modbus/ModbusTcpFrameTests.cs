using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Modbus;

namespace FacilityIoT.UnitTests.Edge.Modbus;

public sealed class ModbusTcpFrameTests
{
    public static TheoryData<string> Cases => ModbusCases.Names("modbus");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_answer_is_taken_only_when_everything_about_it_fits(string name)
    {
        var @case = ModbusCases.Read("modbus", name);
        var result = ModbusTcpFrame.Check(@case.Hex("request"), @case.Hex("answer"), dataBytes: 4);
        Assert.Equal(@case["outcome"]!.GetValue<string>(), result.Outcome.ToString());
        Assert.Equal(@case["exception"]?.GetValue<int>() ?? 0, result.Exception);
        Assert.Contains(@case["detail"]?.GetValue<string>() ?? "", result.Detail ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_is_the_protocols_twelve_bytes()
    {
        var frame = new byte[12];
        ModbusTcpFrame.WriteRequest(frame, 7, 5, ModbusTable.Holding, 100, 2);
        Assert.Equal("000700000006050300640002", Convert.ToHexString(frame));
    }

    [Theory]
    [InlineData(ModbusTable.Coil, 1)]
    [InlineData(ModbusTable.Discrete, 2)]
    [InlineData(ModbusTable.Holding, 3)]
    [InlineData(ModbusTable.Input, 4)]
    public void Each_table_has_its_function(ModbusTable table, byte function)
    {
        var frame = new byte[12];
        ModbusTcpFrame.WriteRequest(frame, 1, 1, table, 0, 1);
        Assert.Equal(function, frame[7]);
    }
}
