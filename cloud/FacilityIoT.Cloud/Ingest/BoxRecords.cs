using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What boxes say of themselves, within one transaction: births, deaths, and the state of their outboxes and machines.</summary>
internal sealed class BoxRecords(
    StoreTransaction transaction, EstateRegistry registry, LedgerChanges ledgers, LostFrames lost, ConditionRecords conditions, PointRecords points, IReadOnlyList<IBoxHandler> handlers)
{
    public async Task BornAsync(RelationalWork.NodeBorn born, CancellationToken cancellationToken)
    {
        var box = await registry.NodeBornAsync(transaction, born.Node, born.BdSeq, born.Payload, cancellationToken);
        if (box.Outbox is { } outbox)
        {
            await ledgers.OpenAsync(box.Node, box.Id, outbox.Epoch, cancellationToken);
            BookLoss(box, outbox);
        }

        await PointsBornAsync(box, null, born.Payload, born.At, cancellationToken);
        await TellAsync(new BoxChange.Born(born.At, box.Node), cancellationToken);
        Announce(box, born.At);
    }

    /// <summary>A device of a box whose own birth was left out is left out with it.</summary>
    public async Task DeviceBornAsync(RelationalWork.DeviceBorn born, CancellationToken cancellationToken)
    {
        if (registry.Find(born.Node) is { } box)
        {
            await PointsBornAsync(box, born.Device, born.Payload, born.At, cancellationToken);
            await TellAsync(new BoxChange.DeviceBorn(born.At, box.Node, born.Device), cancellationToken);
        }
    }

    public async Task DiedAsync(RelationalWork.NodeDied died, CancellationToken cancellationToken)
    {
        if (registry.Find(died.Node) is not { Online: true } box)
        {
            return;
        }

        await transaction.Db.Set<Box>().Where(row => row.Id == box.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Online, false).SetProperty(row => row.LastSeenAt, died.At), cancellationToken);
        box.Online = false;
        await TellAsync(new BoxChange.Died(died.At, box.Node), cancellationToken);
        Announce(box, died.At);
    }

    public async Task AllLostAsync(RelationalWork.AllLost all, CancellationToken cancellationToken)
    {
        await transaction.Db.Set<Box>().Where(row => row.Online).ExecuteUpdateAsync(set => set.SetProperty(row => row.Online, false), cancellationToken);
        List<KnownBox> unheard = [.. registry.Boxes.Where(box => box.Online)];
        foreach (var box in unheard)
        {
            box.Online = false;
            Announce(box, all.At);
        }

        await TellAsync(new BoxChange.Unheard(all.At, [.. unheard.Select(box => box.Node)]), cancellationToken);
    }

    public Task ListeningAsync(RelationalWork.Listening listening, CancellationToken cancellationToken) => TellAsync(new BoxChange.Listening(listening.At), cancellationToken);

    public async Task StatusAsync(RelationalWork.Status status, CancellationToken cancellationToken)
    {
        if (registry.Find(status.Node) is not { Outbox: { } before } box)
        {
            return;
        }

        var outbox = before.After(status.Metrics);
        box.Outbox = outbox;
        await ledgers.OpenAsync(box.Node, box.Id, outbox.Epoch, cancellationToken);
        BookLoss(box, outbox);
        var machine = MachineStatus.From(status.Metrics);
        await transaction.Db.Set<Box>().Where(row => row.Id == box.Id).ExecuteUpdateAsync(
            set =>
            {
                set.SetProperty(row => row.OutboxHead, outbox.Head).SetProperty(row => row.OutboxAcked, outbox.Acked).SetProperty(row => row.LastSeenAt, status.At);
                if (machine is not null)
                {
                    set.SetMachine(machine);
                }
            },
            cancellationToken);
        Announce(box, status.At);
    }

    private async Task PointsBornAsync(KnownBox box, string? device, SparkplugPayload birth, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await EstateRegistry.WritePointsAsync(transaction, box, device, birth.Metrics, cancellationToken);
        var settled = true;
        if (box.Outbox is { } outbox)
        {
            await ledgers.OpenAsync(box.Node, box.Id, outbox.Epoch, cancellationToken);
            settled = ledgers.Watermark(box.Node, outbox.Epoch) >= outbox.Head;
        }

        await conditions.ApplyAsync(FrameConditions.OfBirth(box, device, birth, at, settled), cancellationToken);
        await points.OfBirthAsync(box, device, birth, at, cancellationToken);
    }

    private async Task TellAsync(BoxChange change, CancellationToken cancellationToken)
    {
        foreach (var handler in handlers)
        {
            await handler.OnChangeAsync(transaction, change, cancellationToken);
        }
    }

    /// <summary>Frames the box no longer has will never come: the loss is written down, and the watermark goes on.</summary>
    private void BookLoss(KnownBox box, OutboxStatus outbox)
    {
        foreach (var (first, last) in ledgers.GiveUpTo(box.Node, outbox.Epoch, Math.Min(outbox.Head, Math.Max(outbox.Low - 1, outbox.Acked))))
        {
            lost.Add(box.Node, outbox.Epoch, first, last);
        }
    }

    private void Announce(KnownBox box, DateTimeOffset at)
    {
        var (online, bdSeq, outbox) = (box.Online, box.BdSeq, box.Outbox);
        transaction.Announce(() => new LiveChange.BoxChanged(box.Node, online, bdSeq, at, outbox?.Head, outbox?.Acked));
    }
}
