using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>What is known of one condition at one point over all its activations: where its next event finds its place.</summary>
/// <remarks>
/// The orders are <see cref="EventOrder"/>s: the box's own numbering, which no clock step disturbs. An event behind
/// <see cref="StateEpoch"/>/<see cref="StatePosition"/> came late and changes no state that is newer than itself.
/// </remarks>
public sealed class AlarmCondition
{
    public int Id { get; init; }

    /// <summary><c>site/box/device/point</c>.</summary>
    public required string Point { get; init; }
    public required string Condition { get; init; }

    /// <summary>Last known; bad quality does not change it.</summary>
    public bool Active { get; set; }

    /// <summary>Event time of the last change of <see cref="Active"/> in order.</summary>
    public DateTimeOffset? StateAt { get; set; }
    public int StateEpoch { get; set; }
    public long StatePosition { get; set; }
    public int RaiseEpoch { get; set; }
    public long RaisePosition { get; set; }
    public int QualityEpoch { get; set; }
    public long QualityPosition { get; set; }

    /// <summary>The latest activation, open or closed.</summary>
    public long? LastAlarmId { get; set; }
}
