using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>One recipient on one channel.</summary>
/// <param name="Id">Null for what has no owner.</param>
/// <param name="NotBefore">The end of quiet hours; null: at once.</param>
public sealed record Target(RecipientKind Kind, int? Id, string Channel, string Address, TextLanguage Language, DateTimeOffset? NotBefore = null)
{
    /// <summary>The live page: of the control room, or a person's own inbox.</summary>
    public static Target Page(RecipientKind kind, int? id) => new(kind, id, ChannelNames.Page, "", TextLanguage.Zh);

    /// <summary>The row to be sent. A page needs no sending: what is committed is there.</summary>
    public Delivery Delivery(Notification notification, DateTimeOffset now, long? insteadOf = null)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var page = Channel == ChannelNames.Page;
        return new Delivery
        {
            Notification = notification,
            Key = Guid.NewGuid().ToString("n"),
            RecipientKind = Kind,
            RecipientId = Id,
            Channel = Channel,
            Address = Address,
            Language = Language,
            Urgent = notification.Level == 1,
            State = page ? DeliveryState.Sent : DeliveryState.Waiting,
            Open = !page,
            SentAt = page ? now : null,
            NextAt = NotBefore > now ? NotBefore.Value : now,
            CreatedAt = now,
            InsteadOfId = insteadOf,
        };
    }
}
