using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Takes what the host session hears: shows it on the live board and puts it on its lane. Never waits for a store.</summary>
internal sealed partial class Receiver(
    LedgerBook book, RelationalLane relational, TelemetryLane telemetry, AckSender acknowledgements, LiveBoard board, DeadLetters letters, IngestHandlers handlers, UrgentConditions urgent, BoxClocks clocks, CloudMetrics metrics, TimeProvider time, ILogger<Receiver> logger)
{
    private readonly HashSet<EdgeNodeId> alive = [];

    /// <summary>Nodes without an outbox of ours: their births are values like others, for no frame brings them.</summary>
    private readonly HashSet<EdgeNodeId> foreign = [];

    public void Take(HostEvent happened)
    {
        switch (happened)
        {
            case HostEvent.NodeBorn born:
                alive.Add(born.Node);
                _ = OutboxStatus.FromBirth(born.Payload.Metrics) is null ? foreign.Add(born.Node) : foreign.Remove(born.Node);
                relational.PostBirth(born.Node, new RelationalWork.NodeBorn(born.ReceivedAt, born.Node, born.BdSeq, born.Payload));
                Born(born.Node, null, born.Payload, born.ReceivedAt);
                break;
            case HostEvent.DeviceBorn born:
                relational.PostBirth(born.Node, new RelationalWork.DeviceBorn(born.ReceivedAt, born.Node, born.Device, born.Payload));
                Born(born.Node, born.Device, born.Payload, born.ReceivedAt);
                break;
            case HostEvent.NodeDied died:
                alive.Remove(died.Node);
                board.Publish(new LiveChange.BecameStale(died.Node, null, died.ReceivedAt));
                relational.PostBirth(died.Node, new RelationalWork.NodeDied(died.ReceivedAt, died.Node, died.BdSeq));
                break;
            case HostEvent.DeviceDied died:
                board.Publish(new LiveChange.BecameStale(died.Node, died.Device, Instant(died.Payload.Timestamp, died.ReceivedAt)));
                break;
            case HostEvent.ConnectionLost lost:
                AllLost(lost.ReceivedAt);
                break;
            case HostEvent.Data data:
                Data(data);
                break;
            case HostEvent.Rejected rejected:
                Rejected(rejected);
                break;
            case HostEvent.Connected connected:
                relational.PostLink(new RelationalWork.Listening(connected.ReceivedAt));
                break;
        }
    }

    private void AllLost(DateTimeOffset at)
    {
        foreach (var node in alive)
        {
            board.Publish(new LiveChange.BecameStale(node, null, at));
        }

        alive.Clear();
        relational.PostLink(new RelationalWork.AllLost(at));
    }

    private void Born(EdgeNodeId node, string? device, SparkplugPayload payload, DateTimeOffset at)
    {
        var frame = new ReceivedFrame(node, device, null, PointMetrics.Of(payload.Metrics), payload.Timestamp ?? at.ToUnixTimeMilliseconds(), at);
        Show(frame);
        if (foreign.Contains(node) && !telemetry.TryAdd(frame))
        {
            metrics.Frame("dropped");
        }
    }

    private void Data(HostEvent.Data data)
    {
        var points = PointMetrics.Of(data.Payload.Metrics);
        if (data.Device is null && points.Count < data.Payload.Metrics.Count)
        {
            relational.TryPost(new RelationalWork.Status(data.ReceivedAt, data.Node, data.Payload.Metrics));
            clocks.Heard(data.Node, data.Payload.Timestamp, data.ReceivedAt);
        }

        var frame = new ReceivedFrame(data.Node, data.Device, data.Payload.Frame, points, data.Payload.Timestamp ?? data.ReceivedAt.ToUnixTimeMilliseconds(), data.ReceivedAt) { Refused = data.Refused };
        foreach (var refused in data.Refused)
        {
            metrics.Rejected(refused.Reason.ToString());
        }

        if (frame.Stamp is not { } stamp)
        {
            Unnumbered(frame);
            return;
        }

        var verdict = book.Admit(data.Node, stamp);
        metrics.Frame(verdict.ToString());
        switch (verdict)
        {
            case FrameVerdict.New:
                Show(frame);
                Store(frame, stamp);
                break;
            case FrameVerdict.Duplicate:
                acknowledgements.Request(data.Node, stamp.Epoch);
                break;
            case FrameVerdict.IdentityConflict:
                IdentityConflict(data.Node, stamp.Fseq);
                Unusable(data.ReceivedAt, frame.Topic, SparkplugCodec.Encode(data.Payload), "IdentityConflict", $"another frame {stamp.Fseq} of this epoch has a different check sum: two boxes share one storage", data.Node, null);
                acknowledgements.Request(data.Node, stamp.Epoch);
                break;
        }
    }

    private void Store(ReceivedFrame frame, FrameStamp stamp)
    {
        var taken = stamp.Lane == FrameLane.Alarm || frame.Metrics.Count == 0
            ? TryPost(new RelationalWork.Frame(frame, time.GetTimestamp()))
            : TryObserve(frame) && telemetry.TryAdd(frame);
        if (!taken)
        {
            book.Release(frame.Node, stamp);
            metrics.Frame("noRoom");
        }
    }

    private bool TryPost(RelationalWork.Frame work) => urgent.IsRaisedIn(work.Received) ? relational.TryPostUrgent(work) : relational.TryPost(work);

    /// <summary>Watched points go to those who watch them at once, also while the telemetry store is away. Told twice does no harm.</summary>
    private bool TryObserve(ReceivedFrame frame) =>
        handlers.WatchedOf(frame.Metrics) is not { Count: > 0 } watched || relational.TryPost(new RelationalWork.Observation(frame with { Metrics = watched, Refused = [] }));

    /// <summary>A foreign edge: stored at most once.</summary>
    private void Unnumbered(ReceivedFrame frame)
    {
        foreach (var refused in frame.Refused)
        {
            Unusable(frame.ReceivedAt, frame.Topic, ReadOnlyMemory<byte>.Empty, refused.Reason.ToString(), refused.Detail, frame.Node, null);
        }

        if (frame.Metrics.Count == 0)
        {
            return;
        }

        metrics.Frame("unnumbered");
        Show(frame);
        var stored = telemetry.TryAdd(frame);
        stored &= PointMetrics.HasCondition(frame.Metrics) ? TryPost(new RelationalWork.Frame(frame, time.GetTimestamp())) : TryObserve(frame);

        if (!stored)
        {
            metrics.Frame("dropped");
        }
    }

    private void Rejected(HostEvent.Rejected rejected)
    {
        metrics.Rejected(rejected.Reason.ToString());
        if (!rejected.IsFinal)
        {
            // Not lost: the session asks for births, and the box sends the frame again.
            return;
        }

        if (rejected.Node is { } node && rejected.Payload?.Frame is { } stamp)
        {
            switch (book.Admit(node, stamp))
            {
                case FrameVerdict.New when !Unusable(rejected.ReceivedAt, rejected.Topic, rejected.Raw, rejected.Reason.ToString(), rejected.Detail, node, stamp):
                    book.Release(node, stamp);
                    break;
                case FrameVerdict.Duplicate:
                    acknowledgements.Request(node, stamp.Epoch);
                    break;
            }
        }
        else
        {
            Unusable(rejected.ReceivedAt, rejected.Topic, rejected.Raw, rejected.Reason.ToString(), rejected.Detail, rejected.Node, null);
        }
    }

    private bool Unusable(DateTimeOffset at, string topic, ReadOnlyMemory<byte> raw, string reason, string detail, EdgeNodeId? node, FrameStamp? stamp) =>
        (stamp is not null || letters.HasRoom()) && relational.TryPost(new RelationalWork.Unusable(at, topic, raw, reason, detail, node, stamp));

    /// <summary>Current values alone: what was stored for later overwrites nothing.</summary>
    private void Show(ReceivedFrame frame)
    {
        List<LiveChange> changes = new(frame.Metrics.Count);
        foreach (var metric in frame.Metrics)
        {
            if (!metric.IsHistorical)
            {
                changes.Add(new LiveChange.PointChanged(new PointNow(frame.IdOf(metric), metric.Value, metric.Quality, Instant(frame.TimeMs(metric), frame.ReceivedAt))));
            }
        }

        board.Publish(changes);
    }

    private static DateTimeOffset Instant(long? ms, DateTimeOffset fallback) => EventTime.Of(ms, fallback);

    [LoggerMessage(3101, LogLevel.Error, "{Node}: frame {Fseq} came with two check sums. Was a storage card cloned? Give one of the boxes a new outbox")]
    private partial void IdentityConflict(EdgeNodeId node, long fseq);
}
