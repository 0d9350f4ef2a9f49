using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What to do with a numbered frame.</summary>
public enum FrameVerdict
{
    /// <summary>Not stored and not being stored: take it.</summary>
    New,

    /// <summary>Stored before: acknowledge again, no effects.</summary>
    Duplicate,

    /// <summary>Being stored: it will be acknowledged when it is.</summary>
    InFlight,

    /// <summary>Another frame of the same number was seen: a cloned box.</summary>
    IdentityConflict,
}

/// <summary>One outbox in one epoch: what is durably stored and what is on its way there. Pure; not thread-safe.</summary>
internal sealed class BoxLedger(OutboxEpoch epoch, int id, FrameRanges stored)
{
    /// <summary>Check sums remembered to tell a clone from a repetition; a clone's frames come close together.</summary>
    private const int RememberedSums = 512;
    private readonly Dictionary<long, uint> inFlight = [];
    private readonly Dictionary<long, uint> sums = [];
    private readonly Queue<long> oldestSums = [];

    public OutboxEpoch Epoch { get; } = epoch;

    /// <summary>The row's key; 0 until it is written.</summary>
    public int Id { get; set; } = id;

    /// <summary>Committed frames alone.</summary>
    public FrameRanges Stored { get; private set; } = stored;

    /// <summary>New marks the frame as in flight, until <see cref="Commit"/> or <see cref="Release"/>.</summary>
    public FrameVerdict Admit(FrameStamp stamp)
    {
        var isStored = Stored.Contains(stamp.Fseq);
        var isInFlight = inFlight.TryGetValue(stamp.Fseq, out var sum);
        if (!isStored && !isInFlight)
        {
            inFlight[stamp.Fseq] = stamp.Crc32C;
            return FrameVerdict.New;
        }

        var known = isInFlight || sums.TryGetValue(stamp.Fseq, out sum);
        if (known && FrameStamp.Conflict(sum, stamp.Crc32C))
        {
            return FrameVerdict.IdentityConflict;
        }

        return isStored ? FrameVerdict.Duplicate : FrameVerdict.InFlight;
    }

    /// <summary>It was not stored; the box sends it again.</summary>
    public void Release(long fseq) => inFlight.Remove(fseq);

    /// <summary>A copy of what is stored, to be changed within a transaction.</summary>
    public FrameRanges Copy() => FrameRanges.TryParse(Stored.Watermark, Stored.RangesText(int.MaxValue), out var copy) ? copy : new FrameRanges();

    /// <summary>The transaction that stored these frames has committed.</summary>
    public void Commit(FrameRanges after, IEnumerable<long> frames)
    {
        Stored = after;
        foreach (var fseq in frames)
        {
            if (inFlight.Remove(fseq, out var sum) && sums.TryAdd(fseq, sum))
            {
                oldestSums.Enqueue(fseq);
            }
        }

        while (oldestSums.Count > RememberedSums)
        {
            sums.Remove(oldestSums.Dequeue());
        }
    }
}
