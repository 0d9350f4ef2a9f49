namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What a host knows of one born edge node.</summary>
internal sealed class HostNode
{
    private const int MostMissed = 10_000;

    private readonly Dictionary<string, int> missedAt = [];
    private int births;

    public BirthBook Book { get; } = new();

    public SequenceWatch Sequence { get; } = new();

    /// <summary>Null while the node is not born.</summary>
    public int? BdSeq { get; private set; }

    public void Bear(int bdSeq, int seq)
    {
        births++;
        BdSeq = bdSeq;
        Sequence.Restart(seq);
    }

    /// <summary>The births are void: by a death, or because the host lost its connection and cannot know.</summary>
    public void Die()
    {
        BdSeq = null;
        Book.Clear();
    }

    /// <summary>
    /// Whether a birth asked for because of this metric has come and did not bring it. Before that, the host may have missed a birth, and
    /// waits for one before it calls the metric unknown.
    /// </summary>
    public bool IsMissingForGood(RefusedMetric refused)
    {
        if (refused.Reason is not (RejectionReason.UnknownMetric or RejectionReason.UnknownAlias))
        {
            return true;
        }

        // The detail names the metric or the alias. Somebody who invents names without end gets no memory for them.
        if (missedAt.TryGetValue(refused.Detail, out var birthsThen) || missedAt.Count >= MostMissed)
        {
            return birthsThen < births;
        }

        missedAt.Add(refused.Detail, births);
        return false;
    }
}
