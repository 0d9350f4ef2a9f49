using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;
using FacilityIoT.UnitTests.Edge.Drivers;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Edge.Gpio;

public sealed class GpioLoopTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly ManualTime time = new();
    private readonly FakeInput input;
    private readonly CancellationTokenSource stopping = new();

    public GpioLoopTests() => input = new FakeInput(time, stopping);

    public void Dispose()
    {
        input.Dispose();
        stopping.Dispose();
    }

    [Fact]
    public void Levels_are_told_at_the_start_before_any_edge()
    {
        input.Levels = [true, false];
        var scan = Assert.Single(Run());
        Assert.Equal((DeviceLink.Online, Start), (scan.Link, scan.Time));
        Assert.Equal([(0, true), (1, false)], Values(scan));
    }

    [Fact]
    public void An_edge_carries_the_kernels_time_as_wall_clock()
    {
        time.StepWallClock(TimeSpan.FromHours(1));
        input.Then(TimeSpan.FromSeconds(3), [new LineEdge(1, true, Ns(2.25))]);
        var edge = Run()[^1];
        Assert.Equal([(1, true)], Values(edge));
        Assert.Equal(Start.AddHours(1).AddSeconds(2.25), edge.Time);
        Assert.Equal(TimeSpan.FromSeconds(2.25).Ticks, edge.At);
    }

    [Fact]
    public void Edges_of_one_batch_are_told_apart_each_with_its_time()
    {
        input.Then(TimeSpan.FromSeconds(1), [new LineEdge(0, true, Ns(0.1)), new LineEdge(0, false, Ns(0.2)), new LineEdge(1, true, Ns(0.3))]);
        Assert.Equal([0.1, 0.2, 0.3], Run().Skip(1).Select(s => (s.Time - Start).TotalSeconds));
    }

    [Fact]
    public void After_missed_edges_every_level_is_read_again()
    {
        input.Then(TimeSpan.FromSeconds(1), [new LineEdge(0, true, Ns(0.5))], overrun: true, levels: [false, true]);
        Assert.Equal([(0, false), (1, true)], Values(Run()[^1]));
    }

    [Fact]
    public void Every_level_is_read_again_after_ten_seconds_without_an_edge()
    {
        input.Then(TimeSpan.FromSeconds(10), [], levels: [true, true]);
        var scans = Run();
        Assert.Equal(2, scans.Count);
        Assert.Equal([(0, true), (1, true)], Values(scans[1]));
        Assert.Equal(TimeSpan.FromSeconds(10), scans[1].Time - Start);
    }

    [Fact]
    public void Edges_that_came_while_the_levels_were_read_are_told_in_the_order_of_their_times()
    {
        time.Advance(TimeSpan.FromSeconds(5));
        input.Waiting = new LineEdges([new LineEdge(0, true, Ns(4.9)), new LineEdge(1, true, Ns(5.1))], false);
        var scans = Run();
        Assert.Equal([1, 2, 1], scans.Select(s => s.Readings.Count));
        Assert.Equal(scans.Select(s => s.At).Order(), scans.Select(s => s.At));
    }

    [Fact]
    public void A_chip_that_is_gone_is_lost_with_every_line_bad_and_found_again_when_it_is_back()
    {
        input.Then(TimeSpan.FromSeconds(1), [], gone: "gpiochip0 is gone");
        input.Then(TimeSpan.FromSeconds(1), []);
        var scans = Run(new AdvancingTime(time));
        Assert.Equal([DeviceLink.Online, DeviceLink.Lost, DeviceLink.Online], scans.Select(s => s.Link));
        Assert.Equal("gpiochip0 is gone", scans[1].Fault);
        Assert.All(scans[1].Readings, r => Assert.Equal((Quality.Bad, true), (r.Quality, r.Value.IsNull)));
        Assert.Equal(TimeSpan.FromSeconds(1), scans[2].Time - scans[1].Time);
    }

    [Fact]
    public void A_chip_that_was_never_there_is_tried_ever_more_seldom()
    {
        input.RefuseOpen = 4;
        var scans = Run(new AdvancingTime(time));
        Assert.Equal([0, 1, 3, 7, 15], scans.Select(s => (s.Time - Start).TotalSeconds));
        Assert.Equal(DeviceLink.Online, scans[^1].Link);
    }

    private static ulong Ns(double seconds) => (ulong)(seconds * 1e9);

    private static IEnumerable<(int, bool)> Values(DeviceScan scan) => scan.Readings.Select(r => (r.Point, r.Value.AsBoolean));

    private List<DeviceScan> Run(TimeProvider? clock = null)
    {
        var scans = Channel.CreateUnbounded<DeviceScan>();
        var chip = new GpioChip
        {
            Device = SampleBus.Described("terminals", [SampleBus.Point("a", ModbusType.Bool), SampleBus.Point("b", ModbusType.Bool)]),
            Chip = "fake",
            Lines = [new GpioLine(0, null, false, GpioBias.AsIs, TimeSpan.Zero), new GpioLine(1, null, false, GpioBias.AsIs, TimeSpan.Zero)],
        };
        new GpioLoop(chip, input, scans.Writer, clock ?? time, NullLogger.Instance, stopping.Token).Run();
        scans.Writer.Complete();
        return [.. scans.Reader.ReadAllAsync().ToBlockingEnumerable()];
    }

    /// <summary>Plays a list of waits; cancels when the list is at its end.</summary>
    private sealed class FakeInput(ManualTime time, CancellationTokenSource stopping) : IDigitalInputs, IDigitalInput
    {
        private readonly Queue<Func<LineEdges>> script = [];

        public bool[] Levels { get; set; } = [false, false];

        /// <summary>What a wait of no length finds, once.</summary>
        public LineEdges Waiting { get; set; } = LineEdges.None;

        public int RefuseOpen { get; set; }

        public void Then(TimeSpan after, LineEdge[] edges, bool overrun = false, bool[]? levels = null, string? gone = null) => script.Enqueue(() =>
        {
            time.Advance(after);
            Levels = levels ?? Levels;
            return gone is null ? new LineEdges(edges, overrun) : throw new GpioException(gone);
        });

        public IDigitalInput Open(GpioChip chip) => RefuseOpen-- > 0 ? throw new GpioException("no chip") : this;

        public IReadOnlyList<bool> ReadAll() => Levels;

        public LineEdges WaitForEdges(TimeSpan timeout, CancellationToken cancellationToken)
        {
            if (timeout == TimeSpan.Zero)
            {
                var waiting = Waiting;
                Waiting = LineEdges.None;
                time.Advance(waiting.Edges.Count > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
                return waiting;
            }

            if (script.TryDequeue(out var next))
            {
                return next();
            }

            stopping.Cancel();
            return LineEdges.None;
        }

        public void Dispose()
        {
        }
    }
}
