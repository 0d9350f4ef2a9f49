using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>What a driver learned of a device in one go: a poll, or one or more edges of GPIO lines.</summary>
/// <param name="Device">The device's id.</param>
/// <param name="At">Monotonic: <see cref="TimeProvider.GetTimestamp"/>. All delays are judged on it.</param>
/// <param name="Time">Wall clock of the same moment, for time stamps.</param>
/// <param name="Readings">In time order; a poll that failed in parts has bad readings for those parts only.</param>
/// <param name="Link">Whether the device is reachable, as far as this scan tells.</param>
/// <param name="Fault">In words, when something failed.</param>
public sealed record DeviceScan(string Device, long At, DateTimeOffset Time, IReadOnlyList<Reading> Readings, DeviceLink Link, string? Fault = null);

/// <summary>One raw value, before scaling.</summary>
/// <param name="Point">Index into <see cref="Configuration.Device.Points"/>.</param>
/// <param name="Value">Boolean, Integer, Real or Text; null when the quality is not good.</param>
public readonly record struct Reading(int Point, MetricValue Value, Quality Quality);

/// <summary>Three-valued, as everything that is read.</summary>
public enum DeviceLink
{
    /// <summary>A single failure: not yet lost, the last state stands.</summary>
    Doubtful,
    Online,

    /// <summary>Not answering after the configured number of polls: every point's quality is bad.</summary>
    Lost,
}
