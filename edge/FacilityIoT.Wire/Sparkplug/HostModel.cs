using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What a host makes of the messages it receives: pure but for what it remembers. One thread.</summary>
internal sealed class HostModel(TimeSpan reorderTimeout)
{
    private readonly Dictionary<EdgeNodeId, HostNode> nodes = [];
    private readonly HashSet<EdgeNodeId> gapped = [];

    /// <summary>Nodes with a gap in their sequence that is not yet old enough for a rebirth, or whose rebirth has not come.</summary>
    public bool HasGaps => gapped.Count > 0;

    /// <summary>Nodes that are born, as far as the host knows.</summary>
    public IReadOnlyList<EdgeNodeId> Born => [.. nodes.Where(node => node.Value.BdSeq is not null).Select(node => node.Key)];

    /// <summary>Nobody is known to be born any more.</summary>
    public void LoseAll()
    {
        foreach (var node in nodes.Values)
        {
            node.Die();
        }

        gapped.Clear();
    }

    /// <summary>When the first gap is old enough; null without one.</summary>
    public TimeSpan? NextDue => gapped.Count == 0 ? null : gapped.Min(id => nodes[id].Sequence.GapSince) + reorderTimeout;

    /// <summary>Nodes whose gap did not close in time (operational-behavior-host-reordering-rebirth). Each is named at every call until its rebirth.</summary>
    public IReadOnlyList<EdgeNodeId> Overdue(TimeSpan now) =>
        [.. gapped.Where(id => nodes[id].Sequence.GapSince + reorderTimeout <= now)];

    /// <summary>Takes one message; null when there is nothing to tell.</summary>
    /// <param name="rebirthWhy">Why the node of the message should be asked for its births; null when it need not.</param>
    public HostEvent? Take(MqttMessage message, DateTimeOffset receivedAt, TimeSpan now, out SparkplugTopic topic, out string? rebirthWhy)
    {
        rebirthWhy = null;
        if (!SparkplugTopic.TryParse(message.Topic, out topic, out var reason))
        {
            return Reject(message, receivedAt, RejectionReason.BadTopic, reason, default, null);
        }

        if (!SparkplugCodec.TryDecode(message.Payload, out var payload, out reason))
        {
            var tooLarge = message.Payload.Length > SparkplugCodec.MaxPayloadBytes;
            return Reject(message, receivedAt, tooLarge ? RejectionReason.TooLarge : RejectionReason.Undecodable, reason, topic, null);
        }

        if (topic.Type == SparkplugMessageType.NBIRTH)
        {
            return BearNode(message, receivedAt, topic, payload);
        }

        if (topic.Type == SparkplugMessageType.NDEATH)
        {
            return KillNode(message, receivedAt, topic, payload);
        }

        if (!nodes.TryGetValue(topic.Node, out var node) || node.BdSeq is null)
        {
            rebirthWhy = "its birth was not seen";
            return Reject(message, receivedAt, RejectionReason.DataBeforeBirth, $"{topic.Type} before NBIRTH", topic, payload);
        }

        Follow(topic.Node, node, payload.Seq, now);
        switch (topic.Type)
        {
            case SparkplugMessageType.DBIRTH:
                return node.Book.TryBear(topic.Device, payload) is { } fault
                    ? Reject(message, receivedAt, fault.Reason, fault.Detail, topic, payload)
                    : new HostEvent.DeviceBorn(receivedAt, topic.Node, topic.Device!, payload);
            case SparkplugMessageType.DDEATH:
                var wasKnown = node.Book.Knows(topic.Device);
                node.Book.Forget(topic.Device);
                return wasKnown ? new HostEvent.DeviceDied(receivedAt, topic.Node, topic.Device!, payload) : null;
            case SparkplugMessageType.NDATA or SparkplugMessageType.DDATA when !node.Book.Knows(topic.Device):
                rebirthWhy = $"the birth of device {topic.Device} was not seen";
                return Reject(message, receivedAt, RejectionReason.DataBeforeBirth, $"{topic.Type} before DBIRTH", topic, payload);
            case SparkplugMessageType.NDATA or SparkplugMessageType.DDATA:
                return TakeData(message, receivedAt, topic, payload, node, out rebirthWhy);
            default:
                // Commands of other hosts: not ours to judge.
                return null;
        }
    }

