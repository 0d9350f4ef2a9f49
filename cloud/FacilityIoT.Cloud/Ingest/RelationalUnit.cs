using System.Globalization;
using System.Text;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Writes work within one transaction.</summary>
internal sealed partial class RelationalUnit(
    IngestTransaction transaction, EstateRegistry registry, LedgerChanges ledgers, IReadOnlyList<IConditionHandler> handlers, TelemetryLane telemetry, CloudMetrics metrics, TimeProvider time, ILogger logger)
{
    private readonly HashSet<int> seen = [];

    /// <summary>Boxes that sent numbered frames before any birth of theirs was stored.</summary>
    public List<(EdgeNodeId Node, FrameStamp Stamp)> Unknown { get; } = [];

    public async Task ApplyAsync(RelationalWork work, CancellationToken cancellationToken)
    {
        switch (work)
        {
            case RelationalWork.NodeBorn born:
                await NodeBornAsync(born, cancellationToken);
                break;
            case RelationalWork.DeviceBorn born when registry.Find(born.Node) is { } box:
                await PointsBornAsync(box, born.Device, born.Payload, born.At, cancellationToken);
                break;
            case RelationalWork.NodeDied died when registry.Find(died.Node) is { Online: true } box:
                await transaction.Db.Set<Box>().Where(row => row.Id == box.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Online, false).SetProperty(row => row.LastSeenAt, died.At), cancellationToken);
                box.Online = false;
                AnnounceBox(box, died.At);
                break;
            case RelationalWork.AllLost lost:
                await AllLostAsync(lost, cancellationToken);
                break;
            case RelationalWork.Frame frame:
                await FrameAsync(frame, cancellationToken);
                break;
            case RelationalWork.Telemetry stored:
                await TelemetryAsync(stored, cancellationToken);
                break;
            case RelationalWork.Status status when registry.Find(status.Node) is { Outbox: not null } box:
                await StatusAsync(box, status, cancellationToken);
                break;
            case RelationalWork.Unusable unusable:
                await UnusableAsync(unusable, cancellationToken);
                break;
        }
    }

    /// <summary>What belongs to the whole transaction.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await transaction.Db.SaveChangesAsync(cancellationToken);
        await ledgers.WriteAsync(cancellationToken);
        if (seen.Count > 0)
        {
            await transaction.Db.Set<Box>().Where(row => seen.Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, transaction.Now), cancellationToken);
        }
    }

    private async Task NodeBornAsync(RelationalWork.NodeBorn born, CancellationToken cancellationToken)
    {
        var box = await registry.NodeBornAsync(transaction, born.Node, born.BdSeq, born.Payload, cancellationToken);
        if (box.Outbox is { } outbox)
        {
            await ledgers.OpenAsync(box.Node, box.Id, outbox.Epoch, cancellationToken);
            BookLoss(box, outbox, born.At);
        }

        await PointsBornAsync(box, null, born.Payload, born.At, cancellationToken);
        AnnounceBox(box, born.At);
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

        await ConditionsAsync(FrameConditions.OfBirth(box, device, birth, at, settled), cancellationToken);
    }

    private async Task AllLostAsync(RelationalWork.AllLost lost, CancellationToken cancellationToken)
    {
        await transaction.Db.Set<Box>().Where(row => row.Online).ExecuteUpdateAsync(set => set.SetProperty(row => row.Online, false), cancellationToken);
        foreach (var box in registry.Boxes.Where(box => box.Online))
        {
            box.Online = false;
            AnnounceBox(box, lost.At);
        }
    }

    private async Task FrameAsync(RelationalWork.Frame work, CancellationToken cancellationToken)
    {
        var frame = work.Received;
        if (!await BookAsync(frame, cancellationToken))
        {
            return;
        }

        RefusedMetrics(frame);
        await FrameConditionsAsync(frame, cancellationToken);
        transaction.AfterCommit(() =>
        {
            metrics.AlarmCommitted(time.GetElapsedTime(work.Arrived));
            if (frame.Stamp is not null && frame.Metrics.Count > 0)
            {
                // A copy for the trends; the alarm's own record is the one just committed, so nobody waits for it.
                telemetry.TryAdd(frame with { Stamp = null });
            }
        });
    }

    private async Task TelemetryAsync(RelationalWork.Telemetry work, CancellationToken cancellationToken)
    {
        foreach (var (frame, refused) in work.Stored)
        {
            RefusedSamples(frame, refused, work.At);
            if (frame.Stamp is null || !await BookAsync(frame, cancellationToken))
            {
                continue;
            }

            RefusedMetrics(frame);
            if (PointMetrics.HasCondition(frame.Metrics))
            {
                await FrameConditionsAsync(frame, cancellationToken);
            }
        }
    }

    /// <summary>One letter for a frame and reason, a line for each sample.</summary>
    private void RefusedSamples(ReceivedFrame frame, IReadOnlyList<RefusedSample> refused, DateTimeOffset at)
    {
        foreach (var reason in refused.GroupBy(sample => sample.Detail, StringComparer.Ordinal))
        {
            var lines = string.Join('\n', reason.Select(sample => string.Create(CultureInfo.InvariantCulture, $"{sample.Point} {sample.TimeMs} {sample.Value}")));
            transaction.Db.Add(DeadLetters.Of(at, frame.Topic, Encoding.UTF8.GetBytes(lines), "TelemetryRefused", reason.Key, frame.Stamp));
        }
    }

    private void RefusedMetrics(ReceivedFrame frame)
    {
        foreach (var refused in frame.Stamp is null ? [] : frame.Refused)
        {
            var raw = Encoding.UTF8.GetBytes($"{refused.Metric.Name} {refused.Metric.Timestamp} {refused.Metric.Value}");
            transaction.Db.Add(DeadLetters.Of(frame.ReceivedAt, frame.Topic, raw, refused.Reason.ToString(), refused.Detail, frame.Stamp));
        }
    }

    /// <summary>As below, and false too when the frame names a condition whose birth was left out: an alarm is never booked unseen.</summary>
    private async Task<bool> BookAsync(ReceivedFrame frame, CancellationToken cancellationToken)
    {
        if (frame.Stamp is { } stamp && registry.Find(frame.Node) is { } box
            && frame.Metrics.Any(metric => PointMetrics.TryCondition(metric.Name, out _, out _) && box.Find(frame.Device, metric.Name) is null))
        {
            Unknown.Add((frame.Node, stamp));
            return false;
        }

        return await BookAsync(frame.Node, frame.Stamp, cancellationToken);
    }

    /// <summary>False when the box is not known, because its birth was left out: the frame is let go and comes again.</summary>
    private async Task<bool> BookAsync(EdgeNodeId node, FrameStamp? stamp, CancellationToken cancellationToken)
    {
        if (registry.Find(node) is not { } box)
        {
            Unknown.AddRange(stamp is { } unbooked ? [(node, unbooked)] : []);
            return false;
        }

        seen.Add(box.Id);
        if (stamp is { } numbered)
        {
            await ledgers.OpenAsync(node, box.Id, numbered.Epoch, cancellationToken);
            ledgers.Add(node, numbered);
        }

        return true;
    }

    private async Task FrameConditionsAsync(ReceivedFrame frame, CancellationToken cancellationToken)
    {
        var box = registry.Find(frame.Node)!;
        var ledgerId = frame.Stamp is { } stamp ? await ledgers.OpenAsync(frame.Node, box.Id, stamp.Epoch, cancellationToken) : 0;
        await ConditionsAsync(FrameConditions.OfFrame(box, frame, ledgerId), cancellationToken);
    }

    private async Task ConditionsAsync(IEnumerable<ConditionSample> samples, CancellationToken cancellationToken)
    {
        foreach (var sample in samples)
        {
            foreach (var handler in handlers)
            {
                await handler.ApplyAsync(transaction, sample, cancellationToken);
            }
        }
    }

    private async Task StatusAsync(KnownBox box, RelationalWork.Status status, CancellationToken cancellationToken)
    {
        var outbox = box.Outbox!.After(status.Metrics);
        box.Outbox = outbox;
        await ledgers.OpenAsync(box.Node, box.Id, outbox.Epoch, cancellationToken);
        BookLoss(box, outbox, status.At);
        await transaction.Db.Set<Box>().Where(row => row.Id == box.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.OutboxHead, outbox.Head).SetProperty(row => row.OutboxAcked, outbox.Acked).SetProperty(row => row.LastSeenAt, status.At), cancellationToken);
        AnnounceBox(box, status.At);
    }

    /// <summary>Frames the box no longer has will never come: the loss is written down, and the watermark goes on.</summary>
    private void BookLoss(KnownBox box, OutboxStatus outbox, DateTimeOffset at)
    {
        if (ledgers.GiveUpTo(box.Node, outbox.Epoch, Math.Min(outbox.Head, Math.Max(outbox.Low - 1, outbox.Acked))) is { } missing)
        {
            Lost(box.Node, missing);
            transaction.Db.Add(DeadLetters.Of(at, box.Node.ToString(), ReadOnlyMemory<byte>.Empty, "FramesLost", $"frames {missing} are no longer in the box's outbox and were never stored here", null));
        }
    }

    private async Task UnusableAsync(RelationalWork.Unusable work, CancellationToken cancellationToken)
    {
        if (work.Stamp is null || await BookAsync(work.Node!.Value, work.Stamp, cancellationToken))
        {
            transaction.Db.Add(DeadLetters.Of(work.At, work.Topic, work.Raw, work.Reason, work.Detail, work.Stamp));
        }
    }

    private void AnnounceBox(KnownBox box, DateTimeOffset at)
    {
        var (online, bdSeq, outbox) = (box.Online, box.BdSeq, box.Outbox);
        transaction.Announce(() => new LiveChange.BoxChanged(box.Node, online, bdSeq, at, outbox?.Head, outbox?.Acked));
    }

    [LoggerMessage(3121, LogLevel.Warning, "{Node}: frames {Missing} are no longer in the box's outbox and were never stored here")]
    private partial void Lost(EdgeNodeId node, string missing);
}
