using System.Text.Json;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>What a notification is about, as it was then, in codes and numbers: the words are chosen when it is sent, for each recipient.</summary>
/// <param name="Facts">Of the happening: <c>dueAt</c> (RFC 3339, UTC), <c>clock</c>, <c>count</c>, <c>reason</c>, <c>step</c> …</param>
public sealed record NotificationData(
    string Number, int Level, string TitleZh, string TitleEn, string Site, string? Area, string? Asset, IReadOnlyDictionary<string, string> Facts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static NotificationData Of(Ticket ticket, IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return new(ticket.Number, ticket.Level, ticket.TitleZh, ticket.TitleEn, ticket.SiteId, ticket.Area, ticket.Asset, facts);
    }

    /// <exception cref="JsonException">The row was not written by this class.</exception>
    public static NotificationData Read(string json) => JsonSerializer.Deserialize<NotificationData>(json, Json) ?? throw new JsonException("A notification's data is null.");

    public string Write() => JsonSerializer.Serialize(this, Json);
}