    private HostEvent BearNode(MqttMessage message, DateTimeOffset receivedAt, SparkplugTopic topic, SparkplugPayload payload)
    {
        if (BdSeqOf(payload) is not { } bdSeq)
        {
            return Reject(message, receivedAt, RejectionReason.BadBdSeq, "NBIRTH without a whole-number bdSeq", topic, payload);
        }

        // Whatever was born before is void, also when the new birth is not good.
        if (!nodes.TryGetValue(topic.Node, out var node))
        {
            nodes.Add(topic.Node, node = new HostNode());
        }

        node.Die();
        gapped.Remove(topic.Node);
        if (node.Book.TryBear(null, payload) is { } fault)
        {
            return Reject(message, receivedAt, fault.Reason, fault.Detail, topic, payload);
        }

        node.Bear(bdSeq, payload.Seq ?? 0);
        return new HostEvent.NodeBorn(receivedAt, topic.Node, bdSeq, payload);
    }

    private HostEvent? KillNode(MqttMessage message, DateTimeOffset receivedAt, SparkplugTopic topic, SparkplugPayload payload)
    {
        if (BdSeqOf(payload) is not { } bdSeq)
        {
            return Reject(message, receivedAt, RejectionReason.BadBdSeq, "NDEATH without a whole-number bdSeq", topic, payload);
        }

        // The will of an earlier connection, or of a node that was not born here: nothing dies by it.
        if (!nodes.TryGetValue(topic.Node, out var node) || node.BdSeq != bdSeq)
        {
            return null;
        }

        node.Die();
        gapped.Remove(topic.Node);
        return new HostEvent.NodeDied(receivedAt, topic.Node, bdSeq);
    }

    private static HostEvent TakeData(
        MqttMessage message, DateTimeOffset receivedAt, SparkplugTopic topic, SparkplugPayload payload, HostNode node, out string? rebirthWhy)
    {
        rebirthWhy = null;
        var metrics = payload.Metrics;
        List<Metric>? changed = null;
        List<RefusedMetric>? refused = null;
        for (var i = 0; i < metrics.Count; i++)
        {
            var metric = node.Book.Resolve(topic.Device, metrics[i], out var isChanged, out var fault);
            if (metric is null || isChanged)
            {
                // As a rule all metrics are as they should be, and nothing is copied.
                changed ??= [.. metrics.Take(i)];
            }

            if (metric is null)
            {
                (refused ??= []).Add(fault!);
            }
            else
            {
                changed?.Add(metric.Value);
            }
        }

        var understood = changed is null ? payload : payload with { Metrics = changed };
        if (refused is null)
        {
            return new HostEvent.Data(receivedAt, topic.Node, topic.Device, understood);
        }

        foreach (var fault in refused)
        {
            rebirthWhy = node.IsMissingForGood(fault) ? rebirthWhy : fault.Detail;
        }

        // A numbered frame comes again: after the birth that the host may have missed. Of others, the good part is taken now.
        if (rebirthWhy is not null && payload.Frame is not null)
        {
            return Reject(message, receivedAt, RejectionReason.DataBeforeBirth, rebirthWhy, topic, payload);
        }

        return understood.Metrics.Count == 0
            ? Reject(message, receivedAt, refused[0].Reason, refused[0].Detail, topic, payload)
            : new HostEvent.Data(receivedAt, topic.Node, topic.Device, understood) { Refused = refused };
    }

    private void Follow(EdgeNodeId id, HostNode node, int? seq, TimeSpan now)
    {
        // A foreign edge may leave it out; then there is nothing to follow.
        if (seq is { } number)
        {
            node.Sequence.Take(number, now);
            if (node.Sequence.GapSince is null)
            {
                gapped.Remove(id);
            }
            else
            {
                gapped.Add(id);
            }
        }
    }

    /// <summary>bdSeq by name; Int64 or UInt64, in either field (our rule for its contradictory examples).</summary>
    private static int? BdSeqOf(SparkplugPayload payload)
    {
        foreach (var metric in payload.Metrics)
        {
            if (metric.Name == NodeControl.BdSeq)
            {
                return metric.Value is { Kind: MetricValueKind.Integer, AsInt64: >= 0 and <= int.MaxValue } value ? (int)value.AsInt64 : null;
            }
        }

        return null;
    }

    private static HostEvent.Rejected Reject(
        MqttMessage message, DateTimeOffset receivedAt, RejectionReason reason, string detail, SparkplugTopic? topic, SparkplugPayload? payload) =>
        new(receivedAt, message.Topic, message.Payload, reason, detail, reason == RejectionReason.BadTopic ? null : topic?.Node, topic?.Device, payload);
}
