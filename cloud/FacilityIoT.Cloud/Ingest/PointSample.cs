using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What a frame or a birth says of one plain point that somebody watches.</summary>
public sealed record PointSample
{
    public required PointId Id { get; init; }

    /// <summary>What the birth said of the point. Not to be changed.</summary>
    public required Point Row { get; init; }

    /// <summary>The alarm conditions of this point in the same birth.</summary>
    public required IReadOnlyList<Point> Conditions { get; init; }

    /// <summary>Whether the same device has a point of this name.</summary>
    public required Func<string, bool> HasNeighbour { get; init; }

    /// <summary>By the box's clock: when it took this value.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By the box's clock: the last moment for which the sample speaks. A birth speaks for its own time, whenever the value came.</summary>
    public required DateTimeOffset AsOf { get; init; }

    public required MetricValue Value { get; init; }
    public required Quality Quality { get; init; }

    /// <summary>Its place among the box's events; null for a value in a birth.</summary>
    public EventOrder? Order { get; init; }

    /// <summary>The box says that it is not a current value.</summary>
    public bool Historical { get; init; }
}

/// <summary>
/// Watches some plain points within the relational transaction: for decisions that must not wait for the telemetry store. What it is told is
/// not kept for it, so it writes down what it needs.
/// </summary>
public interface IPointHandler
{
    /// <summary>Whether points of this name are watched. Asked for every sample on any thread: answered from memory, always the same.</summary>
    bool Watches(string name);

    /// <summary>Called for each sample of a watched point, in order of arrival. Throwing rolls back; it is tried again.</summary>
    Task ObserveAsync(StoreTransaction transaction, PointSample sample, CancellationToken cancellationToken);
}
