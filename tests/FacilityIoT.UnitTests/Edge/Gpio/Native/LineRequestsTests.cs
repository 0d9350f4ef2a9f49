using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Native;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Gpio;

public sealed unsafe class LineRequestsTests
{
    private const ulong Input = GpioAbi.FlagInput | GpioAbi.FlagEdgeRising | GpioAbi.FlagEdgeFalling;

    [Fact]
    public void Every_line_is_an_input_with_both_edges()
    {
        var request = Build(Line(), Line());
        Assert.Equal((2u, Input, 0u), (request.Lines, request.Config.Flags, request.Config.Attributes));
        Assert.Equal(1024u, request.EventBufferSize);
    }

    [Fact]
    public void A_line_that_differs_gets_its_own_flags_and_debounce()
    {
        var request = Build(Line(), Line(activeLow: true, bias: GpioBias.PullUp, debounce: 5), Line());
        Assert.Equal(Input, request.Config.Flags);
        Assert.Equal(2u, request.Config.Attributes);
        Assert.Equal((GpioAbi.AttributeFlags, Input | GpioAbi.FlagActiveLow | GpioAbi.FlagPullUp, 2ul), Flags(request.Config.Items[0]));
        Assert.Equal((GpioAbi.AttributeDebounce, 5000u, 2ul), (request.Config.Items[1].Attribute.Id, request.Config.Items[1].Attribute.DebounceMicroseconds, request.Config.Items[1].Mask));
    }

    [Fact]
    public void Each_line_ends_up_with_exactly_its_own_settings() => Prop.ForAll(
        (from count in Gen.Choose(1, 64)
         from seed in Gen.Choose(0, int.MaxValue)
         select Lines(count, new Random(seed))).ToArbitrary(),
        lines =>
        {
            var request = LineRequests.Build(lines, [.. lines.Select((_, i) => (uint)i)]);
            return lines.Select((line, i) => (Line: line, Bit: 1ul << i)).All(l => Effective(request, l.Bit) == (Wanted(l.Line), (uint)l.Line.KernelDebounce.TotalMicroseconds));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_settings_than_the_kernel_has_attributes_are_a_clear_error()
    {
        var lines = Enumerable.Range(1, 11).Select(ms => Line(debounce: ms)).ToArray();
        Assert.Contains("at most 10", Assert.Throws<GpioException>(() => Build(lines)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void A_number_of_lines_that_no_request_has_is_a_clear_error(int count) =>
        Assert.Contains("1 to 64", Assert.Throws<GpioException>(() => Build([.. Enumerable.Repeat(Line(), count)])).Message, StringComparison.Ordinal);

    private static GpioAbi.LineRequest Build(params GpioLine[] lines) => LineRequests.Build(lines, [.. lines.Select((_, i) => (uint)(10 + i))]);

    private static GpioLine Line(bool activeLow = false, GpioBias bias = GpioBias.AsIs, int debounce = 0) =>
        new(0, null, activeLow, bias, TimeSpan.FromMilliseconds(debounce));

    /// <summary>Of four flag sets and four debounce times at most: what fits a request.</summary>
    private static GpioLine[] Lines(int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => Line(random.Next(2) == 1, random.Next(2) == 1 ? GpioBias.PullUp : GpioBias.AsIs, random.Next(4)))];

    private static (uint Id, ulong Flags, ulong Mask) Flags(GpioAbi.LineConfigAttribute item) => (item.Attribute.Id, item.Attribute.Flags, item.Mask);

    /// <summary>As the kernel resolves it: the first attribute of its kind whose mask has the line, else the default.</summary>
    private static (ulong Flags, uint Debounce) Effective(GpioAbi.LineRequest request, ulong bit)
    {
        var (flags, debounce) = (request.Config.Flags, 0u);
        for (var i = (int)request.Config.Attributes - 1; i >= 0; i--)
        {
            var item = request.Config.Items[i];
            if ((item.Mask & bit) != 0)
            {
                flags = item.Attribute.Id == GpioAbi.AttributeFlags ? item.Attribute.Flags : flags;
                debounce = item.Attribute.Id == GpioAbi.AttributeDebounce ? item.Attribute.DebounceMicroseconds : debounce;
            }
        }

        return (flags, debounce);
    }

    private static ulong Wanted(GpioLine line) => Input | (line.ActiveLow ? GpioAbi.FlagActiveLow : 0) | (line.Bias == GpioBias.PullUp ? GpioAbi.FlagPullUp : 0);
}
