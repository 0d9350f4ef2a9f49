using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>How somebody is reached on one channel.</summary>
public sealed class ContactAddress
{
    public long Id { get; init; }

    /// <summary>Person or contractor.</summary>
    public required RecipientKind OwnerKind { get; init; }
    public required int OwnerId { get; init; }

    /// <summary><c>sms</c>, <c>email</c> or <c>push</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Phone in digits with an optional plus sign, mail address, or push endpoint.</summary>
    public required string Address { get; init; }
    public TextLanguage Language { get; set; }

    /// <summary>Only verified addresses are used: the owner has sent back the code, an administrator has vouched for it, or the browser itself has given the endpoint.</summary>
    public bool Verified { get; set; }

    /// <summary>The order in which the owner's addresses are tried, the least first.</summary>
    public int Rank { get; set; }

    /// <summary>Quiet hours as minutes after midnight (0–1439) in <see cref="TimeZone"/>, from inclusive, until exclusive, over midnight when from is the greater; both null: none.</summary>
    public int? QuietFrom { get; set; }
    public int? QuietUntil { get; set; }

    /// <summary>The owner's IANA zone.</summary>
    public required string TimeZone { get; set; }

    /// <summary>While it is not verified: SHA-256 of the code that was sent, until when it holds, and how many wrong ones came.</summary>
    public string? CodeHash { get; set; }
    public DateTimeOffset? CodeUntil { get; set; }
    public int CodeTries { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public int Version { get; set; }
}
