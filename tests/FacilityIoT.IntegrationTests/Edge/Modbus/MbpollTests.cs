using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.PlantSimulator.Modbus;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>mbpoll, a master that we did not write, reads the simulator.</summary>
public sealed partial class MbpollTests : IDisposable
{
    private readonly SimulatedUnit unit = CountingUnit.Create();
    private readonly ModbusServer server;

    public MbpollTests() => server = new ModbusServer(IPAddress.Loopback, 0, new Dictionary<byte, SimulatedUnit> { [5] = unit });

    public void Dispose()
    {
        server.Dispose();
        unit.Dispose();
    }

    [Fact]
    public async Task Registers_and_bits_are_what_was_set()
    {
        Assert.Equal(["40", "41", "42"], await PollAsync("4", 40, 3));
        Assert.Equal(["1040", "1041", "1042"], await PollAsync("3", 40, 3));
        Assert.Equal(["0", "1", "0"], await PollAsync("0", 40, 3));
        Assert.Equal(["1", "0", "1"], await PollAsync("1", 40, 3));
    }

    [Theory]
    [InlineData(ByteOrder.ABCD, true)]
    [InlineData(ByteOrder.CDAB, false)]
    public async Task Wide_values_are_in_the_order_that_was_asked_for(ByteOrder order, bool highWordFirst)
    {
        RegisterEncoder.Write(unit.Memory, new ModbusSource(ModbusTable.Holding, 100, ModbusType.Float32, order), 230.25);
        RegisterEncoder.Write(unit.Memory, new ModbusSource(ModbusTable.Holding, 102, ModbusType.Int32, order), -123456);
        string[] options = highWordFirst ? ["-B"] : [];
        Assert.Equal(["230.25"], await PollAsync("4:float", 100, 1, options));
        Assert.Equal(["-123456"], await PollAsync("4:int", 102, 1, options));
    }

    [Fact]
    public async Task Several_masters_at_a_time_are_served()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => PollAsync("4", 10 * i, 2)));
        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"{10 * i},{(10 * i) + 1}"), answers.Select(a => string.Join(',', a)));
    }

    private async Task<string[]> PollAsync(string type, int address, int count, params string[] options)
    {
        var start = new ProcessStartInfo(RequiredPart.Find("mbpoll", "mbpoll")) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["-m", "tcp", "-p", $"{server.Port}", "-a", "5", "-0", "-1", "-q", "-t", type, "-r", $"{address}", "-c", $"{count}", .. options, "127.0.0.1"];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
        return [.. ValueLine().Matches(output).Select(m => m.Groups[1].Value.ToString(CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"^\[\d+\]:\s+(\S+)", RegexOptions.Multiline)]
    private static partial Regex ValueLine();
}
