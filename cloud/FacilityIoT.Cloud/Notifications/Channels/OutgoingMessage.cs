using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>What a channel sends: plain words in the recipient's language. Each channel escapes them for its own format.</summary>
public sealed record OutgoingMessage
{
    /// <summary>The same at every attempt: the receiver may know a repetition by it.</summary>
    public required string Key { get; init; }

    /// <summary>Phone, mail address, push endpoint; empty where the channel is the address.</summary>
    public required string Address { get; init; }
    public required TextLanguage Language { get; init; }
    public required MessageText Text { get; init; }

    /// <summary>1–5; of a bundle, the most urgent in it.</summary>
    public required int Level { get; init; }

    /// <summary>The happening by name; <c>Bundle</c> for many in one.</summary>
    public required string Happening { get; init; }

    /// <summary>Null for bundles and tests.</summary>
    public string? TicketNumber { get; init; }

    /// <summary><see cref="Outbox.NotificationData"/> for systems; null for bundles and tests.</summary>
    public string? Data { get; init; }

    /// <summary>The ticket's page; null when the service does not know its own address.</summary>
    public string? Link { get; init; }

    /// <summary>Phones of people to be named in a chat group.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
    public required DateTimeOffset At { get; init; }
}
