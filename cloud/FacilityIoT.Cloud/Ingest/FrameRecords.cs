using System.Globalization;
using System.Text;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What frames bring, within one transaction: their numbers, their alarm conditions, and what of them could not be used.</summary>
internal sealed class FrameRecords(
    StoreTransaction transaction, EstateRegistry registry, LedgerChanges ledgers, LostFrames lost, ConditionRecords conditions, PointRecords points, TelemetryLane telemetry, CloudMetrics metrics, TimeProvider time)
{
    private readonly HashSet<int> seen = [];
    private readonly List<(EdgeNodeId Node, FrameStamp Stamp)> unknown = [];

    /// <summary>Boxes that frames came from.</summary>
    public IReadOnlyCollection<int> Seen => seen;

    /// <summary>Boxes that sent numbered frames before any birth of theirs was stored.</summary>
    public IReadOnlyList<(EdgeNodeId Node, FrameStamp Stamp)> Unknown => unknown;

    public async Task FrameAsync(RelationalWork.Frame work, CancellationToken cancellationToken)
    {
        var frame = work.Received;
        if (!await BookAsync(frame, cancellationToken))
        {
            return;
        }

        RefusedMetrics(frame);
        if (frame.Metrics.Count == 0)
        {
            return;
        }

        await ConditionsAsync(frame, cancellationToken);
        await PointsAsync(frame, cancellationToken);
        transaction.AfterCommit(() =>
        {
            metrics.AlarmCommitted(time.GetElapsedTime(work.Arrived));
            if (frame.Stamp is not null)
            {
                // A copy for the trends; the alarm's own record is the one just committed, so nobody waits for it.
                telemetry.TryAdd(frame with { Stamp = null });
            }
        });
    }

    /// <summary>Left out when the box is not known: its frame waits for the birth, and the birth tells the values.</summary>
    public async Task ObservationAsync(RelationalWork.Observation work, CancellationToken cancellationToken)
    {
        if (registry.Find(work.Received.Node) is not null)
        {
            await PointsAsync(work.Received, cancellationToken);
        }
    }

    public async Task TelemetryAsync(RelationalWork.Telemetry work, CancellationToken cancellationToken)
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
                await ConditionsAsync(frame, cancellationToken);
            }
        }
    }

    public async Task UnusableAsync(RelationalWork.Unusable work, CancellationToken cancellationToken)
    {
        if (work.Stamp is null || await BookAsync(work.Node!.Value, work.Stamp, cancellationToken))
        {
            transaction.Db.Add(DeadLetters.Of(work.At, work.Topic, work.Raw, work.Reason, work.Detail, work.Stamp));
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
        if (frame.Stamp is { } stamp && registry.Find(frame.Node) is { } box && NamesUnknownCondition(box, frame))
        {
            unknown.Add((frame.Node, stamp));
            return false;
        }

        return await BookAsync(frame.Node, frame.Stamp, cancellationToken, isEmpty: frame is { Metrics.Count: 0, Refused.Count: 0 });
    }

    /// <summary>False when the box is not known, because its birth was left out: the frame is let go and comes again.</summary>
    private async Task<bool> BookAsync(EdgeNodeId node, FrameStamp? stamp, CancellationToken cancellationToken, bool isEmpty = false)
    {
        if (registry.Find(node) is not { } box)
        {
            unknown.AddRange(stamp is { } unbooked ? [(node, unbooked)] : []);
            return false;
        }

        seen.Add(box.Id);
        if (stamp is { } numbered)
        {
            await ledgers.OpenAsync(node, box.Id, numbered.Epoch, cancellationToken);
            if (ledgers.Add(node, numbered) && isEmpty && numbered.IsLost)
            {
                lost.Add(node, numbered.Epoch, numbered.Fseq, numbered.Fseq);
            }
        }

        return true;
    }

    private static bool NamesUnknownCondition(KnownBox box, ReceivedFrame frame) =>
        frame.Metrics.Any(metric => PointMetrics.IsCondition(metric.Name) && box.Find(frame.Device, metric.Name) is null);

    private async Task ConditionsAsync(ReceivedFrame frame, CancellationToken cancellationToken)
    {
        var box = registry.Find(frame.Node)!;
        await conditions.ApplyAsync(FrameConditions.OfFrame(box, frame, await LedgerAsync(box, frame, cancellationToken)), cancellationToken);
    }

    private async Task PointsAsync(ReceivedFrame frame, CancellationToken cancellationToken)
    {
        var box = registry.Find(frame.Node)!;
        await points.OfFrameAsync(box, frame, await LedgerAsync(box, frame, cancellationToken), cancellationToken);
    }

    private async Task<int> LedgerAsync(KnownBox box, ReceivedFrame frame, CancellationToken cancellationToken) =>
        frame.Stamp is { } stamp ? await ledgers.OpenAsync(frame.Node, box.Id, stamp.Epoch, cancellationToken) : 0;
}
