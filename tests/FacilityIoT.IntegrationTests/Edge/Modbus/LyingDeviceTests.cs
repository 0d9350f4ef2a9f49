using System.Net;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.PlantSimulator;
using FacilityIoT.PlantSimulator.Modbus;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>Devices that answer late, for another unit, for another request, in part, or not in Modbus at all.</summary>
public sealed class LyingDeviceTests : IDisposable
{
    private readonly SimulatedUnit liar = CountingUnit.Create();
    private readonly SimulatedUnit honest = CountingUnit.Create();
    private readonly ModbusServer server;
    private readonly IModbusMaster master;

    public LyingDeviceTests()
    {
        server = new ModbusServer(IPAddress.Loopback, 0, new Dictionary<byte, SimulatedUnit> { [1] = liar, [2] = honest });
        master = DriverPorts.Modbus(SampleBus.Bus(server.Port), TimeProvider.System);
    }

    public void Dispose()
    {
        master.Dispose();
        server.Dispose();
        liar.Dispose();
        honest.Dispose();
    }

    [Theory]
    [InlineData(UnitFault.Dead, ModbusOutcome.TimedOut, "unit 1 did not answer within 200 ms")]
    [InlineData(UnitFault.Late, ModbusOutcome.TimedOut, "unit 1 did not answer within 200 ms")]
    [InlineData(UnitFault.HangUp, ModbusOutcome.TimedOut, "the connection was closed instead of an answer of unit 1")]
    [InlineData(UnitFault.WrongUnit, ModbusOutcome.Garbled, "unit 2 answered instead of unit 1")]
    [InlineData(UnitFault.WrongTransaction, ModbusOutcome.Garbled, "an answer to another request came")]
    [InlineData(UnitFault.ShortFrame, ModbusOutcome.Garbled, "the answer of unit 1 is cut short")]
    [InlineData(UnitFault.Garbage, ModbusOutcome.Garbled, null)]
    public void A_lie_is_named_the_connection_is_closed_and_no_later_read_gets_the_wrong_answer(UnitFault fault, ModbusOutcome outcome, string? detail)
    {
        Assert.True(Read(1, 10).Result.Ok);
        liar.Fault = fault;
        liar.Delay = TimeSpan.FromMilliseconds(300);
        var connections = server.Accepted;

        var (result, _) = Read(1, 20);
        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(detail ?? "", result.Detail, StringComparison.Ordinal);

        for (ushort address = 100; address < 150; address++)
        {
            var (read, value) = Read(2, address);
            Assert.True(read.Ok, read.Detail);
            Assert.Equal(address, value);
        }

        Assert.True(server.Accepted > connections);
        liar.Fault = UnitFault.None;
        Assert.Equal((ushort)30, Read(1, 30).Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(11)]
    public void An_exception_keeps_the_connection(byte code)
    {
        Assert.True(Read(1, 0).Result.Ok);
        var connections = server.Accepted;
        (liar.ExceptionCode, liar.Fault) = (code, UnitFault.Exception);
        Assert.Equal((ModbusOutcome.Exception, code), (Read(1, 0).Result.Outcome, Read(1, 0).Result.Exception));
        Assert.True(Read(2, 0).Result.Ok);
        Assert.Equal(connections, server.Accepted);
    }

    private (ModbusResult Result, ushort Value) Read(byte unit, ushort address)
    {
        var word = new ushort[1];
        var result = master.ReadRegisters(unit, ModbusTable.Holding, address, word);
        return (result, word[0]);
    }
}
