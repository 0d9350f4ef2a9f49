namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What a host learns, in the order it learns it. Times are the host's receive time.</summary>
public abstract record HostEvent(DateTimeOffset ReceivedAt)
{
    /// <summary>The node is online; what it and its devices said before this birth is void.</summary>
    public sealed record NodeBorn(DateTimeOffset ReceivedAt, EdgeNodeId Node, int BdSeq, SparkplugPayload Payload) : HostEvent(ReceivedAt);

    /// <summary>The node and all its devices are offline, their values stale, as of <see cref="HostEvent.ReceivedAt"/>.</summary>
    public sealed record NodeDied(DateTimeOffset ReceivedAt, EdgeNodeId Node, int BdSeq) : HostEvent(ReceivedAt);

    public sealed record DeviceBorn(DateTimeOffset ReceivedAt, EdgeNodeId Node, string Device, SparkplugPayload Payload) : HostEvent(ReceivedAt);

    /// <summary>The device is offline, its values stale as of the payload's timestamp.</summary>
    public sealed record DeviceDied(DateTimeOffset ReceivedAt, EdgeNodeId Node, string Device, SparkplugPayload Payload) : HostEvent(ReceivedAt);

    /// <summary>
    /// NDATA or DDATA from a born node and device, metric names resolved from aliases, data types filled in from the birth. Delivered at once,
    /// also behind a gap of sequence numbers: time series do not mind, and the gap asks for a rebirth by itself.
    /// </summary>
    public sealed record Data(DateTimeOffset ReceivedAt, EdgeNodeId Node, string? Device, SparkplugPayload Payload) : HostEvent(ReceivedAt)
    {
        /// <summary>
        /// Metrics of the same message that fit no metric of the birth, and are not in <see cref="Payload"/>: to be dead-lettered together with
        /// the storing of the payload, before its frame is acknowledged. Empty as a rule; a box whose configuration lost a point sends them from its backlog.
        /// </summary>
        public IReadOnlyList<RefusedMetric> Refused { get; init; } = [];
    }

    /// <summary>
    /// A message of which nothing can be used: undecodable, too large, wrong topic, unknown metrics, wrong types, duplicate names, data before birth.
    /// <see cref="Payload"/> is set when it could be decoded, so that a numbered frame can be dead-lettered and acknowledged.
    /// </summary>
    /// <remarks>
    /// <see cref="RejectionReason.DataBeforeBirth"/> is not final: the births were asked for, and the box sends its unacknowledged frames again.
    /// Such a frame must be neither dead-lettered nor acknowledged. Every other reason is final. See <see cref="IsFinal"/>.
    /// </remarks>
    public sealed record Rejected(DateTimeOffset ReceivedAt, string Topic, ReadOnlyMemory<byte> Raw, RejectionReason Reason, string Detail, EdgeNodeId? Node, string? Device, SparkplugPayload? Payload)
        : HostEvent(ReceivedAt)
    {
        /// <summary>False when the same frame may be understood later: do not dead-letter, do not acknowledge.</summary>
        public bool IsFinal => Reason != RejectionReason.DataBeforeBirth;
    }

    /// <summary>The connection to the broker is there: subscribed and announced online.</summary>
    public sealed record Connected(DateTimeOffset ReceivedAt) : HostEvent(ReceivedAt);

    /// <summary>The host lost its broker: every value is stale, and every node unknown until its next birth.</summary>
    public sealed record ConnectionLost(DateTimeOffset ReceivedAt, string Reason) : HostEvent(ReceivedAt);
}

/// <summary>One metric that fits no metric of the birth.</summary>
public sealed record RefusedMetric(Metric Metric, RejectionReason Reason, string Detail);

/// <summary>Why a message, or one metric of it, was refused.</summary>
public enum RejectionReason
{
    BadTopic,
    TooLarge,
    Undecodable,

    /// <summary>The host has seen no birth that explains it, and has asked for one.</summary>
    DataBeforeBirth,
    UnknownMetric,
    UnknownAlias,
    WrongType,
    DuplicateMetric,
    BadBdSeq,
}
