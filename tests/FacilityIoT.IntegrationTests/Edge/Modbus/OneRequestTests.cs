using System.Diagnostics;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>A read is one request and costs at most one time limit, whatever the device answers: when it is asked again is the bus loop's decision.</summary>
public sealed class OneRequestTests
{
    /// <summary>For answers that come at once: not even the first one of a busy machine is late.</summary>
    private static readonly TimeSpan Ample = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_device_that_is_busy_is_asked_once(byte code)
    {
        await using var device = new ScriptedDevice(request => [(TimeSpan.Zero, [.. request[..5], 3, request[6], (byte)(request[7] | 0x80), code])]);
        var (result, took) = Read(device.Port);
        Assert.Equal((ModbusOutcome.Exception, code), (result.Outcome, result.Exception));
        Assert.Equal(1, device.Requests);
        Assert.InRange(took, TimeSpan.Zero, Ample);
    }

    [Fact]
    public async Task An_exception_of_another_unit_is_no_answer()
    {
        await using var device = new ScriptedDevice(request => [(TimeSpan.Zero, [.. request[..5], 3, 9, (byte)(request[7] | 0x80), 2])]);
        var (result, _) = Read(device.Port);
        Assert.Equal((ModbusOutcome.Garbled, "unit 9 answered instead of unit 1"), (result.Outcome, result.Detail));
        Assert.Equal(1, device.Requests);
    }

    [Fact]
    public async Task An_exception_to_another_request_is_no_answer()
    {
        await using var device = new ScriptedDevice(request => [(TimeSpan.Zero, [0x7F, 0xFF, 0, 0, 0, 3, request[6], (byte)(request[7] | 0x80), 2])]);
        Assert.Equal(ModbusOutcome.Garbled, Read(device.Port).Result.Outcome);
    }

    [Fact]
    public async Task An_answer_that_drips_costs_one_time_limit()
    {
        await using var device = new ScriptedDevice(request =>
            new byte[] { request[0], request[1], 0, 0, 0, 5, request[6], request[7], 2, 0, 7 }.Select(b => (TimeSpan.FromMilliseconds(300), new[] { b })));
        var (result, took) = Read(device.Port, Short);
        Assert.True(result.Outcome is ModbusOutcome.Garbled or ModbusOutcome.TimedOut, result.ToString());
        Assert.InRange(took, Short / 2, Short * 4);
    }

    [Fact]
    public async Task An_answer_in_two_pieces_is_an_answer()
    {
        await using var device = new ScriptedDevice(request =>
            [(TimeSpan.Zero, [.. request[..5], 5, request[6]]), (TimeSpan.FromMilliseconds(50), [request[7], 2, 0, 7])]);
        Assert.True(Read(device.Port).Result.Ok);
    }

    [Fact]
    public async Task An_answer_that_comes_twice_is_not_the_next_one()
    {
        await using var device = new ScriptedDevice(request =>
        {
            byte[] answer = [.. request[..5], 5, request[6], request[7], 2, request[8], request[9]];
            return [(TimeSpan.Zero, [.. answer, .. answer])];
        });
        using var master = DriverPorts.Modbus(SampleBus.Bus(device.Port), TimeProvider.System);
        var answered = 0;
        for (ushort address = 0; address < 20; address++)
        {
            var word = new ushort[1];
            if (master.ReadRegisters(1, ModbusTable.Holding, address, word).Ok)
            {
                Assert.Equal(address, word[0]);
                answered++;
            }
        }

        Assert.True(answered >= 10, $"{answered} answers");
    }

    private static (ModbusResult Result, TimeSpan Took) Read(int port, TimeSpan? limit = null)
    {
        using var master = DriverPorts.Modbus(SampleBus.Bus(port) with { Timeout = limit ?? Ample }, TimeProvider.System);
        var started = Stopwatch.GetTimestamp();
        var result = master.ReadRegisters(1, ModbusTable.Holding, 0, new ushort[1]);
        return (result, Stopwatch.GetElapsedTime(started));
    }
}
