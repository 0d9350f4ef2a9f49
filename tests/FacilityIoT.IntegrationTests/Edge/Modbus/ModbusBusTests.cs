using System.Net;
using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;
using FacilityIoT.PlantSimulator.Modbus;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>The bus's thread on real sockets.</summary>
public sealed class ModbusBusTests : IAsyncLifetime
{
    private readonly Dictionary<byte, SimulatedUnit> units = Enumerable.Range(1, 4).ToDictionary(u => (byte)u, _ => CountingUnit.Create());
    private readonly Channel<DeviceScan> scans = Channel.CreateBounded<DeviceScan>(16);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<DeviceScan> got = [];
    private Task loop = Task.CompletedTask;
    private ModbusServer? server;

    public ValueTask InitializeAsync()
    {
        server = new ModbusServer(IPAddress.Loopback, 0, units);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        scans.Writer.TryComplete();
        await loop.WaitAsync(TimeSpan.FromSeconds(10));
        server!.Dispose();
        stopping.Dispose();
        foreach (var unit in units.Values)
        {
            unit.Dispose();
        }
    }

    [Fact]
    public async Task With_one_unit_dead_the_others_miss_nothing_and_the_dead_one_is_asked_seldom()
    {
        units[1].Fault = UnitFault.Dead;
        Start();
        await TakeUntilAsync(() => Scans("d2").Count >= 100);

        foreach (var id in new[] { "d2", "d3", "d4" })
        {
            // Within a tenth: on a busy machine a poll slips behind the hundredth of another unit.
            Assert.InRange(Scans(id).Count, 90, 110);
            Assert.All(Scans(id), s => Assert.Equal((DeviceLink.Online, 10), (s.Link, s.Readings.Count(r => r.Quality == Quality.Good))));
        }

        Assert.Equal(DeviceLink.Lost, Scans("d1")[^1].Link);
        Assert.InRange(units[1].Requests, 3, 8);
    }

    [Fact]
    public async Task A_unit_that_answers_again_is_online_again()
    {
        units[1].Fault = UnitFault.ShortFrame;
        Start();
        await TakeUntilAsync(() => Scans("d1").Any(s => s.Link == DeviceLink.Lost));
        units[1].Fault = UnitFault.None;
        await TakeUntilAsync(() => Scans("d1")[^1].Link == DeviceLink.Online);
        Assert.Equal(Enumerable.Range(0, 10).Select(v => (long)v), Scans("d1")[^1].Readings.Select(r => r.Value.AsInt64));
    }

    [Fact]
    public async Task A_channel_that_nobody_empties_holds_the_bus_back_and_loses_no_scan()
    {
        Start();
        await Eventually.TrueAsync(() => scans.Reader.Count == 16, TimeSpan.FromSeconds(10), "a full channel");
        var asked = units.Values.Sum(u => u.Requests);
        Assert.InRange(asked, 16, 17);
        await TakeUntilAsync(() => got.Count >= 100);
        Assert.All(got, s => Assert.Equal(DeviceLink.Online, s.Link));
    }

    [Fact]
    public void A_probe_tells_value_and_fault_of_every_point()
    {
        units[2].Fault = UnitFault.WrongUnit;
        units[3].Missing = new HashSet<(ModbusTable, ushort)> { (ModbusTable.Holding, 4) };
        var bus = Bus();
        using var master = DriverPorts.Modbus(bus, TimeProvider.System);
        var attempts = ModbusProbe.Read(bus, master, TimeProvider.System).ToArray();

        Assert.True(attempts[0].Ok);
        Assert.Equal((DeviceLink.Lost, "unit 3 answered instead of unit 2"), (attempts[1].Link, attempts[1].Fault));
        Assert.Equal(DeviceLink.Online, attempts[2].Link);
        var refused = Assert.Single(attempts[2].Points, p => p.Quality != Quality.Good);
        Assert.Equal("p4", refused.Point.Id);
        Assert.Contains("exception 02", refused.Fault, StringComparison.Ordinal);
        Assert.Equal($"127.0.0.1:{server!.Port} unit 4", attempts[3].Where);
    }

    private ModbusBus Bus() => SampleBus.Bus(server!.Port, [.. units.Keys.Order().Select(u =>
        SampleBus.Device($"d{u}", u, SampleBus.Words(ModbusTable.Holding, 0, 10)) with { Poll = TimeSpan.FromMilliseconds(50) })]);

    private void Start() => loop = ModbusBusLoop.Start(
        Bus(), bus => DriverPorts.Modbus(bus, TimeProvider.System, stopping.Token), scans.Writer, TimeProvider.System, NullLogger.Instance, stopping.Token);

    private List<DeviceScan> Scans(string device) => [.. got.Where(s => s.Device == device)];

    private async Task TakeUntilAsync(Func<bool> enough)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!enough())
        {
            got.Add(await scans.Reader.ReadAsync(deadline.Token));
        }
    }
}
