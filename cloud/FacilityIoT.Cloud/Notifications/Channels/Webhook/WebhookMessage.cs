using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Channels.Webhook;

/// <summary>
/// A message as other systems get it, after the Standard Webhooks convention: <c>webhook-id</c> (the same at every attempt: a receiver that has seen it
/// drops it), <c>webhook-timestamp</c> (Unix seconds of this attempt: a receiver refuses what is more than five minutes off, so nothing recorded can be
/// played again) and <c>webhook-signature</c> (<c>v1,</c> and the Base64 of HMAC-SHA256 over <c>id.timestamp.body</c>). Pure.
/// </summary>
public static class WebhookMessage
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static HttpRequestMessage Write(OutgoingMessage message, Uri url, string secret, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        var body = Body(message);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("webhook-id", message.Key);
        request.Headers.Add("webhook-timestamp", timestamp);
        request.Headers.Add("webhook-signature", Signature(message.Key, timestamp, body, secret));
        return request;
    }

    public static string Signature(string id, string timestamp, string body, string secret) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));

    private static string Body(OutgoingMessage message) => JsonSerializer.Serialize(
        new
        {
            Type = $"ticket.{JsonNamingPolicy.CamelCase.ConvertName(message.Happening)}",
            Timestamp = message.At,
            Data = new
            {
                message.Level,
                message.Text.Title,
                Text = message.Text.Body,
                message.Link,
                Ticket = message.Data is null ? (JsonElement?)null : JsonDocument.Parse(message.Data).RootElement,
            },
        },
        Json);
}
