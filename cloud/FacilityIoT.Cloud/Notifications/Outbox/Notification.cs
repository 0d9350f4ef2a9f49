namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Something that happened to a ticket and that people are told of. Written in the ticket's transaction; holds no words of any language but the ticket's own titles.</summary>
public sealed class Notification
{
    public long Id { get; init; }
    public required long TicketId { get; init; }

    /// <summary>A happening by name, a key of the templates: <c>Raised</c>.</summary>
    public required string Happening { get; init; }

    /// <summary>The ticket's level then, 1–5.</summary>
    public required int Level { get; init; }
    public required string SiteId { get; init; }

    /// <summary><see cref="NotificationData"/> as JSON; never a resident's data, never a secret.</summary>
    public required string Data { get; init; }
    public required DateTimeOffset At { get; init; }
}
