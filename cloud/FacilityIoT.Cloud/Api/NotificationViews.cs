using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Routes;

namespace FacilityIoT.Cloud.Api;

/// <summary>A channel and how it has done lately.</summary>
/// <param name="Name"><c>sms</c>, <c>wecom.night-shift</c>; a kind's name alone when it is off.</param>
/// <param name="On">False: the settings say nothing of it, and nothing goes there.</param>
/// <param name="RedAlert">For level 1 alone.</param>
/// <param name="Waiting">Deliveries that are not out yet.</param>
/// <param name="OldestWaitingAt">When the oldest of them was written.</param>
/// <param name="PausedUntil">The peer takes nothing until then: too many messages.</param>
/// <param name="LastFailure">What the peer said.</param>
public sealed record NotificationChannelView(
    string Name, string Kind, bool On, bool RedAlert, int Waiting, DateTimeOffset? OldestWaitingAt, DateTimeOffset? PausedUntil, DateTimeOffset? LastSentAt, DateTimeOffset? LastFailureAt,
    string? LastFailure);

/// <summary>Sends a test message.</summary>
/// <param name="Address">Phone, mail address or push endpoint; none for robots and webhooks.</param>
/// <param name="Language">zh or en.</param>
public sealed record ChannelTestRequest(string? Address, Language Language = Language.Zh);

/// <param name="Accepted">The channel's peer took the message.</param>
/// <param name="Said">The peer's own words.</param>
public sealed record ChannelTestAnswer(bool Accepted, string Said);

/// <summary>One notification to one recipient on one channel.</summary>
/// <param name="Address">Masked; empty where the channel is the address, and for residents.</param>
/// <param name="MayRepeat">An attempt ended without an answer, so it may have arrived twice.</param>
/// <param name="BundleId">The first delivery of the message it was bundled into.</param>
/// <param name="InsteadOfId">The delivery that failed and that this one replaces.</param>
public sealed record DeliveryView(
    long Id, string Ticket, string Happening, int Level, RecipientKind Recipient, int? RecipientId, string Channel, string Address, DeliveryState State, int Attempts, bool MayRepeat,
    DateTimeOffset CreatedAt, DateTimeOffset? SentAt, DateTimeOffset? NextAt, string? Said, long? BundleId, long? InsteadOfId);

/// <summary>Who is told of a happening.</summary>
/// <param name="Source">default, everywhere or site: where the lines come from.</param>
public sealed record HappeningRoutesView(string Happening, string? Site, string Source, IReadOnlyList<RouteView> Routes);

/// <param name="FromLevel">1–5, inclusive.</param>
/// <param name="ToLevel">1–5, inclusive.</param>
/// <param name="Channels">push, sms, email: to use together; none: the first of the recipient's own order.</param>
public sealed record RouteView(int FromLevel, int ToLevel, RouteRecipient Recipient, IReadOnlyList<string> Channels);

/// <summary>An address of somebody.</summary>
/// <param name="Address">Masked.</param>
/// <param name="QuietFrom">Minutes after midnight in the zone; null: no quiet hours. They never apply to level 1.</param>
public sealed record AddressView(long Id, string Channel, string Address, Language Language, bool Verified, int Rank, int? QuietFrom, int? QuietUntil, string TimeZone, int Version);

/// <summary>An address to be written down.</summary>
/// <param name="Channel">sms or email.</param>
public sealed record AddressEntry(string Channel, string Address, Language Language = Language.Zh, int Rank = 0, int? QuietFrom = null, int? QuietUntil = null, string TimeZone = "Asia/Shanghai");

/// <summary>What may be changed of an address.</summary>
public sealed record AddressChange(Language Language, int Rank, int? QuietFrom, int? QuietUntil, string TimeZone);

/// <param name="Code">The six digits that were sent.</param>
public sealed record AddressCode(string Code);

/// <summary>A browser's subscription, as its PushSubscription has it.</summary>
/// <param name="Endpoint">https, of a known push service.</param>
public sealed record PushSubscriptionEntry(string Endpoint, Language Language = Language.Zh, int? QuietFrom = null, int? QuietUntil = null, string TimeZone = "Asia/Shanghai");

/// <param name="PublicKey">applicationServerKey: the uncompressed P-256 point in base64url; null while push is off.</param>
public sealed record PushKeyView(string? PublicKey);

/// <summary>A notification on the page.</summary>
/// <param name="Own">For oneself; false: for the control room.</param>
public sealed record InboxItem(long Id, string Ticket, string Happening, int Level, string Title, string Text, bool Own, bool Read, DateTimeOffset At);

/// <param name="UpTo">The latest notification that was seen.</param>
public sealed record InboxRead(long UpTo);

/// <summary>Who supervises.</summary>
/// <param name="Site">Null: every site.</param>
public sealed record SupervisionView(int PersonId, string? Site);
