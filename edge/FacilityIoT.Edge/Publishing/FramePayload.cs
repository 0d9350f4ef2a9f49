using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Publishing;

/// <summary>What goes onto the wire for a stored frame.</summary>
internal static class FramePayload
{
    /// <summary>False when the stored bytes cannot be decoded, with the reason.</summary>
    public static bool TryMake(StoredFrame frame, bool historical, long nowMs, out SparkplugPayload payload, out string? reason)
    {
        if (!SparkplugCodec.TryDecode(frame.Samples, out var stored, out reason))
        {
            payload = Empty(frame.Stamp.Epoch, frame.Stamp.Fseq, nowMs);
            return false;
        }

        payload = new SparkplugPayload
        {
            Timestamp = nowMs,
            Frame = frame.Stamp,
            Metrics = historical ? [.. stored.Metrics.Select(metric => metric with { IsHistorical = true })] : stored.Metrics,
        };
        return true;
    }

    /// <summary>
    /// In place of a frame that is lost: a number without samples, check sum 0. So the host's watermark goes on, and the host knows of the loss.
    /// </summary>
    public static SparkplugPayload Empty(OutboxEpoch epoch, long fseq, long nowMs) =>
        new() { Timestamp = nowMs, Frame = new FrameStamp(epoch, fseq, 0, FrameLane.Telemetry) };
}
