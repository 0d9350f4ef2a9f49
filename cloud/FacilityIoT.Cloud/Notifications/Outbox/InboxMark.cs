namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>A person has seen a notification on the page.</summary>
public sealed class InboxMark
{
    public required int PersonId { get; init; }
    public required long NotificationId { get; init; }
    public required DateTimeOffset ReadAt { get; init; }
}
