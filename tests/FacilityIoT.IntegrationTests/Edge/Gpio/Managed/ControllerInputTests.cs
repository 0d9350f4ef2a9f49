using System.Device.Gpio;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Managed;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>The contract on a chip with events.</summary>
public sealed class ControllerInputTests : DigitalInputContract
{
    private readonly SimulatedChip chip = new();

    protected override string Chip => "/dev/gpiochip0";

    protected override IDigitalInputs Inputs => new ControllerInputs(() => chip);

    protected override void SetLevel(int line, bool high) => chip.Set(line, high);

    protected override void Remove() => chip.Gone = true;
}

/// <summary>The contract on a chip without events.</summary>
public sealed class PolledControllerInputTests : DigitalInputContract
{
    private readonly SimulatedChip chip = new() { HasEvents = false };

    protected override string Chip => "/dev/gpiochip0";

    protected override IDigitalInputs Inputs => new ControllerInputs(() => chip);

    protected override void SetLevel(int line, bool high) => chip.Set(line, high);

    protected override void Remove() => chip.Gone = true;
}

/// <summary>What System.Device.Gpio does not say, and what it says by exceptions.</summary>
public sealed class ControllerFaultTests : IDisposable
{
    private readonly SimulatedChip chip = new();

    public void Dispose() => chip.Dispose();

    [Fact]
    public void An_edge_whose_event_was_lost_is_still_seen_and_once()
    {
        using var input = Open(chip, Line(0));
        chip.LosesEvents = true;
        chip.Set(0, true);
        Assert.Equal((0, true), input.WaitForEdges(TimeSpan.FromSeconds(10), CancellationToken.None).Edges.Select(e => (e.Line, e.Active)).Single());
        Assert.Empty(input.WaitForEdges(2 * ControllerInput.Reread, CancellationToken.None).Edges);
    }

    [Fact]
    public void An_edge_is_told_once_though_event_and_level_both_show_it()
    {
        using var input = Open(chip, Line(0), Line(1));
        var edges = new List<LineEdge>();
        for (var i = 0; i < 50; i++)
        {
            chip.Set(i % 2, i / 2 % 2 == 0);
            edges.AddRange(input.WaitForEdges(TimeSpan.FromMilliseconds(7), CancellationToken.None).Edges);
        }

        edges.AddRange(input.WaitForEdges(2 * ControllerInput.Reread, CancellationToken.None).Edges);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (i % 2, i / 2 % 2 == 0)), edges.Select(e => (e.Line, e.Active)));
    }

    [Fact]
    public void A_short_pulse_is_two_edges()
    {
        using var input = Open(chip, Line(0));
        chip.Set(0, true);
        chip.Set(0, false);
        Assert.Equal([true, false], input.WaitForEdges(TimeSpan.FromSeconds(1), CancellationToken.None).Edges.Select(e => e.Active));
    }

    [Fact]
    public void More_edges_than_are_kept_are_an_overrun()
    {
        using var input = Open(chip, Line(0));
        for (var i = 0; i <= LineEdges.Most; i++)
        {
            chip.Set(0, i % 2 == 0);
        }

        Assert.True(input.WaitForEdges(TimeSpan.Zero, CancellationToken.None).Overrun);
        Assert.False(input.WaitForEdges(TimeSpan.Zero, CancellationToken.None).Overrun);
    }

    public static TheoryData<string> Failures => [nameof(IOException), nameof(PlatformNotSupportedException), nameof(DllNotFoundException), nameof(TypeInitializationException)];

    [Theory]
    [MemberData(nameof(Failures))]
    public void Where_there_is_no_chip_the_driver_is_made_only_when_it_is_opened_and_says_so_in_words(string failure)
    {
        Exception thrown = failure switch
        {
            nameof(IOException) => new IOException("Unable to find a chip, error: 2"),
            nameof(PlatformNotSupportedException) => new PlatformNotSupportedException("Libgpiod driver not installed."),
            nameof(DllNotFoundException) => new DllNotFoundException("Unable to load shared library 'libgpiod'."),
            _ => new TypeInitializationException("LibGpiodDriver", new DllNotFoundException("Unable to load shared library 'libgpiod'.")),
        };
        var made = 0;
        var inputs = new ControllerInputs(() =>
        {
            made++;
            throw thrown;
        });
        Assert.Equal(0, made);

        var attempt = GpioProbe.Read(Describe(Line(0)), inputs, TimeProvider.System);
        Assert.Equal((1, DeviceLink.Lost), (made, attempt.Link));
        Assert.Equal($"/dev/gpiochip0 cannot be used: {thrown.GetBaseException().Message}", attempt.Fault);
    }

    [Fact]
    public void A_line_by_its_name_a_debounce_of_the_kernels_and_a_bias_that_is_not_there_are_refused_with_a_way_out()
    {
        Assert.Contains("give its offset", Refusal(new GpioLine(null, "MAINS", false, GpioBias.AsIs, TimeSpan.Zero)), StringComparison.Ordinal);
        Assert.Contains("give the contact a debounce", Refusal(Line(0) with { KernelDebounce = TimeSpan.FromMilliseconds(5) }), StringComparison.Ordinal);
        Assert.Contains("a resistor of its own", Refusal(Line(0) with { Bias = GpioBias.PullDown }), StringComparison.Ordinal);
        Assert.Contains("given twice", Refusal(Line(0), Line(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_up_reaches_the_chip_and_the_chip_is_let_go_at_the_end()
    {
        using (Open(chip, Line(0) with { Bias = GpioBias.PullUp }, Line(1)))
        {
            Assert.Equal([PinMode.InputPullUp, PinMode.Input], [chip.Modes[0], chip.Modes[1]]);
        }

        Assert.True(chip.Disposed);
        chip.Set(0, true);
    }

    [Fact]
    public void A_chip_that_is_refused_is_let_go()
    {
        Refusal(Line(7));
        Assert.True(chip.Disposed);
    }

    private static ControllerInput Open(SimulatedChip chip, params GpioLine[] lines) => new(Describe(lines), () => chip, TimeProvider.System);

    private string Refusal(params GpioLine[] lines) => Assert.Throws<GpioException>(() => Open(chip, lines)).Message;

    private static GpioLine Line(int offset) => new(offset, null, false, GpioBias.AsIs, TimeSpan.Zero);

    private static GpioChip Describe(params GpioLine[] lines) => new()
    {
        Chip = "/dev/gpiochip0",
        Lines = lines,
        Device = SampleBus.Described("chip", [.. lines.Select((_, i) => SampleBus.Point($"p{i}", ModbusType.Bool))]),
    };
}
