namespace FacilityIoT.Wire.Sparkplug;

/// <summary>The metrics that Sparkplug itself gives a meaning.</summary>
public static class NodeControl
{
    /// <summary>Boolean, false in NBIRTH; true in NCMD asks for all births (payloads-nbirth-rebirth-req).</summary>
    public const string Rebirth = "Node Control/Rebirth";

    /// <summary>Ours, String: in NCMD the condition whose latch is to be reset, <c>device/point/alarm/condition</c>.</summary>
    public const string ResetAlarm = "Node Control/Reset Alarm";

    /// <summary>Int64 in the will and in NBIRTH: which of a node's connections it was.</summary>
    public const string BdSeq = "bdSeq";

    /// <summary>bdSeq and seq count 0 to 255 and begin again.</summary>
    internal const int SequenceLength = 256;

    internal static Metric BdSeqMetric(int bdSeq, long timestampMs) =>
        new() { Name = BdSeq, Timestamp = timestampMs, DataType = SparkplugDataType.Int64, Value = MetricValue.Of((long)bdSeq) };

    internal static Metric RebirthMetric(bool value, long timestampMs) =>
        new() { Name = Rebirth, Timestamp = timestampMs, DataType = SparkplugDataType.Boolean, Value = MetricValue.Of(value) };

    /// <summary>Whether a command asks for the births.</summary>
    internal static bool AsksForRebirth(SparkplugPayload command) =>
        command.Metrics.Any(metric => metric.Name == Rebirth && metric.Value is { Kind: MetricValueKind.Boolean, AsBoolean: true });
}
