using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>One transaction of what boxes say, once: all of it is committed, shown and acknowledged, or nothing of it and the exception says why.</summary>
/// <remarks>The <see cref="RelationalWriter"/>'s alone: not thread-safe.</remarks>
internal sealed class IngestCommit(
    IDbContextFactory<FacilityDb> databases,
    EstateRegistry registry,
    LedgerBook book,
    TelemetryLane telemetry,
    AckSender acknowledgements,
    HostSession session,
    LiveBoard board,
    CloudMetrics metrics,
    IngestHandlers handlers,
    UrgentConditions urgent,
    TimeProvider time,
    ILogger<IngestCommit> logger)
{
    /// <summary>From the first write of a transaction until its commit the registry in memory may be ahead of the store.</summary>
    private bool registryIsStale = true;

    /// <summary>Reads what is stored of every outbox; the registry must have been read, as by a first commit.</summary>
    /// <exception cref="InvalidDataException">A row cannot be read.</exception>
    public async Task LoadLedgersAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var nodes = registry.Boxes.ToDictionary(box => box.Id, box => box.Node);
        foreach (var row in await db.Set<OutboxLedger>().AsNoTracking().ToListAsync(cancellationToken))
        {
            if (!OutboxEpoch.TryParse(row.Epoch, out var epoch) || !FrameRanges.TryParse(row.Watermark, row.Ranges, out var stored))
            {
                throw new InvalidDataException($"OutboxLedgers row {row.Id} is damaged: epoch '{row.Epoch}', ranges '{row.Ranges}'. Restore the database from a backup.");
            }

            book.Load(nodes[row.BoxId], epoch, row.Id, stored);
        }
    }

    public async Task CommitAsync(List<RelationalWork> batch, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var commit = await db.BeginWriteAsync(cancellationToken);
        var transaction = new StoreTransaction(db, time.GetUtcNow());
        var ledgers = new LedgerChanges(book, transaction);
        var unit = await WriteAsync(transaction, ledgers, batch, cancellationToken);
        await commit.CommitAsync(cancellationToken);
        transaction.Committed(board);
        foreach (var (node, epoch) in ledgers.Touched)
        {
            acknowledgements.Request(node, epoch);
        }

        foreach (var (node, stamp) in unit.Unknown)
        {
            book.Release(node, stamp);
            await session.RequestRebirthAsync(node, "frames came without a stored birth", cancellationToken);
        }

        foreach (var node in batch.Select(BornIn).OfType<EdgeNodeId>().Distinct())
        {
            if (registry.Find(node) is { } box)
            {
                urgent.Stored(box);
            }
        }

        registryIsStale = false;
    }

    private static EdgeNodeId? BornIn(RelationalWork work) => work switch
    {
        RelationalWork.NodeBorn born => born.Node,
        RelationalWork.DeviceBorn born => born.Node,
        _ => null,
    };

    /// <summary>See <see cref="Rehearsal"/>; nothing is committed.</summary>
    public async Task RehearseAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var rolledBack = await db.BeginWriteAsync(cancellationToken);
        var transaction = new StoreTransaction(db, time.GetUtcNow());
        var ledgers = new LedgerChanges(book, transaction);
        var epoch = OutboxEpoch.New();
        await WriteAsync(transaction, ledgers, [Rehearsal.Birth(epoch, transaction.Now)], cancellationToken);
        foreach (var part in handlers.Rehearsal)
        {
            part.Enter(transaction, Rehearsal.Site);
        }

        await WriteAsync(transaction, ledgers, [Rehearsal.Alarm(epoch, transaction.Now)], cancellationToken);
    }

    /// <summary>Everything but the commit.</summary>
    private async Task<RelationalUnit> WriteAsync(StoreTransaction transaction, LedgerChanges ledgers, List<RelationalWork> batch, CancellationToken cancellationToken)
    {
        if (registryIsStale)
        {
            await registry.LoadAsync(transaction.Db, cancellationToken);
        }

        registryIsStale = true;
        var unit = new RelationalUnit(transaction, registry, ledgers, handlers, telemetry, metrics, time, logger);
        await unit.PrepareAsync(batch, cancellationToken);
        foreach (var work in batch)
        {
            await unit.ApplyAsync(work, cancellationToken);
        }

        await unit.FinishAsync(cancellationToken);
        return unit;
    }
}
