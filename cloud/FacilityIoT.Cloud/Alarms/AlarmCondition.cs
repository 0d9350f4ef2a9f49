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

    /// <inheritdoc cref="AlarmSituation.BornNormalAt"/>
    public DateTimeOffset? BornNormalAt { get; set; }

    /// <summary>The latest activation, open or closed.</summary>
    public long? LastAlarmId { get; set; }

    /// <summary>The cloud itself raises it (<see cref="OwnAlarm"/>): no box has it.</summary>
    public bool Own { get; set; }

    /// <inheritdoc cref="AlarmShelf"/>
    public DateTimeOffset? ShelvedAt { get; set; }
    public DateTimeOffset? ShelvedUntil { get; set; }
    public int? ShelvedById { get; set; }
    public string? ShelvedBy { get; set; }
    public string? ShelveReason { get; set; }

    /// <summary>Set while a second person has still to agree.</summary>
    public DateTimeOffset? ShelfPendingUntil { get; set; }
    public string? ShelfConfirmedBy { get; set; }

    /// <inheritdoc cref="AlarmSuppression"/>
    public string? SuppressedBy { get; set; }
    public DateTimeOffset? SuppressedAt { get; set; }

    /// <inheritdoc cref="AlarmOutOfService"/>
    public DateTimeOffset? OutOfServiceAt { get; set; }
    public string? OutOfServiceBy { get; set; }
    public string? OutOfServiceReason { get; set; }
    public string? OutOfServiceTicket { get; set; }

    /// <summary>UTC milliseconds of the last activations, as far as they count for chatter.</summary>
    public string RecentActivations { get; set; } = "";
    public DateTimeOffset? ChatteringSince { get; set; }
    public DateTimeOffset? ChatterEndsAt { get; set; }
}
