using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Wire.Delivery;

/// <summary>A host's answer to an outbox, one NCMD. Loss, duplication and reordering are harmless: every number is cumulative.</summary>
public sealed record DeliveryCommand(OutboxEpoch Epoch, string Host)
{
    public long? Ack { get; init; }
    public string? AckRanges { get; init; }
    public long? Released { get; init; }
    public int? Window { get; init; }
    public long? ReplayFrom { get; init; }
    public string? ReplayId { get; init; }

    public SparkplugPayload ToPayload(long timestampMs) => throw new NotImplementedException();

    /// <summary>False when the command is not about delivery, or malformed (then with the reason).</summary>
    public static bool TryRead(SparkplugPayload command, [NotNullWhen(true)] out DeliveryCommand? parsed, out string? reason) => throw new NotImplementedException();
}

/// <summary>What a box says of its outbox in NBIRTH, and of <see cref="Head"/> and <see cref="Acked"/> every 30 s in NDATA.</summary>
public sealed record OutboxStatus(OutboxEpoch Epoch, long Head, long Low, long Acked)
{
    /// <summary>The version of the delivery protocol.</summary>
    public const int Proto = 1;

    public IReadOnlyList<Metric> ToBirthMetrics(long timestampMs) => throw new NotImplementedException();

    /// <summary>Head and Acked, transient.</summary>
    public IReadOnlyList<Metric> ToDataMetrics(long timestampMs) => throw new NotImplementedException();

    /// <summary>Null when the node has no outbox of ours: a foreign edge.</summary>
    public static OutboxStatus? FromBirth(IReadOnlyList<Metric> metrics) => throw new NotImplementedException();
}
