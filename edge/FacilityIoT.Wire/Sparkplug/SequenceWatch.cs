namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Follows one node's seq and finds gaps that do not close in time (operational-behavior-host-reordering-*). Times are monotonic.</summary>
internal sealed class SequenceWatch
{
    private readonly HashSet<int> ahead = [];
    private int expected;

    /// <summary>When the oldest missing number began to be missed; null without a gap.</summary>
    public TimeSpan? GapSince { get; private set; }

    /// <summary>An NBIRTH: whatever number it has, counting goes on from it (our rule for topics-nbirth-seq-num).</summary>
    public void Restart(int seq)
    {
        expected = After(seq);
        ahead.Clear();
        GapSince = null;
    }

    public void Take(int seq, TimeSpan now)
    {
        if (seq != expected)
        {
            ahead.Add(seq);
            GapSince ??= now;
            return;
        }

        expected = After(expected);
        while (ahead.Remove(expected))
        {
            expected = After(expected);
        }

        GapSince = ahead.Count == 0 ? null : GapSince;
    }

    private static int After(int seq) => (seq + 1) % NodeControl.SequenceLength;
}
