using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>To be sent at <see cref="Delivery.NextAt"/>: new, after a failure, or held by quiet hours.</summary>
    Waiting,

    /// <summary>A process has it; when its lease ends without an outcome, another takes it.</summary>
    Sending,

    /// <summary>The channel's peer has taken it.</summary>
    Sent,

    /// <summary>Given up; somebody else was called instead.</summary>
    Failed,
}

/// <summary>One notification to one recipient on one channel: the unit that is sent, tried again and given up.</summary>
public sealed class Delivery
{
    public long Id { get; init; }
    public long NotificationId { get; init; }
    public Notification Notification { get; init; } = null!;

    /// <summary>The idempotency key that goes into the message where the channel has a place for it; the same at every attempt.</summary>
    public required string Key { get; init; }
    public required RecipientKind RecipientKind { get; init; }

    /// <summary>A person's, contractor's or resident's id; null for what has no owner (control room, robots, webhooks).</summary>
    public int? RecipientId { get; init; }

    /// <summary>A channel by name: <c>sms</c>, <c>wecom.night-shift</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Phone, mail address, push endpoint. Empty where the channel itself is the address, and always for residents: theirs is decrypted when it is sent and kept nowhere.</summary>
    public required string Address { get; init; }
    public required TextLanguage Language { get; init; }

    /// <summary>Level 1: its own lane, no quiet hours, never bundled.</summary>
    public required bool Urgent { get; init; }
    public DeliveryState State { get; set; }

    /// <summary>Waiting or Sending; part of the index that lanes look at.</summary>
    public bool Open { get; set; } = true;

    /// <summary>When it is to be looked at: sent, tried again, or, while <see cref="DeliveryState.Sending"/>, taken from a process that did not come back.</summary>
    public required DateTimeOffset NextAt { get; set; }
    public DateTimeOffset? FirstTriedAt { get; set; }

    /// <summary>How often it was begun to be sent.</summary>
    public int Attempts { get; set; }

    /// <summary>An earlier attempt ended without an answer (the process died, the connection broke): it may arrive twice, and its text says so.</summary>
    public bool MayRepeat { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What the channel said last, without addresses and secrets.</summary>
    public string? Said { get; set; }

    /// <summary>The first delivery of the message that this one was bundled into; null when it went alone.</summary>
    public long? BundleId { get; set; }

    /// <summary>The delivery that failed and that this one replaces.</summary>
    public long? InsteadOfId { get; init; }
}
