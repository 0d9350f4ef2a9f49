using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Outbox;

/// <summary>What the outbox knows as of its last commit, and what hosts have acknowledged since. Thread-safe.</summary>
internal sealed class OutboxLedger(IReadOnlyList<string> hosts, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ConditionState> conditions = new(StringComparer.Ordinal);
    private AckLedger acknowledged = new(hosts, new Dictionary<string, FrameRanges>());
    private OutboxMeta meta = OutboxMeta.New();
    private long frames;
    private long bytes;
    private long? low;
    private long? unsavedSince;

    public OutboxStatus Status
    {
        get
        {
            lock (gate)
            {
                return new OutboxStatus(meta.Epoch, meta.NextFseq - 1, low ?? meta.NextFseq, acknowledged.Watermark);
            }
        }
    }

    public OutboxMeta Meta
    {
        get
        {
            lock (gate)
            {
                return meta;
            }
        }
    }

    public (long Frames, long Bytes) Kept
    {
        get
        {
            lock (gate)
            {
                return (frames, bytes);
            }
        }
    }

    /// <summary>Monotonic: since when there are acknowledgements that are not in the file yet; null when there are none.</summary>
    public long? UnsavedSince
    {
        get
        {
            lock (gate)
            {
                return unsavedSince;
            }
        }
    }

    public IReadOnlyList<ConditionState> Conditions
    {
        get
        {
            lock (gate)
            {
                return [.. conditions.Values];
            }
        }
    }

    /// <summary>Takes what a file says, at the start or when another file took its place.</summary>
    public void Load(OutboxDatabase database)
    {
        var (read, kept, oldest, stored, known) = (database.ReadMeta(), database.Measure(), database.Low(), database.Hosts(), database.Conditions());
        lock (gate)
        {
            (frames, bytes, low) = (kept.Frames, kept.Bytes, oldest);
            if (read.Epoch != meta.Epoch)
            {
                // Opened again after a disk trouble, the acknowledgements in memory are ahead of the file's.
                acknowledged = new AckLedger(hosts, stored);
                unsavedSince = null;
            }

            meta = read;
            foreach (var condition in known)
            {
                conditions[condition.Key] = condition;
            }
        }
    }

    public OutboxDraft Draft()
    {
        lock (gate)
        {
            return new OutboxDraft(meta, frames, bytes);
        }
    }

    /// <summary>The acknowledgements to be saved with the next commit, and that they are not unsaved any more; null when there are none.</summary>
    public (IReadOnlyList<(string Host, FrameRanges Has)> Hosts, FrameRanges Done)? TakeUnsaved()
    {
        lock (gate)
        {
            if (unsavedSince is null)
            {
                return null;
            }

            unsavedSince = null;
            return ([.. acknowledged.Snapshot()], acknowledged.Done());
        }
    }

    /// <summary>The commit failed: <see cref="TakeUnsaved"/> did not happen.</summary>
    public void PutBackUnsaved()
    {
        lock (gate)
        {
            unsavedSince ??= time.GetTimestamp();
        }
    }

    public void Commit(OutboxDraft draft, long? oldest, IReadOnlyList<PendingFrame> stored)
    {
        lock (gate)
        {
            (meta, frames, bytes, low) = (draft.Meta, draft.Frames, draft.Bytes, oldest);
            if (draft.ForgetAcknowledgements)
            {
                acknowledged = new AckLedger(hosts, new Dictionary<string, FrameRanges>());
                unsavedSince = null;
            }

            foreach (var condition in stored.SelectMany(frame => frame.Conditions))
            {
                conditions[condition.Key] = condition;
            }
        }
    }

    /// <summary>False when the epoch is not this one, the host none of ours, or it says nothing new.</summary>
    public bool Accept(OutboxEpoch epoch, string host, FrameRanges has)
    {
        lock (gate)
        {
            var news = epoch == meta.Epoch && acknowledged.Accept(host, has);
            if (news)
            {
                unsavedSince ??= time.GetTimestamp();
            }

            return news;
        }
    }

    public bool IsDone(OutboxEpoch epoch, long fseq)
    {
        lock (gate)
        {
            return epoch == meta.Epoch && acknowledged.IsDone(fseq);
        }
    }
}
