using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.Edge.Outbox;

/// <summary>One transaction of the outbox.</summary>
internal sealed class OutboxCommit(OutboxDatabase database, OutboxLedger ledger, long maxBytes)
{
    /// <summary>Frames given up by this commit.</summary>
    public long Evicted { get; private set; }

    /// <summary>Stores a batch, and what was acknowledged meanwhile.</summary>
    /// <param name="makeRoom">Give up as much of the oldest telemetry as the batch needs: the disk is full and an alarm waits.</param>
    /// <returns>The number of the batch's first frame.</returns>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The disk refuses; nothing happened.</exception>
    public long Run(CommitBatch batch, bool makeRoom)
    {
        var draft = ledger.Draft();
        var first = draft.Meta.NextFseq;
        var acknowledged = batch.Operation is { AfterAcknowledgements: false } ? null : ledger.TakeUnsaved();
        long? low = null;
        try
        {
            database.InTransaction(() =>
            {
                if (acknowledged is { } news)
                {
                    Save(news.Hosts, news.Done, draft);
                }

                var needed = makeRoom ? batch.Frames.Sum(frame => (long)frame.Samples.Length + OutboxSchema.FrameOverheadBytes) : 0;
                Evict(draft, draft.Bytes - needed, first, FrameLane.Telemetry);
                batch.Operation?.Run(database, draft);
                Store(batch.Frames, draft);
                Evict(draft, maxBytes, first, FrameLane.Telemetry);
                Evict(draft, maxBytes, first, FrameLane.Alarm);
                database.Put(draft.Meta);
                low = database.Low();
            });
        }
        catch
        {
            if (acknowledged is not null)
            {
                ledger.PutBackUnsaved();
            }

            throw;
        }

        ledger.Commit(draft, low, batch.Frames);
        return first;
    }

    private void Store(IReadOnlyList<PendingFrame> frames, OutboxDraft draft)
    {
        var next = draft.Meta.NextFseq;
        foreach (var frame in frames)
        {
            database.Insert(next++, frame);
            draft.Added(frame);
            foreach (var condition in frame.Conditions)
            {
                database.Put(condition);
            }
        }

        draft.Meta = draft.Meta with { NextFseq = next };
    }

    private void Save(IReadOnlyList<(string Host, FrameRanges Has)> hosts, FrameRanges done, OutboxDraft draft)
    {
        foreach (var (host, has) in hosts)
        {
            database.Put(host, has);
        }

        draft.Removed(database.Delete(1, done.Watermark));
        foreach (var (first, last) in done.Ranges)
        {
            draft.Removed(database.Delete(first, last));
        }
    }

    /// <summary>Deletes the oldest frames of a lane until no more than so many bytes are kept.</summary>
    private void Evict(OutboxDraft draft, long mostBytes, long below, FrameLane lane)
    {
        while (draft.Bytes > mostBytes && database.Oldest(lane, below) is { } fseq)
        {
            draft.Removed(database.Delete(fseq, fseq));
            draft.Meta = draft.Meta with { Evicted = draft.Meta.Evicted + 1 };
            Evicted++;
        }
    }
}
