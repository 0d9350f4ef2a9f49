namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>How a channel has done lately, for all processes.</summary>
public sealed class ChannelStanding
{
    public required string Channel { get; init; }

    /// <summary>The peer takes nothing until then.</summary>
    public DateTimeOffset? PausedUntil { get; set; }
    public DateTimeOffset? LastSentAt { get; set; }
    public DateTimeOffset? LastFailureAt { get; set; }
    public string? LastFailure { get; set; }
}

/// <summary>One place of a counted channel's minute that was used: written before the message goes, so that no crash gives a place out twice.</summary>
public sealed class ChannelUse
{
    public long Id { get; init; }
    public required string Channel { get; init; }
    public required DateTimeOffset At { get; init; }
}
