using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;
using FacilityIoT.UnitTests.Edge.Drivers;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Edge.Modbus;

public sealed class ModbusBusLoopTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly FakeModbusMaster master;
    private readonly Channel<DeviceScan> scans = Channel.CreateUnbounded<DeviceScan>();

    public ModbusBusLoopTests() => master = new FakeModbusMaster(time);

    public void Dispose() => master.Dispose();

    [Fact]
    public void Polls_keep_to_their_grid_however_long_each_takes()
    {
        master.Answer = _ =>
        {
            time.Advance(TimeSpan.FromMilliseconds(130));
            return new(ModbusOutcome.Ok);
        };
        var times = Run(TimeSpan.FromMinutes(10), Device("a", 1)).Select(s => s.At).ToArray();
        Assert.Equal(600, times.Length);
        Assert.All(times, (at, i) => Assert.Equal((i * 1000) + 131, TimeSpan.FromTicks(at).TotalMilliseconds));
    }

    [Fact]
    public void Each_device_has_its_own_period()
    {
        var got = Run(TimeSpan.FromSeconds(60), Device("fast", 1) with { Poll = TimeSpan.FromMilliseconds(100) }, Device("slow", 2) with { Poll = TimeSpan.FromSeconds(10) });
        Assert.Equal((600, 6), (got.Count(s => s.Device == "fast"), got.Count(s => s.Device == "slow")));
    }

    [Fact]
    public void A_dead_unit_does_not_cost_the_others_a_poll()
    {
        master.Answer = r => r.Unit == 1 ? FakeModbusMaster.Silent : new(ModbusOutcome.Ok);
        var got = Run(TimeSpan.FromMinutes(10), Device("dead", 1), Device("b", 2), Device("c", 3), Device("d", 4));
        Assert.All(["b", "c", "d"], id => Assert.Equal(600, got.Count(s => s.Device == id && s.Link == DeviceLink.Online)));

        // Three polls until it is lost, then after 1, 2, 4, 8, 16 and from then on every 30 seconds, each one timeout.
        Assert.InRange(master.Requests.Count(r => r.Unit == 1), 20, 30);
    }

    [Fact]
    public void A_dead_unit_costs_a_fast_bus_one_timeout_for_each_attempt_and_attempts_are_few()
    {
        master.Answer = r => r.Unit == 1 ? FakeModbusMaster.Silent : new(ModbusOutcome.Ok);
        var got = Run(TimeSpan.FromMinutes(10), Device("dead", 1), Device("b", 2) with { Poll = TimeSpan.FromMilliseconds(100) });
        var attempts = master.Requests.Count(r => r.Unit == 1);
        Assert.InRange(attempts, 20, 30);
        // 500 ms of a bus that polls every 100 ms.
        Assert.InRange(got.Count(s => s.Device == "b"), 6000 - (5 * attempts), 6000);
    }

    [Fact]
    public void A_unit_that_comes_back_is_found_within_half_a_minute_and_polled_on_schedule_again()
    {
        var dead = true;
        master.Answer = r => r.Unit == 1 && dead ? FakeModbusMaster.Silent : new(ModbusOutcome.Ok);
        var loop = Loop(Device("a", 1), Device("b", 2));
        Advance(loop, TimeSpan.FromMinutes(10));
        Drain();
        dead = false;
        Advance(loop, TimeSpan.FromSeconds(31));
        Assert.Contains(Drain(), s => s is { Device: "a", Link: DeviceLink.Online });
        Advance(loop, TimeSpan.FromSeconds(10));
        Assert.Equal(10, Drain().Count(s => s.Device == "a"));
    }

    [Fact]
    public void An_unreachable_gateway_is_tried_seldom_and_all_its_devices_are_lost_and_come_back_together()
    {
        var down = true;
        master.Answer = _ => down ? new(ModbusOutcome.Unreachable, 0, "refused") : new(ModbusOutcome.Ok);
        var loop = Loop(Device("a", 1), Device("b", 2), Device("c", 3));
        Advance(loop, TimeSpan.FromMinutes(10));
        Assert.Equal(3, Drain().Where(s => s.Link == DeviceLink.Lost).Select(s => s.Device).Distinct().Count());
        Assert.InRange(master.Requests.Count, 15, 30);

        down = false;
        Advance(loop, TimeSpan.FromSeconds(31));
        Assert.Equal(3, Drain().Where(s => s.Link == DeviceLink.Online).Select(s => s.Device).Distinct().Count());
    }

    [Fact]
    public void The_pause_between_requests_is_kept()
    {
        var loop = new ModbusBusLoop(
            SampleBus.Bus(502, Device("a", 1), Device("b", 2)) with { Pause = TimeSpan.FromMilliseconds(20) },
            master, scans.Writer, new AdvancingTime(time), NullLogger.Instance, CancellationToken.None);
        var asked = new List<long>();
        master.Answer = _ =>
        {
            asked.Add(time.GetTimestamp());
            return new(ModbusOutcome.Ok);
        };
        Advance(loop, TimeSpan.FromSeconds(5));
        Assert.Equal(10, asked.Count);
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(TimeSpan.FromTicks(pair.Second - pair.First) >= TimeSpan.FromMilliseconds(21)));
    }

    [Fact]
    public void A_scan_is_dated_when_its_last_answer_was_there()
    {
        var scan = Run(TimeSpan.FromSeconds(0.5), Device("a", 1))[0];
        Assert.Equal(time.Ticks(TimeSpan.FromMilliseconds(1)), scan.At);
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 8, 0, 0, 1, TimeSpan.Zero), scan.Time);
    }

    private static ModbusDevice Device(string id, byte unit) => SampleBus.Device(id, unit, new ModbusSource(ModbusTable.Holding, 0, ModbusType.UInt16));

    private ModbusBusLoop Loop(params ModbusDevice[] devices) =>
        new(SampleBus.Bus(502, devices), master, scans.Writer, time, NullLogger.Instance, CancellationToken.None);

    private List<DeviceScan> Run(TimeSpan span, params ModbusDevice[] devices)
    {
        Advance(Loop(devices), span);
        return Drain();
    }

    /// <summary>Plays the bus's thread: polls what is due and jumps to what is due next.</summary>
    private void Advance(ModbusBusLoop loop, TimeSpan span)
    {
        var end = time.After(time.GetTimestamp(), span);
        while (true)
        {
            var next = loop.PollNext();
            if (next >= end)
            {
                time.Advance(TimeSpan.FromTicks(Math.Max(0, end - time.GetTimestamp())));
                return;
            }

            time.Advance(TimeSpan.FromTicks(Math.Max(0, next - time.GetTimestamp())));
        }
    }

    private List<DeviceScan> Drain()
    {
        var list = new List<DeviceScan>();
        while (scans.Reader.TryRead(out var scan))
        {
            list.Add(scan);
        }

        return list;
    }
}
