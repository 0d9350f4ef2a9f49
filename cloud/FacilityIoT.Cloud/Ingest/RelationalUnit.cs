using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Writes work within one transaction, in the order of its arrival: what boxes say of themselves, and what their frames bring.</summary>
internal sealed class RelationalUnit
{
    private readonly StoreTransaction transaction;
    private readonly LedgerChanges ledgers;
    private readonly LostFrames lost;
    private readonly ConditionRecords conditions;
    private readonly BoxRecords boxes;
    private readonly FrameRecords frames;

    public RelationalUnit(
        StoreTransaction transaction, EstateRegistry registry, LedgerChanges ledgers, IngestHandlers handlers, TelemetryLane telemetry, CloudMetrics metrics, TimeProvider time, ILogger logger)
    {
        (this.transaction, this.ledgers) = (transaction, ledgers);
        lost = new LostFrames(transaction, metrics, logger);
        conditions = new ConditionRecords(transaction, handlers.Conditions);
        var points = new PointRecords(transaction, handlers.Points);
        boxes = new BoxRecords(transaction, registry, ledgers, lost, conditions, points, handlers.Boxes);
        frames = new FrameRecords(transaction, registry, ledgers, lost, conditions, points, telemetry, metrics, time);
    }

    /// <summary>Boxes that sent numbered frames before any birth of theirs was stored.</summary>
    public IReadOnlyList<(EdgeNodeId Node, FrameStamp Stamp)> Unknown => frames.Unknown;

    /// <summary>Lets those who judge conditions read at once what they know of all that the work names.</summary>
    public Task PrepareAsync(IReadOnlyCollection<RelationalWork> batch, CancellationToken cancellationToken) => conditions.PrepareAsync(
        [.. batch.SelectMany(NamedConditions.In).Distinct()], cancellationToken);

    public Task ApplyAsync(RelationalWork work, CancellationToken cancellationToken) => work switch
    {
        RelationalWork.NodeBorn born => boxes.BornAsync(born, cancellationToken),
        RelationalWork.DeviceBorn born => boxes.DeviceBornAsync(born, cancellationToken),
        RelationalWork.NodeDied died => boxes.DiedAsync(died, cancellationToken),
        RelationalWork.AllLost all => boxes.AllLostAsync(all, cancellationToken),
        RelationalWork.Listening listening => boxes.ListeningAsync(listening, cancellationToken),
        RelationalWork.Observation observation => frames.ObservationAsync(observation, cancellationToken),
        RelationalWork.Status status => boxes.StatusAsync(status, cancellationToken),
        RelationalWork.Frame frame => frames.FrameAsync(frame, cancellationToken),
        RelationalWork.Telemetry stored => frames.TelemetryAsync(stored, cancellationToken),
        RelationalWork.Unusable unusable => frames.UnusableAsync(unusable, cancellationToken),
        _ => throw new InvalidOperationException($"Nobody writes {work.GetType().Name}."),
    };

    /// <summary>What belongs to the whole transaction.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        lost.Write();
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await ledgers.WriteAsync(cancellationToken);
        var seen = frames.Seen;
        if (seen.Count > 0)
        {
            await transaction.Db.Set<Box>().Where(row => seen.Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, transaction.Now), cancellationToken);
        }
    }
}
