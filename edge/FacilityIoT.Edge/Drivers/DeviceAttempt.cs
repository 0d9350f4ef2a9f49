using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Drivers;

/// <summary>What one single try of a device gave, for <c>facility-edge check</c> and <c>facility-edge read</c>.</summary>
/// <param name="Where">The device's place on its bus or chip, in words: <c>10.0.0.5:502 unit 3</c>.</param>
/// <param name="Link">Online when it answered at all.</param>
/// <param name="AnswerTime">Of all its requests together.</param>
/// <param name="Points">One for each of the device's points, in their order.</param>
/// <param name="Fault">Why it did not answer, in words; null when it did.</param>
public sealed record DeviceAttempt(
    Device Device, string Where, DeviceLink Link, TimeSpan AnswerTime, IReadOnlyList<PointAttempt> Points, string? Fault)
{
    /// <summary>The device answered, and every point of it is good.</summary>
    public bool Ok => Link == DeviceLink.Online && Points.All(p => p.Quality == Quality.Good);
}

/// <param name="Raw">As read, before scaling; null when the quality is not good.</param>
/// <param name="Fault">Why the point is bad, in words; null when it is good.</param>
public sealed record PointAttempt(Point Point, MetricValue Raw, Quality Quality, string? Fault);
