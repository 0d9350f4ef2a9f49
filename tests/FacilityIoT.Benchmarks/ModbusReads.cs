using System.Net;
using System.Threading.Channels;
using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;
using FacilityIoT.PlantSimulator.Modbus;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.Benchmarks;

/// <summary>Modbus reads per second: the box's bus loop against a bare libmodbus loop, on the same server, in turns.</summary>
internal static class ModbusReads
{
    private const int Registers = 125;
    private const int Rounds = 7;

    /// <summary>Rounds of one second each, for either side in turn, and the median of their ratios.</summary>
    public static async Task<IReadOnlyList<Figure>> RunAsync(BenchContext context)
    {
        using var unit = new SimulatedUnit();
        using var server = new ModbusServer(IPAddress.Loopback, 0, new Dictionary<byte, SimulatedUnit> { [1] = unit });
        var rounds = new List<(double Bare, double Loop)>();
        for (var round = 0; round < (context.Short ? 1 : Rounds); round++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var bare = BareLibmodbus.ReadsPerSecond(server.Port, Registers, TimeSpan.FromSeconds(1));
            rounds.Add((bare, await LoopReadsPerSecondAsync(server.Port, unit, TimeSpan.FromSeconds(1))));
            context.Say(FormattableString.Invariant($"bare libmodbus {bare:0}/s, bus loop {rounds[^1].Loop:0}/s"));
        }

        return
        [
            new("readsPerSecond", $"reads of {Registers} registers, bus loop, median", Median(rounds.Select(round => round.Loop)), "/s"),
            new("bareReadsPerSecond", "the same, bare libmodbus, median", Median(rounds.Select(round => round.Bare)), "/s"),
            new("ratio", "the one to the other, median of the rounds", Median(rounds.Select(round => round.Loop / round.Bare)), "", ">= 0.9"),
        ];
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static async Task<double> LoopReadsPerSecondAsync(int port, SimulatedUnit unit, TimeSpan span)
    {
        var device = SampleBus.Device("device", 1, SampleBus.Words(ModbusTable.Holding, 0, Registers)) with { Poll = TimeSpan.FromTicks(1) };
        var scans = Channel.CreateBounded<DeviceScan>(1024);
        using var stopping = new CancellationTokenSource();
        var loop = ModbusBusLoop.Start(
            SampleBus.Bus(port, device), b => DriverPorts.Modbus(b, TimeProvider.System, stopping.Token), scans.Writer, TimeProvider.System,
            NullLogger.Instance, stopping.Token);
        var draining = DrainAsync(scans.Reader);
        var (before, started) = (unit.Requests, TimeProvider.System.GetTimestamp());
        await Task.Delay(span, TimeProvider.System);
        var (after, took) = (unit.Requests, TimeProvider.System.GetElapsedTime(started));
        await stopping.CancelAsync();
        await loop;
        scans.Writer.Complete();
        await draining;
        return (after - before) / took.TotalSeconds;
    }

    private static async Task DrainAsync(ChannelReader<DeviceScan> scans)
    {
        await foreach (var scan in scans.ReadAllAsync())
        {
            if (scan.Link != DeviceLink.Online)
            {
                throw new InvalidOperationException($"The device was lost during the measurement: {scan.Fault}");
            }
        }
    }
}
