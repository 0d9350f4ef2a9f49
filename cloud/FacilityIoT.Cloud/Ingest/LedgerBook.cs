using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>All outboxes' ledgers in memory. Thread-safe: the receiver asks, the store's writer books what it committed.</summary>
internal sealed class LedgerBook
{
    private readonly Lock gate = new();
    private readonly Dictionary<(EdgeNodeId Node, OutboxEpoch Epoch), BoxLedger> ledgers = [];

    public FrameVerdict Admit(EdgeNodeId node, FrameStamp stamp)
    {
        lock (gate)
        {
            return Ledger_NeedsLock(node, stamp.Epoch).Admit(stamp);
        }
    }

    public void Release(EdgeNodeId node, FrameStamp stamp)
    {
        lock (gate)
        {
            Ledger_NeedsLock(node, stamp.Epoch).Release(stamp.Fseq);
        }
    }

    /// <summary>The row's key and a copy of what is stored.</summary>
    public (int Id, FrameRanges Stored) Read(EdgeNodeId node, OutboxEpoch epoch)
    {
        lock (gate)
        {
            var ledger = Ledger_NeedsLock(node, epoch);
            return (ledger.Id, ledger.Copy());
        }
    }

    public void Commit(EdgeNodeId node, OutboxEpoch epoch, int id, FrameRanges after, IReadOnlyCollection<long> frames)
    {
        lock (gate)
        {
            var ledger = Ledger_NeedsLock(node, epoch);
            ledger.Id = id;
            ledger.Commit(after, frames);
        }
    }

    /// <summary>At start: what the store knows.</summary>
    public void Load(EdgeNodeId node, OutboxEpoch epoch, int id, FrameRanges stored)
    {
        lock (gate)
        {
            ledgers[(node, epoch)] = new BoxLedger(epoch, id, stored);
        }
    }

    private BoxLedger Ledger_NeedsLock(EdgeNodeId node, OutboxEpoch epoch)
    {
        if (!ledgers.TryGetValue((node, epoch), out var ledger))
        {
            ledgers[(node, epoch)] = ledger = new BoxLedger(epoch, 0, new FrameRanges());
        }

        return ledger;
    }
}
