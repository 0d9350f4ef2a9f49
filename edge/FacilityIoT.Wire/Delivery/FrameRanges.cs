using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FacilityIoT.Wire.Delivery;

/// <summary>A set of frame numbers: everything up to a watermark, and closed ranges above it. Pure; not thread-safe.</summary>
/// <remarks>Text form of the ranges: "105-180,200-260"; a range of one number is that number alone.</remarks>
public sealed class FrameRanges
{
    private readonly List<(long First, long Last)> ranges = [];

    /// <summary>Every number from 1 to this is in the set; 0 when none is.</summary>
    public long Watermark { get; private set; }

    /// <summary>Ranges above the watermark, ascending, disjoint, not adjacent. A view: it changes with the set.</summary>
    public IReadOnlyList<(long First, long Last)> Ranges => ranges;

    /// <summary>False when it was there already.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public bool Add(long fseq)
    {
        if (Contains(fseq))
        {
            return false;
        }

        AddRange(fseq, fseq);
        return true;
    }

    /// <summary>Adds a closed range; used to merge acknowledgements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive, or the last is below the first.</exception>
    public void AddRange(long first, long last)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        if (last <= Watermark)
        {
            return;
        }

        // Every range that overlaps or touches first..last melts into it.
        var from = FirstEndingAtOrAfter(first - 1);
        var to = from;
        while (to < ranges.Count && (last == long.MaxValue || ranges[to].First <= last + 1))
        {
            first = Math.Min(first, ranges[to].First);
            last = Math.Max(last, ranges[to].Last);
            to++;
        }

        ranges.RemoveRange(from, to - from);
        if (first - 1 <= Watermark)
        {
            Watermark = last;
        }
        else
        {
            ranges.Insert(from, (first, last));
        }
    }

    /// <summary>Raises the watermark to at least this.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The watermark is negative.</exception>
    public void AddUpTo(long watermark)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(watermark);
        if (watermark > 0)
        {
            AddRange(1, watermark);
        }
    }

    public bool Contains(long fseq)
    {
        if (fseq <= Watermark)
        {
            return fseq > 0;
        }

        var at = FirstEndingAtOrAfter(fseq);
        return at < ranges.Count && ranges[at].First <= fseq;
    }

    /// <summary>The numbers from 1 to this one that are not in the set, ascending.</summary>
    public IEnumerable<(long First, long Last)> MissingUpTo(long last)
    {
        var next = Watermark;
        foreach (var range in ranges.TakeWhile(range => range.First <= last))
        {
            yield return (next + 1, range.First - 1);
            next = range.Last;
        }

        if (next < last)
        {
            yield return (next + 1, last);
        }
    }

    /// <summary>
    /// At most this many ranges as text; empty when there are none. Where there are more, half of the text is the lowest, half the highest: the highest
    /// say what came last, so that the newest alarm is acknowledged however many gaps a telemetry store in trouble has left below it.
    /// </summary>
    public string RangesText(int most = 64) => Text(Cut(most));

    /// <summary>Ranges in the form above.</summary>
    public static string Text(IEnumerable<(long First, long Last)> ranges) => string.Join(',', ranges.Select(Text));

    /// <summary>False, and null, for text that is not of the form above or a negative watermark.</summary>
    public static bool TryParse(long watermark, string? ranges, [NotNullWhen(true)] out FrameRanges? parsed)
    {
        parsed = null;
        if (watermark < 0)
        {
            return false;
        }

        var set = new FrameRanges();
        set.AddUpTo(watermark);
        foreach (var part in string.IsNullOrEmpty(ranges) ? [] : ranges.Split(','))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            if (!TryNumber(dash < 0 ? part : part[..dash], out var first) || !TryNumber(dash < 0 ? part : part[(dash + 1)..], out var last) || last < first)
            {
                return false;
            }

            set.AddRange(first, last);
        }

        parsed = set;
        return true;
    }

    private IEnumerable<(long First, long Last)> Cut(int most) =>
        ranges.Count <= most ? ranges : ranges.Take(most - (most / 2)).Concat(ranges.TakeLast(most / 2));

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static string Text((long First, long Last) range) =>
        range.First == range.Last ? string.Create(CultureInfo.InvariantCulture, $"{range.First}") : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}");

    /// <summary>The index of the first range whose end is at or after a number; the count when there is none.</summary>
    private int FirstEndingAtOrAfter(long number)
    {
        var low = 0;
        var high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].Last < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
