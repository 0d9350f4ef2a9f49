using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>What every <see cref="IDigitalInput"/> must do, on a chip of three lines of which the third is active-low.</summary>
public abstract class DigitalInputContract : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private readonly List<IDigitalInput> opened = [];

    /// <summary>What <see cref="GpioChip.Chip"/> says.</summary>
    protected abstract string Chip { get; }

    protected abstract IDigitalInputs Inputs { get; }

    /// <summary>Sets the electrical level of a line.</summary>
    protected abstract void SetLevel(int line, bool high);

    /// <summary>Makes the chip disappear.</summary>
    protected abstract void Remove();

    public void Dispose()
    {
        opened.ForEach(i => i.Dispose());
        CleanUp();
        GC.SuppressFinalize(this);
    }

    protected virtual void CleanUp()
    {
    }

    [Fact]
    public void Levels_are_read_after_active_low()
    {
        SetLevel(0, true);
        SetLevel(2, true);
        Assert.Equal([true, false, false], Open().ReadAll());
        SetLevel(2, false);
        Assert.Equal([true, false, true], opened[0].ReadAll());
    }

    [Fact]
    public void An_edge_wakes_the_waiting_thread_and_says_line_and_state()
    {
        var input = Open();
        var before = Monotonic();
        SetLevel(1, true);
        var edge = Next(input);
        Assert.Equal((1, true), (edge.Line, edge.Active));
        Assert.InRange(edge.MonotonicNs, before, Monotonic());
    }

    [Fact]
    public void A_falling_level_of_an_active_low_line_is_an_edge_to_active()
    {
        SetLevel(2, true);
        var input = Open();
        SetLevel(2, false);
        var edge = Next(input);
        Assert.Equal((2, true), (edge.Line, edge.Active));
    }

    [Fact]
    public void Edges_come_one_after_the_other_and_their_times_never_go_back()
    {
        var input = Open();
        var edges = new List<LineEdge>();
        for (var i = 0; i < 20; i++)
        {
            SetLevel(0, i % 2 == 0);
            edges.Add(Next(input));
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i % 2 == 0), edges.Select(e => e.Active));
        Assert.Equal(edges.Select(e => e.MonotonicNs).Order(), edges.Select(e => e.MonotonicNs));
    }

    [Fact]
    public void Without_an_edge_the_wait_ends_empty()
    {
        var result = Open().WaitForEdges(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        Assert.Empty(result.Edges);
        Assert.False(result.Overrun);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_at_once()
    {
        var input = Open();
        using var stopping = new CancellationTokenSource();
        var waiting = Task.Run(() => input.WaitForEdges(TimeSpan.FromMinutes(5), stopping.Token));
        await stopping.CancelAsync();
        Assert.Empty((await waiting.WaitAsync(Deadline)).Edges);
    }

    [Fact]
    public void A_line_that_is_not_there_is_named()
    {
        var fault = Assert.Throws<GpioException>(() => Inputs.Open(Describe(new GpioLine(999, null, false, GpioBias.AsIs, TimeSpan.Zero))));
        Assert.Contains("999", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chip_that_disappears_is_an_error_and_not_a_level()
    {
        var input = Open();
        Remove();
        Assert.Throws<GpioException>(() => input.ReadAll());
    }

    private static ulong Monotonic() => (ulong)((Int128)TimeProvider.System.GetTimestamp() * 1_000_000_000 / TimeProvider.System.TimestampFrequency);

    private IDigitalInput Open()
    {
        var line = new GpioLine(0, null, false, GpioBias.AsIs, TimeSpan.Zero);
        var input = Inputs.Open(Describe(line, line with { Offset = 1 }, line with { Offset = 2, ActiveLow = true }));
        opened.Add(input);
        return input;
    }

    private GpioChip Describe(params GpioLine[] lines) => new()
    {
        Chip = Chip,
        Lines = lines,
        Device = SampleBus.Described("chip", [.. lines.Select((_, i) => SampleBus.Point($"p{i}", ModbusType.Bool))]),
    };

    private static LineEdge Next(IDigitalInput input)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (!deadline.IsCancellationRequested)
        {
            if (input.WaitForEdges(Deadline, deadline.Token).Edges is [var edge])
            {
                return edge;
            }
        }

        throw new TimeoutException("No edge came.");
    }
}
