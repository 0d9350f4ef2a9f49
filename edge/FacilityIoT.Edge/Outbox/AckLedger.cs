using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Outbox;

/// <summary>Which host has stored which frames. A frame is done with when every configured host has it. Pure; not thread-safe.</summary>
internal sealed class AckLedger
{
    private readonly Dictionary<string, FrameRanges> hosts = new(StringComparer.Ordinal);

    /// <param name="configured">The hosts whose acknowledgement counts. Without any, nothing is ever done with.</param>
    /// <param name="stored">
    /// What is known of hosts, configured or not. A host that is new here starts with what all known ones have: those frames are gone.
    /// </param>
    public AckLedger(IEnumerable<string> configured, IReadOnlyDictionary<string, FrameRanges> stored)
    {
        var done = Common([.. stored.Values]);
        foreach (var host in configured)
        {
            hosts[host] = stored.TryGetValue(host, out var known) ? Copy(known) : Copy(done);
        }
    }

    /// <summary>Every configured host has everything up to here.</summary>
    public long Watermark => hosts.Count == 0 ? 0 : hosts.Values.Min(set => set.Watermark);

    /// <summary>A copy of what each configured host has.</summary>
    public IEnumerable<(string Host, FrameRanges Has)> Snapshot() => hosts.Select(host => (host.Key, Copy(host.Value)));

    /// <summary>False when this says nothing new, or the host is none of ours.</summary>
    public bool Accept(string host, FrameRanges acknowledged)
    {
        if (!hosts.TryGetValue(host, out var known))
        {
            return false;
        }

        var before = (known.Watermark, known.Ranges.Count, known.Ranges.Sum(range => range.Last - range.First));
        known.AddUpTo(acknowledged.Watermark);
        foreach (var (first, last) in acknowledged.Ranges)
        {
            known.AddRange(first, last);
        }

        return before != (known.Watermark, known.Ranges.Count, known.Ranges.Sum(range => range.Last - range.First));
    }

    public bool IsDone(long fseq)
    {
        foreach (var set in hosts.Values)
        {
            if (!set.Contains(fseq))
            {
                return false;
            }
        }

        return hosts.Count > 0;
    }

    /// <summary>What every configured host has.</summary>
    public FrameRanges Done() => Common([.. hosts.Values]);

    private static FrameRanges Common(IReadOnlyList<FrameRanges> sets)
    {
        var common = new FrameRanges();
        if (sets.Count == 0)
        {
            return common;
        }

        // Every interval of the result begins and ends with an interval of one of the sets.
        IEnumerable<(long First, long Last)> rest = Intervals(sets[0]);
        foreach (var set in sets.Skip(1))
        {
            rest = [.. rest.SelectMany(a => Intervals(set), (a, b) => (First: Math.Max(a.First, b.First), Last: Math.Min(a.Last, b.Last))).Where(i => i.First <= i.Last)];
        }

        foreach (var (first, last) in rest)
        {
            common.AddRange(first, last);
        }

        return common;
    }

    private static IEnumerable<(long First, long Last)> Intervals(FrameRanges set) =>
        set.Watermark > 0 ? set.Ranges.Prepend((First: 1, Last: set.Watermark)) : set.Ranges;

    private static FrameRanges Copy(FrameRanges set)
    {
        var copy = new FrameRanges();
        foreach (var (first, last) in Intervals(set))
        {
            copy.AddRange(first, last);
        }

        return copy;
    }
}
