using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>
/// A push message without content (RFC 8030 §5): it wakes the app, which then asks the API with its own login. So nothing of a ticket passes through, or
/// stays at, a push service. Pure.
/// </summary>
public static class PushMessage
{
    /// <summary>RFC 8292 §2: at most 24 h; half of it leaves room for clocks that differ.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(12);

    /// <param name="contact">mailto: or https:.</param>
    /// <param name="sign">ES256.</param>
    public static HttpRequestMessage Write(OutgoingMessage message, string contact, string publicKey, Func<byte[], byte[]> sign, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sign);
        var endpoint = new Uri(message.Address);
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent([]) };
        request.Headers.Add("TTL", TimeToLive(message.Level));
        request.Headers.Add("Urgency", Urgency(message.Level));
        request.Headers.Add("Topic", Topic(message));
        request.Headers.TryAddWithoutValidation("Authorization", $"vapid t={Token(endpoint, contact, sign, now)}, k={publicKey}");
        return request;
    }

    /// <summary>The token that says who sends (RFC 8292 §2): for this push service alone, for half a day.</summary>
    public static string Token(Uri endpoint, string contact, Func<byte[], byte[]> sign, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(sign);
        var head = Part(new { typ = "JWT", alg = "ES256" });
        var body = Part(new { aud = endpoint.GetLeftPart(UriPartial.Authority), exp = (now + TokenLife).ToUnixTimeSeconds(), sub = contact });
        return $"{head}.{body}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes($"{head}.{body}")))}";
    }

    /// <summary>Seconds that the push service keeps it for a phone that is off: what is urgent now is not urgent tomorrow.</summary>
    private static string TimeToLive(int level) => (level <= 2 ? 4 * 3600 : 24 * 3600).ToString(CultureInfo.InvariantCulture);

    private static string Urgency(int level) => level switch { 1 or 2 => "high", 3 => "normal", _ => "low" };

    /// <summary>One of a ticket replaces the earlier one that still waits (RFC 8030 §5.4): 32 characters of base64url.</summary>
    private static string Topic(OutgoingMessage message) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(message.TicketNumber ?? message.Key)))[..32];

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
