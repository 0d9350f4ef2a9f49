using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>What a frame or a birth says of one alarm condition.</summary>
public sealed record ConditionSample
{
    /// <summary><c>site/box/device/point</c> of the point the condition belongs to.</summary>
    public required string Point { get; init; }
    public required string Condition { get; init; }
    public required string SiteId { get; init; }

    /// <summary>What the birth said of the condition: level, trade, texts, place. Not to be changed.</summary>
    public required Point Rule { get; init; }

    /// <summary>By the box's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Null when the quality is not good.</summary>
    public required bool? Active { get; init; }
    public required Quality Quality { get; init; }

    /// <summary>Its place among the box's events; null for a value in a birth.</summary>
    public EventOrder? Order { get; init; }

    /// <summary>For a value in a birth: no frame is on its way.</summary>
    public bool Settled { get; init; }

    /// <summary>The box watches the condition no more: it was taken out of its file.</summary>
    public bool Removed { get; init; }

    /// <summary>Sent after its time, from the box's backlog.</summary>
    public bool Historical { get; init; }
}

/// <summary>Takes part in the frame's transaction: what it writes commits with the acknowledgement's watermark, or not at all.</summary>
public interface IConditionHandler
{
    /// <summary>Called before the samples of a whole commit, to read at once what is known of them.</summary>
    /// <param name="points"><c>site/box/device/point</c>.</param>
    Task PrepareAsync(StoreTransaction transaction, IReadOnlyCollection<string> points, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called for each sample in order. Throwing rolls the frame back; it is tried again.</summary>
    Task ApplyAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken);
}
