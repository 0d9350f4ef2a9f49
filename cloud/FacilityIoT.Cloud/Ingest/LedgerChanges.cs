using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What one transaction books into the ledgers: written with it, visible in the <see cref="LedgerBook"/> only after its commit.</summary>
internal sealed class LedgerChanges(LedgerBook book, StoreTransaction transaction)
{
    private readonly Dictionary<(EdgeNodeId Node, OutboxEpoch Epoch), Change> changes = [];

    /// <summary>The outboxes that are to be answered.</summary>
    public IEnumerable<(EdgeNodeId Node, OutboxEpoch Epoch)> Touched => changes.Keys;

    /// <summary>The ledger's row, begun now if this is its first frame; older epochs of the box are closed then.</summary>
    public async Task<int> OpenAsync(EdgeNodeId node, int boxId, OutboxEpoch epoch, CancellationToken cancellationToken)
    {
        if (changes.TryGetValue((node, epoch), out var change))
        {
            return change.Id;
        }

        var (id, stored) = book.Read(node, epoch);
        if (id == 0)
        {
            var row = new OutboxLedger { BoxId = boxId, Epoch = epoch.ToString(), OpenedAt = transaction.Now };
            await transaction.Db.Set<OutboxLedger>().Where(other => other.BoxId == boxId && other.ClosedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(other => other.ClosedAt, transaction.Now), cancellationToken);
            transaction.Db.Add(row);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            id = row.Id;
        }

        changes[(node, epoch)] = new Change(id, stored, []);
        return id;
    }

    /// <summary>Books a frame; its ledger must be open. False when it was booked before, as one that the box said it had lost.</summary>
    public bool Add(EdgeNodeId node, FrameStamp stamp)
    {
        var change = changes[(node, stamp.Epoch)];
        change.Frames.Add(stamp.Fseq);
        return change.After.Add(stamp.Fseq);
    }

    /// <summary>Books everything up to a number that will never come, because the box no longer has it. Returns what was missing.</summary>
    public IReadOnlyList<(long First, long Last)> GiveUpTo(EdgeNodeId node, OutboxEpoch epoch, long last)
    {
        var after = changes[(node, epoch)].After;
        List<(long First, long Last)> missing = [.. after.MissingUpTo(last)];
        if (missing.Count > 0)
        {
            after.AddUpTo(last);
        }

        return missing;
    }

    public long Watermark(EdgeNodeId node, OutboxEpoch epoch) => changes[(node, epoch)].After.Watermark;

    /// <summary>Writes the rows; the book follows after the commit.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var ((node, epoch), change) in changes)
        {
            var (watermark, ranges) = (change.After.Watermark, change.After.RangesText(int.MaxValue));
            await transaction.Db.Set<OutboxLedger>().Where(row => row.Id == change.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Watermark, watermark).SetProperty(row => row.Ranges, ranges), cancellationToken);
            transaction.AfterCommit(() => book.Commit(node, epoch, change.Id, change.After, change.Frames));
        }
    }

    private sealed record Change(int Id, FrameRanges After, List<long> Frames);
}
