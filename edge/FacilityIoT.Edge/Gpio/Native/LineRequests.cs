using System.Text;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>What the kernel is asked for: inputs with both edges, bias, active-low and debounce.</summary>
internal static unsafe class LineRequests
{
    private const string Consumer = "facility-edge";

    /// <param name="offsets">Of each line, in the order of <paramref name="lines"/>.</param>
    /// <exception cref="GpioException">More lines, or more different settings, than one request can carry.</exception>
    public static GpioAbi.LineRequest Build(IReadOnlyList<GpioLine> lines, IReadOnlyList<uint> offsets)
    {
        if (lines.Count is 0 or > GpioAbi.MaxLines)
        {
            throw new GpioException($"A GPIO chip must have 1 to {GpioAbi.MaxLines} points, not {lines.Count}.");
        }

        var request = new GpioAbi.LineRequest { Lines = (uint)lines.Count, EventBufferSize = LineEdges.Most };
        Encoding.ASCII.GetBytes(Consumer, new Span<byte>(request.Consumer, GpioAbi.NameSize));
        for (var i = 0; i < lines.Count; i++)
        {
            request.Offsets[i] = offsets[i];
        }

        // The commonest flags are the request's own; the others are attributes, of which there are ten.
        var byFlags = lines.Select((line, i) => (Flags: Flags(line), Bit: 1ul << i)).GroupBy(l => l.Flags, l => l.Bit)
            .OrderByDescending(g => g.Count()).ToArray();
        request.Config.Flags = byFlags[0].Key;
        foreach (var group in byFlags.Skip(1))
        {
            Add(ref request.Config, new GpioAbi.LineAttribute { Id = GpioAbi.AttributeFlags, Flags = group.Key }, Mask(group));
        }

        foreach (var group in lines.Select((line, i) => (line.KernelDebounce, Bit: 1ul << i))
            .Where(l => l.KernelDebounce > TimeSpan.Zero).GroupBy(l => l.KernelDebounce, l => l.Bit))
        {
            var period = (uint)Math.Min(uint.MaxValue, group.Key.TotalMicroseconds);
            Add(ref request.Config, new GpioAbi.LineAttribute { Id = GpioAbi.AttributeDebounce, DebounceMicroseconds = period }, Mask(group));
        }

        return request;
    }

    private static ulong Flags(GpioLine line) =>
        GpioAbi.FlagInput | GpioAbi.FlagEdgeRising | GpioAbi.FlagEdgeFalling
        | (line.ActiveLow ? GpioAbi.FlagActiveLow : 0)
        | line.Bias switch
        {
            GpioBias.PullUp => GpioAbi.FlagPullUp,
            GpioBias.PullDown => GpioAbi.FlagPullDown,
            GpioBias.Disabled => GpioAbi.FlagBiasDisabled,
            _ => 0,
        };

    private static ulong Mask(IEnumerable<ulong> bits) => bits.Aggregate(0ul, (mask, bit) => mask | bit);

    private static void Add(ref GpioAbi.LineConfig config, GpioAbi.LineAttribute attribute, ulong mask)
    {
        if (config.Attributes == GpioAbi.MaxAttributes)
        {
            throw new GpioException($"The lines of a GPIO chip may have at most {GpioAbi.MaxAttributes} different settings of bias, active-low and kernel debounce.");
        }

        config.Items[(int)config.Attributes++] = new GpioAbi.LineConfigAttribute { Attribute = attribute, Mask = mask };
    }
}
