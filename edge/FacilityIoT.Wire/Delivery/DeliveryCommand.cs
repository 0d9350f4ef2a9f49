using System.Diagnostics.CodeAnalysis;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Wire.Delivery;

/// <summary>A host's answer to an outbox, one NCMD. Loss, duplication and reordering are harmless: every number is cumulative.</summary>
/// <param name="Epoch">The outbox life that is meant; a box ignores a command for another.</param>
/// <param name="Host">The host that answers.</param>
public sealed record DeliveryCommand(OutboxEpoch Epoch, string Host)
{
    /// <summary>Every frame up to here is stored.</summary>
    public long? Ack { get; init; }

    /// <summary>Further stored frames, see <see cref="FrameRanges"/>.</summary>
    public string? AckRanges { get; init; }

    /// <summary>Every frame up to here is covered by a backup.</summary>
    public long? Released { get; init; }

    /// <summary>Frames in flight; 0 pauses.</summary>
    public int? Window { get; init; }

    /// <summary>Send again from this frame on.</summary>
    public long? ReplayFrom { get; init; }

    /// <summary>A replay with a known id is not repeated.</summary>
    public string? ReplayId { get; init; }

    /// <summary>The NCMD's payload; no seq (payloads-ncmd-seq).</summary>
    public SparkplugPayload ToPayload(long timestampMs)
    {
        List<Metric> metrics =
        [
            NodeMetric.Text(OutboxMetrics.Epoch, Epoch.ToString(), timestampMs),
            NodeMetric.Text(OutboxMetrics.Host, Host, timestampMs),
        ];
        AddNumber(OutboxMetrics.Ack, Ack);
        AddText(OutboxMetrics.AckRanges, AckRanges);
        AddNumber(OutboxMetrics.Released, Released);
        AddNumber(OutboxMetrics.Window, Window, SparkplugDataType.Int32);
        AddNumber(OutboxMetrics.ReplayFrom, ReplayFrom);
        AddText(OutboxMetrics.ReplayId, ReplayId);
        return new SparkplugPayload { Timestamp = timestampMs, Metrics = metrics };

        void AddText(string name, string? value)
        {
            if (value is not null)
            {
                metrics.Add(NodeMetric.Text(name, value, timestampMs));
            }
        }

        void AddNumber(string name, long? value, SparkplugDataType type = SparkplugDataType.Int64)
        {
            if (value is { } number)
            {
                metrics.Add(NodeMetric.Number(name, number, timestampMs) with { DataType = type });
            }
        }
    }

    /// <summary>False when the command is not about delivery (no reason), or malformed (then with the reason).</summary>
    public static bool TryRead(SparkplugPayload command, [NotNullWhen(true)] out DeliveryCommand? parsed, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(command);
        parsed = null;
        reason = null;
        var metrics = command.Metrics;
        if (!metrics.Any(metric => metric.Name.StartsWith(OutboxMetrics.Prefix, StringComparison.Ordinal)))
        {
            return false;
        }

        var fault = default(string);
        var epochText = Text(OutboxMetrics.Epoch);
        var read = new DeliveryCommand(default, Text(OutboxMetrics.Host) ?? "")
        {
            Ack = Number(OutboxMetrics.Ack),
            AckRanges = Text(OutboxMetrics.AckRanges),
            Released = Number(OutboxMetrics.Released),
            Window = (int?)Number(OutboxMetrics.Window, int.MaxValue),
            ReplayFrom = Number(OutboxMetrics.ReplayFrom),
            ReplayId = Text(OutboxMetrics.ReplayId),
        };
        if (!OutboxEpoch.TryParse(epochText, out var epoch))
        {
            fault ??= $"{OutboxMetrics.Epoch} is missing or not 32 hexadecimal digits";
        }
        else if (read.Host.Length == 0)
        {
            fault ??= $"{OutboxMetrics.Host} is missing";
        }
        else if (!FrameRanges.TryParse(0, read.AckRanges, out _))
        {
            fault ??= $"{OutboxMetrics.AckRanges} is not of the form 105-180,200-260";
        }
        else if (read.ReplayFrom is not null && read.ReplayId is null)
        {
            fault ??= $"{OutboxMetrics.ReplayFrom} needs {OutboxMetrics.ReplayId}";
        }

        reason = fault;
        parsed = fault is null ? read with { Epoch = epoch } : null;
        return parsed is not null;

        string? Text(string name)
        {
            if (NodeMetric.Find(metrics, name) is not { IsNull: false } value)
            {
                return null;
            }

            if (value.Kind == MetricValueKind.Text)
            {
                return value.AsString;
            }

            fault ??= $"{name} is no text";
            return null;
        }

        long? Number(string name, long most = long.MaxValue)
        {
            if (NodeMetric.Find(metrics, name) is not { IsNull: false } value)
            {
                return null;
            }

            if (value.Kind == MetricValueKind.Integer && value.AsInt64 >= 0 && value.AsInt64 <= most)
            {
                return value.AsInt64;
            }

            fault ??= $"{name} is no whole number from 0 to {most}";
            return null;
        }
    }
}
